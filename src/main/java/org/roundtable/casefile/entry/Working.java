package org.roundtable.casefile.entry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.participation.Side;

/** Designing and doing together. */
public final class Working {

    private Working() {}

    public enum ProposalKind {
        SERVICE_MODEL,
        PERSONAL_PATHWAY,
        MATERIALS,
        TRAINING,
        POLICY,
        CAMPAIGN,
        TOOL
    }

    public enum DoneBy {
        EXPERIENCE,
        QUALIFICATION,
        TOGETHER
    }

    /** What the group is to be asked, and how, so that people of different ages and abilities can take part. */
    @Kind(thing = "waysOfWorking", by = By.STAFF, anytime = true)
    public record WaysOfWorkingChosen(
            String id,
            Set<org.roundtable.participation.ExpressionForm> forms,
            boolean peopleChose,
            @Words @Nullable String note)
            implements EntryBody {}

    /** Money, contract terms and indicators that bind, and which of them could move. */
    @Kind(thing = "limits", by = By.STAFF, anytime = true)
    public record LimitsStated(String id, @Words String whatBinds, @Words String whatCouldMove) implements EntryBody {}

    /** A draft was made together, and perhaps tried out small. */
    @Kind(thing = "proposal", by = By.STAFF, anytime = true)
    public record ProposalMade(
            String id,
            ProposalKind kind,
            String title,
            Set<Side> madeBy,
            @Words String whatItLooksLike,
            @Nullable LocalDate triedOutOn,
            @Words @Nullable String whatWeLearned)
            implements EntryBody {}

    /** A task is shared out, by wish and skill. */
    @Kind(thing = "task", by = By.STAFF, anytime = true)
    public record TaskShared(
            String id,
            @Words String what,
            DoneBy doneBy,
            @Ref("participant") @Nullable String lead,
            @Nullable LocalDate dueOn,
            boolean replacesPaidWork)
            implements EntryBody {}

    /** A task was done, and how it went. */
    @Kind(key = "task", anytime = true)
    public record TaskDone(@Ref("task") String task, @Words @Nullable String howItWent) implements EntryBody {}
}
