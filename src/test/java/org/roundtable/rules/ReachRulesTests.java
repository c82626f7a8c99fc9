package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Including.InclusionPlanned;
import org.roundtable.casefile.entry.Including.OtherGroupsTold;
import org.roundtable.casefile.entry.Including.OutreachTried;
import org.roundtable.casefile.entry.Including.ReachCounted;
import org.roundtable.casefile.entry.Including.ReachGroup;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationReply;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.Route;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

/** Who was to be part of it, who is missing, and is it always the same few? */
class ReachRulesTests {

    // Co-commissioning begins on Monday 2 March 2026: 28 days after it is Monday 30 March.

    private static final String IN_TIME = "2026-03-30T22:59";
    private static final String LATE = "2026-03-31T00:00";

    @Test
    void in01FindsThatMostAreInSeveralOtherGroups() {
        var story = four().said(elsewhere("amina", 2), elsewhere("ben", 5), elsewhere("cara", 2));

        assertThat(story.foundBy("IN-01", "2026-03-02T10:00")).containsExactly("opening");
        assertThat(story.namedBy("IN-01", "percent", "2026-03-02T10:00")).containsExactly("75");
        assertThat(story.namedBy("IN-01", "route", "2026-03-02T10:00"))
                .contains("DROP_IN", "SOCIAL_MEDIA")
                .doesNotContain("EXISTING_GROUP");
    }

