package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.rules.ReadinessRulesTests.aGroup;
import static org.roundtable.rules.ReadinessRulesTests.settled;
import static org.roundtable.rules.ReadinessRulesTests.story;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementKind;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Agreements.SignatureAnswer;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MoveReason;
import org.roundtable.casefile.entry.Opening.Condition;
import org.roundtable.casefile.entry.Opening.ConditionState;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.testing.CaseStory;

/** What people are told and what they agree on before they first work together. */
class BeginningRulesTests {

    private static final CaseStory CLOCK = CaseStory.inEngland();
    private static final String LATER = "2026-03-27T09:00";

    @Test
    void rd03FindsAGroupThatMeetsAgainWithoutGroundRules() {
        var story = aGroup().said(working("first", "2026-03-09T10:00", "amina"))
                .said(working("second", "2026-03-18T10:00", "amina"));

        assertThat(story.foundBy("RD-03", "2026-03-15T23:59")).isEmpty();
        assertThat(story.foundBy("RD-03", "2026-03-16T00:00")).containsExactly("opening");
        assertThat(story.foundBy("RD-03", LATER)).containsExactly("opening");
    }

    @Test
    void rd03IsContentWithAFirstMeetingAnotherOfStaffOneThatIsCancelledOrOnePerson() {
        var first = aGroup().said(working("first", "2026-03-09T10:00", "amina"));
        var ofStaff = aGroup().said(working("first", "2026-03-09T10:00", "amina"))
                .said(working("second", "2026-03-18T10:00", "wendy"));
        var cancelled = aGroup().said(working("first", "2026-03-09T10:00", "amina"))
                .said(working("second", "2026-03-18T10:00", "amina"))
                .said(new MeetingCancelled("first", MoveReason.STAFF));
        var care = story(EngagementLevel.INDIVIDUAL_CARE)
                .said(working("first", "2026-03-09T10:00", "amina"))
                .said(working("second", "2026-03-18T10:00", "amina"));

        assertThat(first.foundBy("RD-03", LATER)).isEmpty();
        assertThat(ofStaff.foundBy("RD-03", LATER)).isEmpty();
        assertThat(cancelled.foundBy("RD-03", LATER)).isEmpty();
        assertThat(care.foundBy("RD-03", LATER)).isEmpty();
    }

    @Test
    void rd03ClearsWhenGroundRulesAreInForce() {
        var story = aGroup().said(working("first", "2026-03-09T10:00", "amina"))
                .said(working("second", "2026-03-18T10:00", "amina"))
                .said(new AgreementDrafted(
                        "rules", AgreementKind.GROUND_RULES, "We listen.", Set.of("amina", "wendy"), null, 1));
        assertThat(story.foundBy("RD-03", LATER)).containsExactly("opening");

        story.said(signed("amina"), signed("wendy"));
        assertThat(story.foundBy("RD-03", LATER)).isEmpty();
    }

    @Test
    void rd03TakesTheWordOfThisGroupButNotOfTheWholeOrganisation() {
        var story = aGroup().said(working("first", "2026-03-09T10:00", "amina"))
                .said(working("second", "2026-03-18T10:00", "amina"))
                .said(ReadinessRulesTests.begun())
                .organisationSaid(settled(Condition.GROUND_RULES, ConditionState.AGREED_TOGETHER));
        assertThat(story.foundBy("RD-03", LATER)).containsExactly("opening");

        story.said(settled(Condition.GROUND_RULES, ConditionState.AGREED_TOGETHER));
        assertThat(story.foundBy("RD-03", LATER)).isEmpty();
    }

    @Test
    void rd05FindsAMeetingThatIsNearBeforeItWasSaidWhatCanChange() {
        var story = aGroup().said(working("first", "2026-03-11T10:00", "amina"));

        assertThat(story.foundBy("RD-05", "2026-03-08T23:59")).isEmpty();
        assertThat(story.foundBy("RD-05", "2026-03-09T00:00")).containsExactly("opening");
    }

