package org.roundtable.casefile.entry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.participation.AskStage;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.Side;

/** What is to be decided, who was asked when, who wrote the options, who decided and why. */
public final class Decisions {

    private Decisions() {}

    public enum DecisionType {
        ORDINARY,
        PERSONAL_PLAN,
        MEDICINES,
        SERVICE_DESIGN,
        BUDGET,
        STAFF_RECRUITMENT,
        EVALUATION;

        /** Whether it is somebody's own, whatever their age. */
        public boolean isPersonal() {
            return this == PERSONAL_PLAN || this == MEDICINES;
        }
    }

    public enum Importance {
        MINOR,
        ORDINARY,
        MAJOR
    }

    /** A question is put, best before options exist; what is fixed and why is said at once. */
    @Kind(thing = "decision", by = By.STAFF, anytime = true)
    public record DecisionAsked(
            String id,
            @Words String question,
            DecisionType type,
            Importance importance,
            @Ref("participant") Set<String> affects,
            boolean fixedByLawOrSafety,
            @Words @Nullable String fixedWhy,
            boolean optionsOpen,
            @Nullable LocalDate dueOn)
            implements EntryBody {}

    /** When those affected were asked, and how long their views stay open. */
    @Kind(key = "decision", by = By.STAFF, anytime = true)
    public record ViewsAsked(
            @Ref("decision") String decision,
            AskStage stage,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate viewsCloseOn)
            implements EntryBody {}

    /** One option, and the side it came from. */
    @Kind(thing = "option", anytime = true)
    public record OptionProposed(String id, @Ref("decision") String decision, @Words String label, Side side)
            implements EntryBody {}

    /** Somebody says that no other option is needed. */
    @Kind(
            key = {"decision", "participant"},
            anytime = true)
    public record NoOtherOptionNeeded(
            @Ref("decision") String decision, @Ref("participant") String participant, @Auto Side side)
            implements EntryBody {}

    /** It was decided, in this way, by these people, for these reasons. */
    @Kind(key = "decision", by = By.STAFF, anytime = true, joint = true)
    public record DecisionMade(
            @Ref("decision") String decision,
            DecisionMode mode,
            @Ref("participant") Set<String> decidedBy,
            @Words String outcome,
            @Words String reasons,
            @Words @Nullable String notFollowedReason,
            @Words @Nullable String whoDisagreed,
            @Nullable Boolean adultSupportGiven)
            implements EntryBody {}

    /** Those affected were told honestly that they were asked too late, and why. */
    @Kind(key = "decision", by = By.STAFF, anytime = true)
    public record LateAskingExplained(@Ref("decision") String decision, @Words String reason) implements EntryBody {}
}
