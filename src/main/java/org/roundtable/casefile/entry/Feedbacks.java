package org.roundtable.casefile.entry;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.casefile.entry.People.CommunicationNeed;

/** You said, we did, we could not and why: drafted, told to each person in their form, and answered by them. */
public final class Feedbacks {

    private Feedbacks() {}

    public enum Outcome {
        DONE,
        PART_DONE,
        UNDER_WAY,
        NOT_DONE,
        CANNOT_BE_DONE;

        /** Whether people are owed a reason. */
        public boolean needsAReason() {
            return this == PART_DONE || this == NOT_DONE || this == CANNOT_BE_DONE;
        }
    }

    public enum Channel {
        IN_PERSON,
        CALL,
        MESSAGE,
        LETTER,
        VIDEO,
        GROUP_MEETING,
        NEWSLETTER,
        VIA_ADVOCATE
    }

    public enum Reaction {
        AGREES,
        DISAGREES,
        DID_NOT_UNDERSTAND,
        FELT_USED,
        NOT_WHAT_I_SAID,
        NO_ANSWER;

        /** Whether the answer has to be given again, another way. */
        public boolean reopens() {
            return this == DISAGREES || this == DID_NOT_UNDERSTAND || this == FELT_USED || this == NOT_WHAT_I_SAID;
        }
    }

    /** An answer is written for everybody whom it concerns. */
    @Kind(thing = "feedback", by = By.STAFF, anytime = true, joint = true)
    public record FeedbackDrafted(
            String id,
            @Ref("decision") @Nullable String decision,
            @Ref("contribution") Set<String> contributions,
            @Ref("participant") Set<String> to,
            @Words String youSaid,
            Outcome outcome,
            @Words @Nullable String weDid,
            @Words @Nullable String whyNot)
            implements EntryBody {}

    /** One person was told the answer, in the form that suits them. */
    @Kind(
            key = {"feedback", "participant"},
            by = By.STAFF,
            anytime = true,
            joint = true)
    public record FeedbackGiven(
            @Ref("feedback") String feedback,
            @Ref("participant") String participant,
            Channel channel,
            Set<CommunicationNeed> formats)
            implements EntryBody {}

    /** What the person says about the answer. */
    @Kind(
            key = {"feedback", "participant"},
            anytime = true)
    public record FeedbackAnswered(
            @Ref("feedback") String feedback,
            @Ref("participant") String participant,
            Reaction reaction,
            @Words @Nullable String note)
            implements EntryBody {}

    /** An attempt to reach somebody did not succeed. */
    @Kind(thing = "attempt", by = By.STAFF, anytime = true)
    public record ContactAttempted(
            String id, @Ref("feedback") String feedback, @Ref("participant") String participant, Channel channel)
            implements EntryBody {}

    /** The answer to one person is closed without having been told, because they could not be reached. */
    @Kind(
            key = {"feedback", "participant"},
            by = By.STAFF,
            anytime = true)
    public record FeedbackUnreachable(
            @Ref("feedback") String feedback, @Ref("participant") String participant, @Words String whatWasTried)
            implements EntryBody {}
}
