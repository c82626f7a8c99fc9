package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.InShort.words;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.Including.CarerWish;
import org.roundtable.casefile.entry.Including.CarerWishSaid;
import org.roundtable.casefile.entry.Including.InclusionPlanned;
import org.roundtable.casefile.entry.Including.InvitationPoint;
import org.roundtable.casefile.entry.Including.InvitationWritten;
import org.roundtable.casefile.entry.Including.LeadsWith;
import org.roundtable.casefile.entry.Including.OtherGroupsTold;
import org.roundtable.casefile.entry.Including.OutreachTried;
import org.roundtable.casefile.entry.Including.ReachGroup;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.Condition;
import org.roundtable.casefile.entry.Opening.ConditionSettled;
import org.roundtable.casefile.entry.Opening.ConditionState;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.People.AgeBandSet;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationMade;
import org.roundtable.casefile.entry.People.InvitationReply;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.ParticipantEnded;
import org.roundtable.casefile.entry.People.Route;
import org.roundtable.participation.AgeBand;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

/** How are people invited, by which ways do they come, and what becomes of those who are not chosen? */
class RecruitingRulesTests {

    private static final String NOW = "2026-03-02T10:00";

    @Test
    void in02FindsSomebodyWhoIsAskedALotAndWasNotAskedWhetherTheyWantThisOne() {
        var story = came(Route.PEER_INVITE, "amina").said(elsewhere("amina", 3, Answer.NOT_ASKED));

        assertThat(story.foundBy("IN-02", NOW)).containsExactly("amina");
        assertThat(story.said(elsewhere("amina", 2, Answer.NOT_ASKED)).foundBy("IN-02", NOW))
                .isEmpty();
    }

    @Test
    void in02ClearsWithTheirWishWhateverItIs() {
        var story = came(Route.PEER_INVITE, "amina").said(elsewhere("amina", 9, Answer.NO));

        assertThat(story.foundBy("IN-02", NOW)).isEmpty();
    }

    @Test
    void in02FindsAFourthInvitationInFourWeeks() {
        var story = opened(EngagementLevel.SERVICE).said(added("amina", PartyType.YOUNG_PERSON, null));
        for (String day : List.of("2026-03-02", "2026-03-09", "2026-03-16")) {
            story.at(day + "T10:00").said(new InvitationMade("amina", true), new InvitationMade("amina", true));
        }
        assertThat(story.foundBy("IN-02", "2026-03-23T11:00")).isEmpty();

        story.at("2026-03-23T10:00").said(new InvitationMade("amina", true));
        assertThat(story.foundBy("IN-02", "2026-03-30T22:00")).containsExactly("amina");
        assertThat(story.foundBy("IN-02", "2026-03-31T00:00"))
                .as("the first was four weeks ago")
                .isEmpty();

        story.said(new InvitationAnswered("amina", InvitationReply.YES, null, null, null, null));
        assertThat(story.foundBy("IN-02", "2026-03-23T11:00")).isEmpty();
    }

    @Test
    void in03FindsThatNearlyEverybodyCameTheSameWay() {
        var story =
                came(Route.EXISTING_GROUP, "amina", "ben", "cara").said(added("dan", PartyType.CHILD, Route.DROP_IN));

        assertThat(story.foundBy("IN-03", NOW)).containsExactly("opening");
        assertThat(story.namedBy("IN-03", "route", NOW)).containsExactly("EXISTING_GROUP");
        assertThat(story.namedBy("IN-03", "percent", NOW)).containsExactly("75");
    }

    @Test
    void in03IsContentWithAMixtureAndWithTooFewToTell() {
        var mixed = came(Route.EXISTING_GROUP, "amina", "ben")
                .said(added("cara", PartyType.CHILD, Route.DROP_IN), added("dan", PartyType.CHILD, Route.PEER_INVITE));
        var few = came(Route.EXISTING_GROUP, "amina", "ben", "cara").said(added("dan", PartyType.CHILD, null));

        assertThat(mixed.foundBy("IN-03", NOW)).isEmpty();
        assertThat(few.foundBy("IN-03", NOW)).isEmpty();
    }

