package org.roundtable.casefile.entry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.participation.HartRung;
import org.roundtable.participation.Lundy;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** How far it was done together: each side's own view, the gap between them, and the joint gate. */
public final class Judging {

    private Judging() {}

    public enum GateAnswer {
        READY,
        NOT_YET,
        GO_BACK
    }

    /** Who may see a rating, chosen by whoever rates before they rate. */
    public enum WhoSees {
        MY_WORKER,
        SOMEBODY_ELSE,
        ONLY_IN_COUNTS
    }

    /** Where the work goes after the gate. */
    public enum GoTo {
        NEXT,
        SAME_AGAIN,
        CO_COMMISSIONING,
        CO_ELABORATION,
        CO_DESIGN,
        CO_DELIVERY,
        END
    }

    public enum ReviewOutcome {
        CARRY_ON,
        CHANGE_GOAL,
        GO_BACK,
        END
    }

    /**
     * One person's view of how far it was done together. Hart (1992) is for projects with children; Shier's levels (2001) and
     * togetherness for everybody, and which of Lundy's four (2007) were so. Never changed afterwards: a correction is a new rating.
     */
    @Kind(thing = "rating", tier = Tier.T2, anytime = true)
    public record ParticipationRated(
            String id,
            @Ref("participant") String participant,
            WhoSees whoSees,
            @Nullable HartRung hart,
            @Scale(from = 1, to = 5) @Nullable Integer shier,
            @Scale(from = 0, to = 4) @Nullable Integer together,
            @Nullable Set<Lundy> real,
            @Words @Nullable String whyISaySo,
            @Ref("decision") @Nullable String decision,
            @Auto Side side,
            @Auto Phase phase)
            implements EntryBody {}

    /** Somebody wants to talk about how differently, or how alike, each side saw it. */
    @Kind(thing = "ratingTalk", tier = Tier.T2, by = By.PEOPLE, anytime = true)
    public record RatingTalkAsked(
            String id,
            @Ref("participant") String participant,
            @Ref("decision") @Nullable String decision,
            @Ref("phaseRun") @Nullable String phaseRun,
            @Words @Nullable String whatAbout)
            implements EntryBody {}

    /** One voice at the joint gate; neither side alone can go on, and either can turn back. */
    @Kind(
            key = {"phaseRun", "participant"},
            anytime = true)
    public record GateAnswered(
            @Auto @Ref("phaseRun") String phaseRun,
            @Ref("participant") String participant,
            @Auto Side side,
            GateAnswer answer,
            @Nullable GoTo goTo,
            @Words @Nullable String whatWeLearned,
            @Words @Nullable String whatIsStillOpen)
            implements EntryBody {}

    /** The group looked back together, talked about what each side saw, and agreed one thing to change. */
    @Kind(thing = "reflection", by = By.STAFF, anytime = true, joint = true)
    public record JointReflectionHeld(
            String id,
            @Ref("participant") Set<String> took,
            @Words String whatEachSaw,
            @Words @Nullable String oneChange,
            @Nullable LocalDate byWhen)
            implements EntryBody {}

    /** Goals and measures were looked at together: what experts say, what professionals say, what changed, how people were told. */
    @Kind(thing = "coAssessment", by = By.STAFF, anytime = true, joint = true)
    public record CoAssessmentHeld(
            String id,
            @Ref("participant") Set<String> took,
            @Words String whatExpertsSay,
            @Words String whatProfessionalsSay,
            @Words @Nullable String whatChanged,
            @Words @Nullable String howPeopleWereTold,
            @Words @Nullable String whatWeCannotClaim,
            ReviewOutcome outcome)
            implements EntryBody {}
}
