package org.roundtable.casefile.entry;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.People.Route;
import org.roundtable.participation.Answer;

/**
 * Who is to be part of it, who is missing, and what was done to reach them. Which groups somebody belongs to is counted without
 * names: nothing here says it of a person.
 */
public final class Including {

    private Including() {}

    /** Groups that are often missing; people say for themselves whether they belong to one. */
    public enum ReachGroup {
        UNDER_12,
        A12_15,
        A16_17,
        CARE_LEAVER_18_25,
        DISABLED,
        COMMUNICATION_NEEDS,
        LOW_LITERACY,
        MINORITY_ETHNIC,
        LGBTQ_PLUS,
        LIVES_FAR_OR_RURAL,
        YOUNG_PARENT,
        JUSTICE_INVOLVED,
        MENTAL_HEALTH_DIFFICULTY,
        NOT_IN_EDUCATION_OR_WORK,
        MIGRANT_OR_UNACCOMPANIED,
        PLACED_OUT_OF_AREA,
        NEW_TO_PARTICIPATION,
        LOW_INCOME
    }

    /** What an invitation speaks of first. */
    public enum LeadsWith {
        WHAT_PEOPLE_BRING,
        THE_PLAN,
        PROBLEMS
    }

    /** What somebody needs to know before they can say yes or no. */
    public enum InvitationPoint {
        PURPOSE,
        INFLUENCE,
        TIMEFRAME,
        REWARD,
        VOLUNTARY,
        FITS_AGE
    }

    /** Whether somebody wants a carer beside them in the work. */
    public enum CarerWish {
        YES,
        SOME_TOPICS,
        NO;

        /** Whether they want it at all. */
        public boolean isWanted() {
            return this != NO;
        }
    }

    /** Who the work is for, who is left out, and why. */
    @Kind(thing = "inclusion", by = Kind.By.STAFF, anytime = true)
    public record InclusionPlanned(
            String id,
            Set<ReachGroup> groupsSought,
            @Words @Nullable String notIncluded,
            @Words @Nullable String reason)
            implements EntryBody {

        public boolean isReasonMissing() {
            return isSaid(notIncluded) && !isSaid(reason);
        }

        public boolean isReasonGiven() {
            return isSaid(reason);
        }

        private static boolean isSaid(@Nullable String words) {
            return words != null && !words.isBlank();
        }
    }

    /** People said, without their names, which groups they belong to. */
    @Kind(thing = "reachCount", tier = Tier.T2, by = Kind.By.STAFF, anytime = true)
    public record ReachCounted(String id, int answered, Set<ReachGroup> groups) implements EntryBody {}

    /** A way of reaching people who are not there yet was tried. */
    @Kind(thing = "outreach", by = Kind.By.STAFF, anytime = true)
    public record OutreachTried(String id, Route route, @Words @Nullable String whatCameOfIt) implements EntryBody {}

    /** How an invitation is worded; written once, however many receive it. */
    @Kind(thing = "invitation", by = Kind.By.STAFF, anytime = true)
    public record InvitationWritten(
            String id,
            LeadsWith leadsWith,
            Set<InvitationPoint> says,
            boolean goesToAnybody,
            @Ref("participant") @Nullable String checkedBy)
            implements EntryBody {

        /** What everybody needs to know and it does not say; a reward is said where there is one. */
        public Set<InvitationPoint> missing() {
            return Arrays.stream(InvitationPoint.values())
                    .filter(point -> point != InvitationPoint.REWARD && !says.contains(point))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Somebody says how much else they are asked for, and whether they want this one. */
    @Kind(key = "participant", tier = Tier.T2, anytime = true)
    public record OtherGroupsTold(
            @Ref("participant") String participant, int otherGroups, Answer newToThis, Answer wantsThisOne)
            implements EntryBody {}

    /** Somebody says whether the place of a meeting works for them. */
    @Kind(
            key = {"meeting", "participant"},
            anytime = true)
    public record PlaceLookedAt(
            @Ref("meeting") String meeting,
            @Ref("participant") String participant,
            Answer canGetInAndUseIt,
            Answer feelsRight)
            implements EntryBody {}

    /** Somebody says whether a carer is to be part of it, and who. */
    @Kind(key = "participant", tier = Tier.T2, anytime = true)
    public record CarerWishSaid(
            @Ref("participant") String participant, CarerWish wish, @Ref("participant") @Nullable String carer)
            implements EntryBody {}
}
