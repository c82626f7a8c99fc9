package org.roundtable.casefile.entry;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.Nation;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** What is settled before anybody is asked: the organisation, the case, its leads, and honesty about what can change. */
public final class Opening {

    private Opening() {}

    /** The part that somebody plays in running a case or an organisation's work. */
    public enum Role {
        LEAD_PRACTITIONER,
        FACILITATOR,
        SAFEGUARDING_LEAD,
        DEPUTY_SAFEGUARDING_LEAD,
        DESIGNATED_OFFICER,
        DUTY_LINE,
        MANAGER,
        SPONSOR;

        /** Whether concerns go to whoever has it. */
        public boolean receivesConcerns() {
            return this == SAFEGUARDING_LEAD || this == DEPUTY_SAFEGUARDING_LEAD || this == DUTY_LINE;
        }
    }

    public enum ReadinessOutcome {
        GO,
        GO_SMALL,
        NOT_NOW
    }

    /** The seven conditions of the NDTi framework, step 2. */
    public enum Condition {
        TIME_AND_PURPOSE,
        VALUES_AND_LANGUAGE,
        GROUND_RULES,
        ROLES_AND_BOUNDARIES,
        FACILITATION,
        PAYMENT_AND_BENEFITS,
        SHARED_DECIDING
    }

    public enum ConditionState {
        TALKING,
        AGREED_TOGETHER,
        AGREED_BY_ONE_SIDE,
        NOT_POSSIBLE_WITH_REASON
    }

    /** What should be in place and is not, with a reason. */
    public enum Gap {
        TIME_OR_MONEY_SHORT,
        GOAL_NOT_AGREED,
        ONE_ORGANISATION_ONLY,
        CONFLICTING_PRIORITIES
    }

    public enum InitiatedBy {
        EXPERTS,
        ORGANISATION,
        JOINT
    }

    public enum ReductionLink {
        NONE,
        UNDER_DISCUSSION,
        PLANNED
    }

    public enum CloseReason {
        DONE,
        NO_LONGER_NEEDED,
        NOT_POSSIBLE,
        FUNDING_ENDED,
        PEOPLE_CHOSE_TO_STOP,
        OTHER
    }

    /** An organisation's work begins here: its nation is asked, never assumed. */
    @Kind(thing = "organisation", by = By.STAFF)
    public record OrganisationSetUp(
            String id,
            String name,
            Nation nation,
            @Nullable String dutyLine,
            @Nullable String dutyHours,
            @Nullable String dutyHoursInWelsh)
            implements EntryBody {}

    /** Somebody holds a role in a case, or in all cases of an organisation; users are the host's. */
    @Kind(key = "role", by = By.STAFF, anytime = true)
    public record RoleAssigned(Role role, @Ref("user") String user) implements EntryBody {}

    /** A day is worked in an organisation, or is not, whatever its nation does. Safety clocks run through its closures. */
    @Kind(key = "on", by = By.OVERSIGHT, anytime = true)
    public record LocalDaySet(LocalDate on, boolean working, @Nullable String note) implements EntryBody {}

    /** The safeguarding lead says that they know and are ready. */
    @Kind(key = "user", by = By.SAFEGUARDING, anytime = true)
    public record SafeguardingLeadConfirmed(@Ref("user") String user) implements EntryBody {}

    /** The organisation looked at its readiness with all sides (NDTi step 1). */
    @Kind(thing = "readiness", by = By.STAFF, anytime = true)
    public record ReadinessLookedAt(
            String id,
            Set<Side> sidesAsked,
            @Words String whatHelpsAndHinders,
            @Words @Nullable String hopesAndWorriesOfStaff,
            ReadinessOutcome outcome)
            implements EntryBody {}

    /** A senior sponsor says what they will resource and act on, and what is not possible. */
    @Kind(thing = "sponsorship", by = By.STAFF, anytime = true)
    public record SponsorAnswered(
            String id, @Words String willResource, @Words String willActOn, @Words @Nullable String whatIsNotPossible)
            implements EntryBody {}

    /** One of the seven conditions was talked about and stands as said (NDTi step 2). */
    @Kind(key = "condition", by = By.STAFF, anytime = true)
    public record ConditionSettled(Condition condition, ConditionState state, @Words @Nullable String note)
            implements EntryBody {}

    /** Whether money is there for this, and time that nobody takes from staff. */
    @Kind(thing = "means", by = By.STAFF, anytime = true)
    public record MeansConfirmed(String id, Answer money, Answer staffTime) implements EntryBody {}

    /** Why it is done in this way, what it is tied to, and who with experience read it through for plain words. */
    @Kind(thing = "purpose", by = By.STAFF, anytime = true)
    public record PurposeExplained(
            String id,
            @Words String whyThisWay,
            @Words @Nullable String tiedTo,
            @Ref("participant") Set<String> readThroughBy)
            implements EntryBody {}

    /** People were told that something is not in place, and why the work goes on all the same. */
    @Kind(key = "gap", by = By.STAFF, anytime = true)
    public record GapExplained(Gap gap, @Words String reason, @Ref("participant") Set<String> agreedBy)
            implements EntryBody {}

    /** One piece of co-production is opened. */
    @Kind(thing = "opening", by = By.STAFF)
    public record CaseOpened(
            String id,
            String title,
            @Words String purpose,
            EngagementLevel level,
            InitiatedBy initiatedBy,
            Phase entryPhase,
            @Nullable LocalDate endsOn,
            ReductionLink reductionLink,
            boolean participationConditional)
            implements EntryBody {}

    /** What can change, what cannot and why: honesty before anybody is asked (NDTi). */
    @Kind(thing = "fit", by = By.STAFF, anytime = true)
    public record FitConsidered(
            String id,
            @Words String canChange,
            @Words String cannotChange,
            @Words @Nullable String cannotChangeWhy,
            boolean calledCoproduction)
            implements EntryBody {}

    /** A cut or saving was tied to this work, or no longer is. */
    @Kind(thing = "reductionLink", by = By.STAFF, anytime = true)
    public record ReductionLinked(String id, ReductionLink link) implements EntryBody {}

    /** People were told in plain words of a cut or saving that is tied to this work. */
    @Kind(thing = "reductionDisclosure", by = By.STAFF, anytime = true)
    public record ReductionDisclosed(String id, @Words String inPlainWords) implements EntryBody {}

    /** A service no longer depends on taking part. */
    @Kind(thing = "freeing", by = By.STAFF, anytime = true)
    public record TakingPartMadeFree(String id, @Words String whatWasChanged) implements EntryBody {}

    /** The date on which the work is meant to end was set or moved. */
    @Kind(thing = "endDate", by = By.STAFF, anytime = true)
    public record EndDateSet(String id, LocalDate endsOn) implements EntryBody {}

    /** A phase begins; going back to an earlier one begins it again and is no error. */
    @Kind(thing = "phaseRun", by = By.SYSTEM)
    public record PhaseStarted(String id, Phase phase) implements EntryBody {}

    /** The running phase has come to its joint gate. */
    @Kind(key = "phaseRun", by = By.SYSTEM)
    public record GateReached(@Ref("phaseRun") String phaseRun, Phase phase) implements EntryBody {}

    /** The case is closed, with its reason. */
    @Kind(thing = "closing", by = By.STAFF)
    public record CaseClosed(String id, CloseReason reason, @Words @Nullable String inPlainWords)
            implements EntryBody {}
}
