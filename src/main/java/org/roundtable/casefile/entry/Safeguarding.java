package org.roundtable.casefile.entry;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.participation.Answer;

/** Keeping people safe while they still take part: the host's procedure governs, this makes sure that it starts. */
public final class Safeguarding {

    private Safeguarding() {}

    public enum ConcernKind {
        NOT_SURE,
        IMMEDIATE_DANGER,
        SELF_HARM_OR_SUICIDE,
        SEXUAL_ABUSE,
        EXPLOITATION_SEXUAL,
        EXPLOITATION_CRIMINAL,
        ABUSE,
        NEGLECT,
        SELF_NEGLECT,
        DOMESTIC_ABUSE,
        FINANCIAL_ABUSE,
        MODERN_SLAVERY,
        RADICALISATION,
        MISSING,
        VIOLENCE,
        ONLINE_HARM,
        HARM_WITHIN_ACTIVITY,
        STAFF_CONDUCT,
        PLACE_OR_PEER_CONTEXT,
        REPRISAL_FEAR,
        OTHER;

        /** Kinds that a lead acknowledges within one clock hour. */
        public boolean isWithinTheHour() {
            return this == NOT_SURE
                    || this == SELF_HARM_OR_SUICIDE
                    || this == SEXUAL_ABUSE
                    || this == EXPLOITATION_SEXUAL
                    || this == EXPLOITATION_CRIMINAL;
        }

        /** Kinds about an adult in the work or harm inside it: allegations have a clock of their own. */
        public boolean isAllegation() {
            return this == HARM_WITHIN_ACTIVITY || this == STAFF_CONDUCT;
        }
    }

    /** Can it safely wait? Not sure means no. */
    public enum CanWait {
        YES,
        NO,
        NOT_SURE
    }

    public enum PersonTold {
        TOLD,
        NOT_YET,
        NOT_SAFE_TO_TELL
    }

    public enum ConcernDecision {
        NO_FURTHER_ACTION,
        SUPPORT_IN_ACTIVITY,
        REFER_TO_HOST_SAFEGUARDING,
        EMERGENCY_SERVICES,
        ALLEGATION_PROCEDURE;

        public boolean isReferral() {
            return this == REFER_TO_HOST_SAFEGUARDING || this == EMERGENCY_SERVICES;
        }
    }

    public enum ConsentToRefer {
        CONSENTS,
        REFUSES,
        REFUSES_AND_OVERRIDDEN,
        NOT_ASKED_UNSAFE,
        NOT_ASKED_YET
    }

    public enum TakingPartEffect {
        CONTINUE,
        CONTINUE_WITH_CHANGES,
        PAUSE_CHOSEN_BY_PERSON,
        PAUSE_FOR_PROTECTION;

        /** Whether somebody's part is limited by others. */
        public boolean isALimit() {
            return this == CONTINUE_WITH_CHANGES || this == PAUSE_FOR_PROTECTION;
        }
    }

    public enum CheckInMoment {
        BEFORE,
        DURING,
        AFTER,
        BETWEEN
    }

    public enum TalkTo {
        NOBODY,
        MY_WORKER,
        FACILITATOR,
        TRUSTED_ADULT,
        SUPPORT_PERSON,
        SOMEONE_ELSE
    }

    public enum Pressure {
        NONE,
        SOME,
        A_LOT
    }

    /** Somebody is worried. It always saves, whatever is missing; nobody is asked to judge a threshold. */
    @Kind(thing = "concern", tier = Tier.T3, anytime = true, neverRefused = true)
    public record ConcernRaised(
            String id,
            CanWait canWait,
            ConcernKind kind,
            @Ref("participant") @Nullable String about,
            @Words String whatHappened,
            @Words @Nullable String personsWish,
            PersonTold personTold,
            @Ref("participant") Set<String> implicated,
            @Ref("contribution") @Nullable String contribution)
            implements EntryBody {

        public ConcernRaised {
            canWait = requireNonNullElse(canWait, CanWait.NOT_SURE);
            kind = requireNonNullElse(kind, ConcernKind.NOT_SURE);
            whatHappened = requireNonNullElse(whatHappened, "");
            personTold = requireNonNullElse(personTold, PersonTold.NOT_YET);
            implicated = requireNonNullElse(implicated, Set.of());
        }

        /** Immediate danger, or nobody could say that it can wait. */
        public boolean immediate() {
            return canWait != CanWait.YES || kind == ConcernKind.IMMEDIATE_DANGER;
        }
    }

    /** A safeguarding lead, deputy or the duty line has taken a concern in hand. */
    @Kind(key = "concern", tier = Tier.T3, by = By.SAFEGUARDING, neverRefused = true)
    public record ConcernAcknowledged(@Ref("concern") String concern) implements EntryBody {}

    /** It was checked who is involved; whoever is implicated is left out of every view of the concern. */
    @Kind(key = "concern", tier = Tier.T3, by = By.SAFEGUARDING, anytime = true, neverRefused = true)
    public record InvolvementChecked(@Ref("concern") String concern, @Ref("participant") Set<String> implicated)
            implements EntryBody {

        public InvolvementChecked {
            implicated = requireNonNullElse(implicated, Set.of());
        }
    }

    /** The first decision on a concern. */
    @Kind(key = "concern", tier = Tier.T3, by = By.SAFEGUARDING, neverRefused = true)
    public record ConcernDecided(
            @Ref("concern") String concern,
            @Nullable ConcernDecision decision,
            @Words String reason,
            @Words @Nullable String placeOrPeers,
            @Words @Nullable String howThePersonIsTold)
            implements EntryBody {

        public ConcernDecided {
            reason = requireNonNullElse(reason, "");
        }

        /** Whether something was decided: an entry that leaves it open still saves. */
        public boolean isDecided() {
            return decision != null;
        }

        public boolean isReferral() {
            return decision != null && decision.isReferral();
        }
    }