    @Test
    void in03ClearsWhenTwoOtherWaysWereTried() {
        var story = came(Route.EXISTING_GROUP, "amina", "ben", "cara", "dan")
                .said(tried("one", Route.DROP_IN), tried("two", Route.EXISTING_GROUP));
        assertThat(story.foundBy("IN-03", NOW)).containsExactly("opening");

        story.said(tried("three", Route.PEER_INVITE));
        assertThat(story.foundBy("IN-03", NOW)).isEmpty();
    }

    @Test
    void in06FindsAnInvitationThatLeadsWithProblems() {
        var story = came(Route.DROP_IN, "amina").said(invitation(LeadsWith.PROBLEMS, false, "amina"));

        assertThat(story.foundBy("IN-06", NOW)).containsExactly("poster");
        assertThat(story.said(invitation(LeadsWith.THE_PLAN, false, null)).foundBy("IN-06", NOW))
                .isEmpty();
    }

    @Test
    void in06WantsSomebodyWithExperienceToReadWhatGoesToMany() {
        var story = came(Route.DROP_IN, "amina").participant("wendy", PartyType.PRACTITIONER);

        assertThat(story.said(invitation(LeadsWith.THE_PLAN, true, null)).foundBy("IN-06", NOW))
                .containsExactly("poster");
        assertThat(story.said(invitation(LeadsWith.THE_PLAN, true, "wendy")).foundBy("IN-06", NOW))
                .containsExactly("poster");
        assertThat(story.said(invitation(LeadsWith.THE_PLAN, true, "amina")).foundBy("IN-06", NOW))
                .isEmpty();
    }

    @Test
    void in15FindsThatNoYoungerChildWasHeardByTheGate() {
        var story = seekingTheYoungest().said(words("garden", "ben"));
        assertThat(story.foundBy("IN-15", NOW)).isEmpty();

        story.said(new GateReached("run", Phase.CO_COMMISSIONING));
        assertThat(story.foundBy("IN-15", NOW)).containsExactly("opening");
    }

    @ParameterizedTest
    @EnumSource(
            value = AgeBand.class,
            names = {"UNDER_8", "A8_11"})
    void in15ClearsWhenOneIsHeard(AgeBand band) {
        var story = seekingTheYoungest()
                .said(new GateReached("run", Phase.CO_COMMISSIONING))
                .said(new AgeBandSet("amina", band), words("garden", "amina"));

        assertThat(story.foundBy("IN-15", NOW)).isEmpty();
    }

    @Test
    void in15ClearsWhenThePlanSaysWhyTheyAreNoLongerSought() {
        var story = seekingTheYoungest()
                .said(new GateReached("run", Phase.CO_COMMISSIONING))
                .said(new InclusionPlanned(
                        "anew", Set.of(), "Children under 12.", "They have a project of their own."));

        assertThat(story.foundBy("IN-15", NOW)).isEmpty();
    }

    @Test
    void in17FindsThatWorkersChoseMostAndItIsNewToNobody() {
        var story = came(Route.WORKER_NOMINATION, "amina", "ben")
                .said(
                        added("cara", PartyType.CHILD, Route.CASE_HOLDER_INVITE),
                        added("dan", PartyType.CHILD, Route.PEER_INVITE));
        assertThat(story.foundBy("IN-17", NOW)).as("still preparing").isEmpty();

        story.said(new PhaseStarted("run", Phase.CO_COMMISSIONING));
        assertThat(story.foundBy("IN-17", NOW)).containsExactly("opening");
        assertThat(story.namedBy("IN-17", "percent", NOW)).containsExactly("75");
    }

