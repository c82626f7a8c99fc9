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
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MoveReason;
import org.roundtable.casefile.entry.Opening.Condition;
import org.roundtable.casefile.entry.Opening.ConditionState;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.participation.EngagementLevel;
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