    /** What an adult wants to happen, whether they agree to a referral, and why it goes ahead where they do not. */
    @Kind(key = "concern", tier = Tier.T3, by = By.SAFEGUARDING, neverRefused = true)
    public record AdultsWishHeard(
            @Ref("concern") String concern,
            @Words @Nullable String whatThePersonWants,
            ConsentToRefer consent,
            @Words @Nullable String whyOverridden,
            @Nullable Boolean capacityDoubted,
            Answer advocateOffered)
            implements EntryBody {

        public AdultsWishHeard {
            consent = requireNonNullElse(consent, ConsentToRefer.NOT_ASKED_YET);
            advocateOffered = requireNonNullElse(advocateOffered, Answer.NOT_ASKED);
        }

        /** Their no did not count, and nothing says why. */
        public boolean isOverriddenWithoutReason() {
            return consent == ConsentToRefer.REFUSES_AND_OVERRIDDEN
                    && (whyOverridden == null || whyOverridden.isBlank());
        }
    }

    /** The referral was made. */
    @Kind(key = "concern", tier = Tier.T3, by = By.SAFEGUARDING, neverRefused = true)
    public record ReferralMade(@Ref("concern") String concern, @Nullable String hostReference) implements EntryBody {}

    /** Those to whom it was referred answered what happens next. */
    @Kind(key = "concern", tier = Tier.T3, by = By.SAFEGUARDING, neverRefused = true)
    public record ReferralAnswered(@Ref("concern") String concern, @Words @Nullable String answer)
            implements EntryBody {}

    /** An allegation about an adult in the work was reported on, and when. */
    @Kind(key = "concern", tier = Tier.T3, by = By.SAFEGUARDING, neverRefused = true)
    public record AllegationReported(
            @Ref("concern") String concern, @Nullable Instant policeToldAt, @Nullable Instant designatedOfficerToldAt)
            implements EntryBody {}

    /** What a concern means for taking part; a limit carries its reason, the person's view, a second view and a review date. */
    @Kind(key = "concern", tier = Tier.T3, by = By.SAFEGUARDING, anytime = true, neverRefused = true)
    public record TakingPartLimited(
            @Ref("concern") String concern,
            TakingPartEffect effect,
            @Words @Nullable String reason,
            @Words @Nullable String personsView,
            @Words @Nullable String whyNotAsked,
            @Nullable String secondViewBy,
            @Nullable LocalDate reviewOn)
            implements EntryBody {

        /** Where nobody says how, it is taking part with changes: never silently a pause. */
        public TakingPartLimited {
            effect = requireNonNullElse(effect, TakingPartEffect.CONTINUE_WITH_CHANGES);
        }
    }

    /** The person was told what happens next, or it is not safe to tell them, because. */
    @Kind(key = "concern", tier = Tier.T3, anytime = true, neverRefused = true)
    public record PersonUpdated(@Ref("concern") String concern, PersonTold told, @Words @Nullable String whyNot)
            implements EntryBody {

        public PersonUpdated {
            told = requireNonNullElse(told, PersonTold.NOT_YET);
        }
    }

    /** A concern is closed by the lead, with the person told. */
    @Kind(key = "concern", tier = Tier.T3, by = By.SAFEGUARDING)
    public record ConcernClosed(@Ref("concern") String concern, @Words @Nullable String note) implements EntryBody {}

    /** What might harm and what might help somebody by taking part, weighed with them (Shier); it may set a limit. */
    @Kind(thing = "weighing", tier = Tier.T2, by = By.STAFF, anytime = true, neverRefused = true)
    public record RiskAndBenefitWeighed(
            String id,
            @Ref("participant") String participant,
            @Words @Nullable String benefitsSeen,
            @Words @Nullable String risksSeen,
            @Nullable Boolean limits,
            @Words @Nullable String personsView,
            @Words @Nullable String whyNotAsked,
            @Nullable String secondViewBy,
            @Nullable LocalDate reviewOn)
            implements EntryBody {

        /** Whether it sets a limit: not where nobody said so. */
        public boolean isALimit() {
            return Boolean.TRUE.equals(limits);
        }
    }

    /** How somebody is: two to seven taps, each may be skipped. It is no clinical instrument. */
    @Kind(thing = "checkIn", tier = Tier.T2, by = By.PEOPLE, anytime = true)
    public record CheckInMade(
            String id,
            @Ref("participant") String participant,
            @Auto CheckInMoment moment,
            @Ref("meeting") @Nullable String meeting,
            @Scale @Nullable Integer mood,
            @Scale @Nullable Integer safe,
            @Nullable Pressure pressure,
            TalkTo wantsToTalkTo,
            @Words @Nullable String note)
            implements EntryBody {}

    /** Whoever the person wanted to talk to has seen it and been in touch. */
    @Kind(key = "checkIn", tier = Tier.T2, by = By.STAFF, anytime = true)
    public record CheckInAnswered(@Ref("checkIn") String checkIn) implements EntryBody {}

    /** Something was changed so that somebody is safe and well in the work. */
    @Kind(thing = "adjustment", tier = Tier.T2, by = By.STAFF, anytime = true)
    public record AdjustmentMade(String id, @Ref("participant") String participant, @Words String whatChanges)
            implements EntryBody {}
}