    @Test
    void in17ClearsWithANewcomerOrAnOpenWay() {
        var chosen = came(Route.WORKER_NOMINATION, "amina", "ben", "cara", "dan")
                .said(new PhaseStarted("run", Phase.CO_DESIGN));
        assertThat(chosen.said(tried("one", Route.PEER_INVITE)).foundBy("IN-17", NOW))
                .containsExactly("opening");
        assertThat(chosen.said(tried("two", Route.OPEN_ADVERT)).foundBy("IN-17", NOW))
                .isEmpty();

        var newcomer = came(Route.WORKER_NOMINATION, "amina", "ben", "cara", "dan")
                .said(new PhaseStarted("run", Phase.CO_DESIGN))
                .said(new OtherGroupsTold("ben", 0, Answer.YES, Answer.YES));
        assertThat(newcomer.foundBy("IN-17", NOW)).isEmpty();
    }

    @Test
    void in18FindsWhatAnInvitationLeavesOut() {
        var story = came(Route.DROP_IN, "amina")
                .said(saying(InvitationPoint.PURPOSE, InvitationPoint.INFLUENCE, InvitationPoint.FITS_AGE));

        assertThat(story.foundBy("IN-18", NOW)).containsExactly("poster");
        assertThat(story.namedBy("IN-18", "point", NOW)).containsExactly("TIMEFRAME", "VOLUNTARY");
    }

    @Test
    void in18AsksForTheRewardOnlyWhereThereIsOne() {
        var story = came(Route.DROP_IN, "amina")
                .said(saying(
                        InvitationPoint.PURPOSE,
                        InvitationPoint.INFLUENCE,
                        InvitationPoint.TIMEFRAME,
                        InvitationPoint.VOLUNTARY,
                        InvitationPoint.FITS_AGE));
        assertThat(story.foundBy("IN-18", NOW)).isEmpty();

        story.organisationSaid(
                new ConditionSettled(Condition.PAYMENT_AND_BENEFITS, ConditionState.AGREED_TOGETHER, null));
        assertThat(story.namedBy("IN-18", "point", NOW)).containsExactly("REWARD");

        story.said(saying(InvitationPoint.values()));
        assertThat(story.foundBy("IN-18", NOW)).isEmpty();
    }

    @Test
    void in19FindsThatACarerWhomSomebodyWantsIsNotThere() {
        var story = care().said(new CarerWishSaid("amina", CarerWish.SOME_TOPICS, null));
        assertThat(story.foundBy("IN-19", NOW)).isEmpty();

        story.said(new GateReached("run", Phase.CO_DESIGN));
        assertThat(story.foundBy("IN-19", NOW)).containsExactly("amina");
    }

    @Test
    void in19ClearsWhenTheCarerIsThereOrTheyHaveChangedTheirMind() {
        var anyCarer = care().said(new GateReached("run", Phase.CO_DESIGN))
                .said(new CarerWishSaid("amina", CarerWish.YES, null))
                .participant("mother", PartyType.CARER_PARENT);
        assertThat(anyCarer.foundBy("IN-19", NOW)).isEmpty();

        anyCarer.said(added("aunt", PartyType.CARER_PARENT, null), new CarerWishSaid("amina", CarerWish.YES, "aunt"));
        assertThat(anyCarer.foundBy("IN-19", NOW))
                .as("it is her aunt whom she wants")
                .containsExactly("amina");

        anyCarer.said(new CarerWishSaid("amina", CarerWish.NO, "aunt"));
        assertThat(anyCarer.foundBy("IN-19", NOW)).isEmpty();
    }

    @Test
    void in20FindsSomebodyWhoWasTakenOffAndNotTold() {
        var story = came(Route.OPEN_ADVERT, "amina").said(new ParticipantEnded("amina", false));

        assertThat(story.foundBy("IN-20", "2026-03-09T23:59")).isEmpty();
        assertThat(story.foundBy("IN-20", "2026-03-10T00:00")).containsExactly("amina");
    }