    @Test
    void rd01AndRd02TakeAMeetingToWorkForTheBeginning() {
        var story = aGroup().said(working("first", "2026-03-11T10:00", "amina"));

        assertThat(story.foundBy("RD-01", "2026-03-08T23:59")).isEmpty();
        assertThat(story.foundBy("RD-01", "2026-03-09T00:00")).containsExactly("opening");
        assertThat(story.foundBy("RD-02", LATER)).containsExactly("opening");
    }

    @Test
    void rd06FindsWhoIsAboutToWorkWithTheGroupAndDoesNotKnowTheirPart() {
        var story = aGroup().said(working("first", "2026-03-18T10:00", "amina"));

        assertThat(story.foundBy("RD-06", "2026-03-10T23:59")).isEmpty();
        assertThat(story.foundBy("RD-06", "2026-03-11T00:00")).containsExactly("amina");
        assertThat(story.foundBy("RD-06", LATER)).containsExactly("amina");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingKind.class,
            names = {"RELATIONSHIP_BUILDING", "SENSITISATION", "TRAINING"})
    void rd06LetsPeopleGetToKnowEachOtherFirst(MeetingKind kind) {
        var story = aGroup().said(meeting("first", kind, "2026-03-18T10:00", "amina"));

        assertThat(story.foundBy("RD-06", LATER)).isEmpty();
    }

    @Test
    void rd06IsContentWithOnePersonsCareAndWithWhoeverStepsBack() {
        var care = story(EngagementLevel.INDIVIDUAL_CARE).said(working("first", "2026-03-18T10:00", "amina"));
        var back = aGroup().said(working("first", "2026-03-18T10:00", "amina"))
                .said(new SteppedBack("back", "amina", StepBackKind.PAUSE, null, null, StartedBy.PERSON, null));

        assertThat(care.foundBy("RD-06", LATER)).isEmpty();
        assertThat(back.foundBy("RD-06", LATER)).isEmpty();
    }

    @Test
    void rd06ClearsWhenTheyWereToldAndItDidNotMakeNoSense() {
        var told = aGroup().said(working("first", "2026-03-18T10:00", "amina"))
                .said(told("amina", InformationSubject.ROLE, Understood.NOT_CHECKED));
        var notUnderstood = aGroup().said(working("first", "2026-03-18T10:00", "amina"))
                .said(told("amina", InformationSubject.ROLE, Understood.NO));
        var somethingElse = aGroup().said(working("first", "2026-03-18T10:00", "amina"))
                .said(told("amina", InformationSubject.RIGHTS, Understood.YES));
        var somebodyElse = aGroup().said(working("first", "2026-03-18T10:00", "amina"))
                .said(told("ben", InformationSubject.ROLE, Understood.YES));

        assertThat(told.foundBy("RD-06", LATER)).isEmpty();
        assertThat(notUnderstood.foundBy("RD-06", LATER)).containsExactly("amina");
        assertThat(somethingElse.foundBy("RD-06", LATER)).containsExactly("amina");
        assertThat(somebodyElse.foundBy("RD-06", LATER)).containsExactly("amina");
    }

    @Test
    void rd10FindsAGroupThatWorksBeforePeopleKnowEachOther() {
        var story = aGroup().said(working("first", "2026-03-18T10:00", "amina"))
                .said(meeting("tea", MeetingKind.RELATIONSHIP_BUILDING, "2026-03-20T10:00", "amina"));

        assertThat(story.foundBy("RD-10", "2026-03-15T23:59")).isEmpty();
        assertThat(story.foundBy("RD-10", "2026-03-16T00:00")).containsExactly("opening");
    }

