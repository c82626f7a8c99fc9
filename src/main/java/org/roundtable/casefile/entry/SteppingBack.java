package org.roundtable.casefile.entry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.casefile.entry.People.ContactWish;
import org.roundtable.participation.Answer;

/** Skipping, pausing, leaving, coming back: at once, without a reason, and with what was earned kept. */
public final class SteppingBack {

    private SteppingBack() {}

    public enum StepBackKind {
        SKIP_TOPIC,
        SKIP_MEETING,
        PAUSE,
        LEAVE;

        /** Whether it has to be explained what stepping back means: a skip needs nothing. */
        public boolean needsExplaining() {
            return this == PAUSE || this == LEAVE;
        }
    }

    public enum StartedBy {
        PERSON,
        PERSON_WITH_ADVOCATE,
        CARER,
        PRACTITIONER,
        SAFEGUARDING;

        public boolean isThePerson() {
            return this == PERSON || this == PERSON_WITH_ADVOCATE;
        }
    }

    public enum ExplainedItem {
        CAN_RETURN,
        SERVICES_UNAFFECTED,
        WHAT_HAPPENS_TO_WORDS,
        SUPPORT_AVAILABLE,
        REWARD_KEPT
    }

    /** Somebody steps back; it takes effect at once. */
    @Kind(thing = "stepBack", anytime = true)
    public record SteppedBack(
            String id,
            @Ref("participant") String participant,
            StepBackKind kind,
            @Nullable ContactWish contactWish,
            @Nullable LocalDate resumeOn,
            @Auto StartedBy startedBy,
            @Words @Nullable String topic)
            implements EntryBody {

        /** Without a word on what it is about: nobody has to say. */
        public SteppedBack(
                String id,
                String participant,
                StepBackKind kind,
                @Nullable ContactWish contactWish,
                @Nullable LocalDate resumeOn,
                StartedBy startedBy) {
            this(id, participant, kind, contactWish, resumeOn, startedBy, null);
        }
    }

    /** It was explained once, without persuading, what stepping back means. */
    @Kind(key = "stepBack", by = By.STAFF)
    public record StepBackExplained(@Ref("stepBack") String stepBack, Set<ExplainedItem> items, boolean supportOffered)
            implements EntryBody {}

    /** Where somebody else started it: what the person says. */
    @Kind(key = "stepBack")
    public record StepBackAnswered(@Ref("stepBack") String stepBack, Answer personAgrees) implements EntryBody {}

    /** Somebody who stepped back is back; nothing has to be explained. */
    @Kind(key = "stepBack", anytime = true)
    public record Returned(
            @Ref("stepBack") String stepBack,
            @Ref("participant") String participant,
            @Words @Nullable String whatHasChanged,
            @Words @Nullable String paceWanted)
            implements EntryBody {}
}
