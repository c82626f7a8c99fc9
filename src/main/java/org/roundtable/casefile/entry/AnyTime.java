package org.roundtable.casefile.entry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;

/** What can be recorded at any time although its own process comes later: contact, tension, reflection, barrier, support. */
public final class AnyTime {

    private AnyTime() {}

    public enum ContactRoute {
        IN_PERSON,
        CALL,
        MESSAGE,
        VIA_PEER,
        VIA_ADVOCATE,
        LETTER
    }

    public enum ContactPurpose {
        CHECK_ON,
        SAFE_AND_WELL,
        UPDATE,
        WELCOME_BACK,
        AFTER_CHECK_IN,
        AFTER_CONCERN,
        DEBRIEF,
        TALK_ANSWERED,
        WAS_CHAIRING,
        FELT_USED,
        EXIT_CONVERSATION,
        OTHER;

        /** Whether it was about how somebody is, rather than about the work. */
        public boolean isAboutThePerson() {
            return this == CHECK_ON
                    || this == SAFE_AND_WELL
                    || this == WELCOME_BACK
                    || this == AFTER_CHECK_IN
                    || this == AFTER_CONCERN
                    || this == DEBRIEF
                    || this == TALK_ANSWERED
                    || this == EXIT_CONVERSATION;
        }
    }

    public enum TensionKind {
        POWER,
        VALUES,
        BEHAVIOUR,
        PACE,
        MONEY,
        SCOPE,
        CONFLICTING_PRIORITIES,
        GROUP_CLASH,
        PERSON_AND_PRACTITIONER,
        PERSON_AND_CARER,
        DECISION_CHALLENGE
    }

    public enum BarrierKind {
        TRAVEL,
        COST,
        TIME,
        CARING_DUTY,
        DIGITAL_ACCESS,
        COMMUNICATION,
        LANGUAGE,
        DISABILITY_ACCESS,
        HEALTH,
        CONFIDENCE,
        TRUST_PAST_EXPERIENCE,
        FEAR_OF_CONSEQUENCES,
        GROUP_CLASH,
        ADULT_GATEKEEPING,
        FORMALITY_OR_JARGON,
        NOT_BELIEVING_CHANGE,
        PROCEDURE,
        FUNDING,
        OTHER
    }

    /** What became of something that gets in the way. */
    public enum BarrierAnswer {
        ADJUSTMENT_AGREED,
        REMOVED,
        CANNOT_REMOVE_EXPLAINED
    }

    public enum SupportKind {
        EMOTIONAL,
        ADVOCACY,
        INTERPRETING,
        TRAVEL,
        CHILDCARE_OR_RESPITE,
        EQUIPMENT_OR_DATA,
        TRAINING,
        PEER_MENTOR,
        CONFIDENCE_BUILDING,
        BENEFITS_ADVICE,
        QUIET_SPACE
    }

    public enum SupportReply {
        ACCEPTED,
        DECLINED,
        NOT_YET
    }

    /** A conversation happened. That it did is enough; what was said stays in the relationship. */
    @Kind(thing = "contact", by = By.STAFF, anytime = true)
    public record ContactNoted(
            String id, @Ref("participant") String participant, ContactRoute route, ContactPurpose purpose)
            implements EntryBody {}

    /** A disagreement, clash or discomfort that the group takes up openly. */
    @Kind(thing = "tension", tier = Tier.T2, anytime = true)
    public record TensionRaised(
            String id,
            TensionKind kind,
            @Words String description,
            @Words @Nullable String wantsDone,
            @Ref("participant") Set<String> involved)
            implements EntryBody {}

    /** What works, what does not, what was learned from a mistake; private unless its author shares it. */
    @Kind(thing = "reflection", tier = Tier.T4, anytime = true)
    public record ReflectionMade(
            String id,
            @Words @Nullable String working,
            @Words @Nullable String notWorking,
            @Words @Nullable String learned,
            @Words @Nullable String nextTry)
            implements EntryBody {}

    /** Something stands between somebody and taking part. */
    @Kind(thing = "barrier", tier = Tier.T2, anytime = true)
    public record BarrierNoted(
            String id,
            @Ref("participant") @Nullable String participant,
            BarrierKind kind,
            @Words @Nullable String whatWouldHelp,
            @Nullable Boolean solvedSaysThePerson)
            implements EntryBody {}

    /** What is done about something that gets in the way, or why nothing can be. */
    @Kind(key = "barrier", tier = Tier.T2, by = By.STAFF, anytime = true)
    public record BarrierAnswered(
            @Ref("barrier") String barrier,
            BarrierAnswer answer,
            @Words @Nullable String whatChangesOrWhyNot,
            @Nullable LocalDate doneBy)
            implements EntryBody {}

    /** Support was offered or asked for, and what the person said. */
    @Kind(thing = "support", tier = Tier.T2, anytime = true)
    public record SupportOffered(
            String id,
            @Ref("participant") String participant,
            SupportKind kind,
            boolean askedFor,
            SupportReply reply,
            @Nullable LocalDate startsOn)
            implements EntryBody {}

    /** Not yet, we need to talk first: a step waits until a day that somebody chose. */
    @Kind(thing = "talk", anytime = true)
    public record TalkNeededFirst(String id, @Auto String step, LocalDate followUpOn) implements EntryBody {}
}