    @Test
    void in01IsContentWithHalfAndWithTooFewToTell() {
        var half = four().said(elsewhere("amina", 2), elsewhere("ben", 2), elsewhere("cara", 1));
        var two = opened(EngagementLevel.SERVICE)
                .said(came("amina"), yes("amina"), came("ben"), yes("ben"))
                .said(elsewhere("amina", 2), elsewhere("ben", 2));

        assertThat(half.foundBy("IN-01", "2026-03-02T10:00")).isEmpty();
        assertThat(two.foundBy("IN-01", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void in01ClearsForAWhileWhenTwoNewWaysWereTried() {
        var story = four().said(elsewhere("amina", 2), elsewhere("ben", 5), elsewhere("cara", 2))
                .said(tried("one", Route.DROP_IN), tried("two", Route.DROP_IN), tried("three", Route.EXISTING_GROUP));
        assertThat(story.foundBy("IN-01", "2026-03-02T10:00"))
                .as("one new way, twice")
                .containsExactly("opening");

        story.said(tried("four", Route.SOCIAL_MEDIA));
        assertThat(story.foundBy("IN-01", IN_TIME)).isEmpty();
        assertThat(story.foundBy("IN-01", LATE)).containsExactly("opening");
        assertThat(story.namedBy("IN-01", "route", LATE)).doesNotContain("DROP_IN");
    }

    @Test
    void in01ClearsWhenOthersJoin() {
        var story = four().said(elsewhere("amina", 2), elsewhere("ben", 5), elsewhere("cara", 2))
                .said(came("eve"), yes("eve"), came("finn"), yes("finn"));

        assertThat(story.foundBy("IN-01", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void in04FindsAGroupThatNobodyBelongsToFourWeeksAfterTheWorkBegan() {
        var story = sought(ReachGroup.CARE_LEAVER_18_25, ReachGroup.UNDER_12).said(counted(3, ReachGroup.UNDER_12));

        assertThat(story.foundBy("IN-04", IN_TIME)).isEmpty();
        assertThat(story.foundBy("IN-04", LATE)).containsExactly("opening");
        assertThat(story.namedBy("IN-04", "group", LATE)).containsExactly("CARE_LEAVER_18_25");
    }

    @Test
    void in04SpeaksAtAGateAlready() {
        var story = sought(ReachGroup.CARE_LEAVER_18_25).said(counted(4));
        assertThat(story.foundBy("IN-04", "2026-03-09T10:00")).isEmpty();

        story.said(new GateReached("run", Phase.CO_COMMISSIONING));
        assertThat(story.foundBy("IN-04", "2026-03-09T10:00")).containsExactly("opening");
    }

    @Test
    void in04NoticesThatNobodyWasAskedAndCountsTooFewAsNobody() {
        var unasked = sought(ReachGroup.CARE_LEAVER_18_25);
        var few = sought(ReachGroup.CARE_LEAVER_18_25).said(counted(2, ReachGroup.CARE_LEAVER_18_25));

        assertThat(unasked.foundBy("IN-04", IN_TIME)).isEmpty();
        assertThat(unasked.foundBy("IN-04", LATE)).containsExactly("opening");
        assertThat(few.foundBy("IN-04", LATE)).containsExactly("opening");
    }

    @Test
    void in04ClearsWhenSomebodyBelongsToItOrThePlanSaysWhyNot() {
        var reached = sought(ReachGroup.CARE_LEAVER_18_25).said(counted(3, ReachGroup.CARE_LEAVER_18_25));
        var explained = sought(ReachGroup.CARE_LEAVER_18_25)
                .said(new InclusionPlanned("anew", Set.of(), null, "They run a project of their own."));
        var dropped = sought(ReachGroup.CARE_LEAVER_18_25).said(new InclusionPlanned("anew", Set.of(), null, null));

        assertThat(reached.foundBy("IN-04", LATE)).isEmpty();
        assertThat(explained.foundBy("IN-04", LATE)).isEmpty();
        assertThat(dropped.foundBy("IN-04", LATE)).as("dropped in silence").containsExactly("opening");
    }

    @Test
    void in05FindsWorkThatBeganWithoutSayingWhoItIsFor() {
        var story = opened(EngagementLevel.SERVICE).said(new PhaseStarted("before", Phase.PREPARATION));
        assertThat(story.foundBy("IN-05", "2026-03-02T10:00")).isEmpty();

        story.said(new PhaseStarted("run", Phase.CO_COMMISSIONING));
        assertThat(story.foundBy("IN-05", "2026-03-02T10:00")).containsExactly("opening");
    }

    @Test
    void in05AsksNothingInOnePersonsCare() {
        var story = opened(EngagementLevel.INDIVIDUAL_CARE).said(new PhaseStarted("run", Phase.CO_DESIGN));

        assertThat(story.foundBy("IN-05", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void in05ClearsWithAReasonForWhoeverIsLeftOut() {
        var story = opened(EngagementLevel.SERVICE)
                .said(new PhaseStarted("run", Phase.CO_COMMISSIONING))
                .said(new InclusionPlanned("plan", Set.of(), "Children under eight.", " "));
        assertThat(story.foundBy("IN-05", "2026-03-02T10:00")).containsExactly("opening");

        story.said(new InclusionPlanned("plan", Set.of(), "Children under eight.", "Their parents run a group."));
        assertThat(story.foundBy("IN-05", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void in05LooksAtTheLatestPlan() {
        var story = opened(EngagementLevel.SERVICE)
                .said(new PhaseStarted("run", Phase.CO_COMMISSIONING))
                .said(new InclusionPlanned("plan", Set.of(), "Children under eight.", null))
                .said(new InclusionPlanned("anew", Set.of(ReachGroup.UNDER_12), null, null));

        assertThat(story.foundBy("IN-05", "2026-03-02T10:00")).isEmpty();
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

    private static CaseStory four() {
        return opened(EngagementLevel.SERVICE)
                .said(came("amina"), yes("amina"), came("ben"), yes("ben"))
                .said(came("cara"), yes("cara"), came("dan"), yes("dan"));
    }

    private static ParticipantAdded came(String id) {
        return new ParticipantAdded(id, id, PartyType.YOUNG_PERSON, Side.EXPERIENCE, Route.EXISTING_GROUP);
    }

    private static InvitationAnswered yes(String id) {
        return new InvitationAnswered(id, InvitationReply.YES, null, null, null, null);
    }

    private static OtherGroupsTold elsewhere(String id, int groups) {
        return new OtherGroupsTold(id, groups, Answer.NO, Answer.YES);
    }

    private static OutreachTried tried(String id, Route route) {
        return new OutreachTried(id, route, null);
    }

    private static CaseStory sought(ReachGroup... groups) {
        return opened(EngagementLevel.SERVICE)
                .said(new PhaseStarted("run", Phase.CO_COMMISSIONING))
                .said(new InclusionPlanned("plan", Set.of(groups), null, null));
    }

    private static ReachCounted counted(int answered, ReachGroup... groups) {
        return new ReachCounted("count-" + answered, answered, Set.of(groups));
    }
}