    @Test
    void rd10IsContentWithoutAMeetingToWorkAndWithOnePersonsCare() {
        var tea = aGroup().said(meeting("tea", MeetingKind.RELATIONSHIP_BUILDING, "2026-03-18T10:00", "amina"));
        var care = story(EngagementLevel.INDIVIDUAL_CARE).said(working("first", "2026-03-18T10:00", "amina"));

        assertThat(tea.foundBy("RD-10", LATER)).isEmpty();
        assertThat(care.foundBy("RD-10", LATER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingKind.class,
            names = {"RELATIONSHIP_BUILDING", "SENSITISATION"})
    void rd10ClearsWhenTheyHaveMetForThatAlone(MeetingKind kind) {
        var story = aGroup().said(working("first", "2026-03-18T10:00", "amina"))
                .said(meeting("tea", kind, "2026-03-20T10:00", "amina"), held("tea"));

        assertThat(story.foundBy("RD-10", LATER)).isEmpty();
    }

    @Test
    void rd11FindsYoungPeopleWhoDesignWithoutAWayIntoTheTopic() {
        var story = aGroup().said(new PhaseStarted("run", Phase.CO_DESIGN))
                .said(meeting("tea", MeetingKind.RELATIONSHIP_BUILDING, "2026-03-04T10:00", "amina"), held("tea"))
                .said(meeting("game", MeetingKind.SENSITISATION, "2026-03-05T10:00", "amina"));

        assertThat(story.foundBy("RD-11", LATER)).containsExactly("opening");
    }

    @Test
    void rd11IsContentBeforeDesigningAndWithAdultsAlone() {
        var before = aGroup().said(new PhaseStarted("run", Phase.CO_ELABORATION));
        var adults = CaseStory.inEngland()
                .said(ReadinessRulesTests.opening(EngagementLevel.SMALL_GROUP))
                .participant("cara", PartyType.ADULT_SERVICE_USER)
                .said(new PhaseStarted("run", Phase.CO_DESIGN));

        assertThat(before.foundBy("RD-11", LATER)).isEmpty();
        assertThat(adults.foundBy("RD-11", LATER)).isEmpty();
    }

    @Test
    void rd11ClearsWhenAWayIntoTheTopicWasHeld() {
        var story = aGroup().said(new PhaseStarted("run", Phase.CO_DESIGN))
                .said(meeting("game", MeetingKind.SENSITISATION, "2026-03-05T10:00", "amina"), held("game"));

        assertThat(story.foundBy("RD-11", LATER)).isEmpty();
    }

    @Test
    void rd22FindsThreeMeetingsInARowWithNothingButTalkingAndWriting() {
        var story = threeMeetings();
        story.said(held("first", ExpressionForm.SPOKEN), held("second"));
        assertThat(story.foundBy("RD-22", LATER)).isEmpty();

        story.said(held("third", ExpressionForm.SPOKEN, ExpressionForm.WRITTEN));
        assertThat(story.foundBy("RD-22", LATER)).containsExactly("opening");
        assertThat(story.namedBy("RD-22", "meetings", LATER)).containsExactly("3");
    }

    @Test
    void rd22IsContentWhereOneOfThemHadAnotherForm() {
        var story = threeMeetings()
                .said(held("first"), held("second", ExpressionForm.SPOKEN, ExpressionForm.DRAWING), held("third"));

        assertThat(story.foundBy("RD-22", LATER)).isEmpty();
    }

    @Test
    void rd22ClearsWithAnotherFormAtTheNextMeeting() {
        var story = threeMeetings()
                .said(held("first"), held("second"), held("third"))
                .said(working("fourth", "2026-03-19T10:00", "amina"), held("fourth", ExpressionForm.PHOTO));

        assertThat(story.foundBy("RD-22", LATER)).isEmpty();
    }

    private static CaseStory threeMeetings() {
        return aGroup().said(working("first", "2026-03-09T10:00", "amina"))
                .said(working("second", "2026-03-12T10:00", "amina"))
                .said(working("third", "2026-03-16T10:00", "amina"));
    }

    private static MeetingHeld held(String meeting, ExpressionForm... forms) {
        return new MeetingHeld(
                meeting, Set.of("amina"), Set.of(), Dialogue.TWO_WAY, Answer.NO, Answer.YES, Set.of(forms), null);
    }

    private static MeetingPlanned working(String id, String at, String... expected) {
        return meeting(id, MeetingKind.WORKING, at, expected);
    }

    private static MeetingPlanned meeting(String id, MeetingKind kind, String at, String... expected) {
        return new MeetingPlanned(id, kind, CLOCK.moment(at), null, null, null, Set.of(), Set.of(expected), false);
    }

    private static InformationGiven told(String participant, InformationSubject subject, Understood understood) {
        return new InformationGiven("told", participant, Set.of(subject), null, understood);
    }

    private static AgreementSigned signed(String participant) {
        return new AgreementSigned("rules", 1, participant, SignatureAnswer.SIGNED, null, null, null);
    }
}