    @Test
    void in20LeavesAloneWhoTookPartOrSaidNoOrNeverAnswered() {
        var tookPart =
                came(Route.OPEN_ADVERT, "amina").said(words("garden", "amina"), new ParticipantEnded("amina", false));
        var no = opened(EngagementLevel.SERVICE)
                .said(
                        added("amina", PartyType.CHILD, Route.SELF_APPROACH),
                        answered("amina", InvitationReply.NO),
                        new ParticipantEnded("amina", false));
        var silent = opened(EngagementLevel.SERVICE)
                .said(added("amina", PartyType.CHILD, Route.PEER_INVITE), new ParticipantEnded("amina", false));
        var completed = came(Route.OPEN_ADVERT, "amina").said(new ParticipantEnded("amina", true));

        assertThat(tookPart.foundBy("IN-20", "2026-03-31T10:00")).isEmpty();
        assertThat(no.foundBy("IN-20", "2026-03-31T10:00")).isEmpty();
        assertThat(silent.foundBy("IN-20", "2026-03-31T10:00")).isEmpty();
        assertThat(completed.foundBy("IN-20", "2026-03-31T10:00")).isEmpty();
    }

    @Test
    void in20ClearsWithAContactSince() {
        var before = came(Route.OPEN_ADVERT, "amina")
                .said(contact())
                .at("2026-03-03T10:00")
                .said(new ParticipantEnded("amina", false));
        assertThat(before.foundBy("IN-20", "2026-03-31T10:00")).containsExactly("amina");

        before.at("2026-03-04T10:00").said(new ContactNoted("after", "amina", ContactRoute.CALL, ContactPurpose.OTHER));
        assertThat(before.foundBy("IN-20", "2026-03-31T10:00")).isEmpty();
    }

    private static CaseStory opened(EngagementLevel level) {
        return CaseStory.inEngland()
                .said(new CaseOpened(
                        "opening",
                        "A garden",
                        "To have one.",
                        level,
                        InitiatedBy.JOINT,
                        Phase.CO_COMMISSIONING,
                        null,
                        ReductionLink.NONE,
                        false));
    }

    private static CaseStory care() {
        return opened(EngagementLevel.INDIVIDUAL_CARE).participant("amina", PartyType.CHILD);
    }

    private static CaseStory came(Route route, String... ids) {
        CaseStory story = opened(EngagementLevel.SERVICE);
        for (String id : ids) {
            story.said(added(id, PartyType.YOUNG_PERSON, route), answered(id, InvitationReply.YES));
        }
        return story;
    }

    private static ParticipantAdded added(String id, PartyType type, @Nullable Route route) {
        return new ParticipantAdded(id, id, type, Side.EXPERIENCE, route);
    }

    private static InvitationAnswered answered(String id, InvitationReply reply) {
        return new InvitationAnswered(id, reply, null, null, null, null);
    }

    private static OtherGroupsTold elsewhere(String id, int groups, Answer wantsThisOne) {
        return new OtherGroupsTold(id, groups, Answer.NO, wantsThisOne);
    }

    private static OutreachTried tried(String id, Route route) {
        return new OutreachTried(id, route, null);
    }

    private static InvitationWritten invitation(LeadsWith leadsWith, boolean toAnybody, @Nullable String checkedBy) {
        return new InvitationWritten("poster", leadsWith, Set.of(InvitationPoint.values()), toAnybody, checkedBy);
    }

    private static InvitationWritten saying(InvitationPoint... points) {
        return new InvitationWritten("poster", LeadsWith.WHAT_PEOPLE_BRING, Set.of(points), false, null);
    }

    private static CaseStory seekingTheYoungest() {
        return opened(EngagementLevel.SERVICE)
                .participant("amina", PartyType.CHILD)
                .participant("ben", PartyType.YOUNG_PERSON)
                .said(new InclusionPlanned("plan", Set.of(ReachGroup.UNDER_12), null, null));
    }

    private static ContactNoted contact() {
        return new ContactNoted("before", "amina", ContactRoute.CALL, ContactPurpose.OTHER);
    }
}
