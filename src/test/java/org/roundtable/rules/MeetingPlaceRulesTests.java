package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.InShort.words;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.AnyTime.BarrierAnswer;
import org.roundtable.casefile.entry.AnyTime.BarrierAnswered;
import org.roundtable.casefile.entry.AnyTime.BarrierKind;
import org.roundtable.casefile.entry.AnyTime.BarrierNoted;
import org.roundtable.casefile.entry.Including.PlaceLookedAt;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Meetings.Attended;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingMoved;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MoveReason;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.People.AgeBandSet;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.AgeBand;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.testing.CaseStory;

/** Do place, time and form of meetings suit the people who are to come? */
class MeetingPlaceRulesTests {

    // Meetings are on Fridays at 14:00: 6, 13, 20 and 27 March 2026. They are near from Wednesday on.

    @Test
    void in10FindsAPlaceOfWhichNobodyWithExperienceHasSaidAnything() {
        var story = aCase().said(meeting("first", "2026-03-06", "Town hall"));

        assertThat(story.foundBy("IN-10", "2026-03-03T23:59")).isEmpty();
        assertThat(story.foundBy("IN-10", "2026-03-04T00:00")).containsExactly("first");
    }

    @Test
    void in10AsksOnceForEachPlaceAndOnlyThoseWhoAreToCome() {
        var story = aCase().said(
                        meeting("first", "2026-03-06", "Town hall"), meeting("second", "2026-03-13", " town Hall "))
                .said(looked("first", "wendy", Answer.YES, Answer.YES));
        assertThat(story.foundBy("IN-10", "2026-03-13T10:00"))
                .as("a practitioner's word is not enough, and one place is one flag")
                .containsExactly("first");

        story.said(looked("first", "amina", Answer.YES, Answer.NOT_ASKED));
        assertThat(story.foundBy("IN-10", "2026-03-13T10:00")).isEmpty();
    }

    @Test
    void in10LeavesAloneMeetingsWithoutAPlaceOrWithoutPeopleWithExperience() {
        var online = aCase().said(meeting("first", "2026-03-06", null));
        var staff = aCase().said(meeting("first", "2026-03-06", "Town hall", "wendy"));
        var cancelled = aCase().said(
                        meeting("first", "2026-03-06", "Town hall"), new MeetingCancelled("first", MoveReason.VENUE));

        assertThat(online.foundBy("IN-10", "2026-03-05T10:00")).isEmpty();
        assertThat(staff.foundBy("IN-10", "2026-03-05T10:00")).isEmpty();
        assertThat(cancelled.foundBy("IN-10", "2026-03-05T10:00")).isEmpty();
    }

    @Test
    void in10BelievesWhoeverSaysThatItDoesNotWorkUntilThePlaceChanges() {
        var story = aCase().said(meeting("first", "2026-03-06", "Town hall"))
                .said(looked("first", "amina", Answer.YES, Answer.NO), looked("first", "ben", Answer.YES, Answer.YES));
        assertThat(story.foundBy("IN-10", "2026-03-02T10:00")).containsExactly("first");
        assertThat(story.namedBy("IN-10", "participant", "2026-03-02T10:00")).containsExactly("amina");

        story.said(meeting("first", "2026-03-06", "Café"), looked("first", "amina", Answer.YES, Answer.YES));
        assertThat(story.foundBy("IN-10", "2026-03-05T10:00")).isEmpty();
    }

    @Test
    void in11FindsAMeetingThatWasPlannedBeforeSomebodySaidThatTimeIsInTheWay() {
        var story = aCase().said(meeting("first", "2026-03-06", null)).said(time("amina", null));

        assertThat(story.foundBy("IN-11", "2026-03-02T10:00")).containsExactly("first");
        assertThat(story.namedBy("IN-11", "participant", "2026-03-02T10:00")).containsExactly("amina");
    }

    @Test
    void in11TrustsThatAMeetingPlannedAfterwardsFits() {
        var story = aCase().said(time("amina", null)).said(meeting("first", "2026-03-06", null));

        assertThat(story.foundBy("IN-11", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void in11FindsTheTimeForWhichSomebodySentApologiesTwice() {
        var story = twoApologies().said(meeting("third", "2026-03-20", null));
        assertThat(story.foundBy("IN-11", "2026-03-16T10:00")).containsExactly("third");

        story.said(new MeetingMoved("third", Instant.parse("2026-03-21T14:00:00Z"), MoveReason.PERSON_AVAILABILITY));
        assertThat(story.foundBy("IN-11", "2026-03-16T10:00")).isEmpty();
    }

    @Test
    void in11IsContentWithOneApologyAndWithAnotherTimeOfDay() {
        var evening = twoApologies().said(at("third", "2026-03-20T18:00:00Z"));
        var came = aCase().said(meeting("first", "2026-03-06", null), meeting("second", "2026-03-13", null))
                .at("2026-03-13T16:00")
                .said(held("first", Set.of()), held("second", Set.of(), "amina"))
                .said(new Attended("first", "amina", AttendanceStatus.APOLOGIES))
                .said(meeting("third", "2026-03-20", null));

        assertThat(evening.foundBy("IN-11", "2026-03-16T10:00")).isEmpty();
        assertThat(came.foundBy("IN-11", "2026-03-16T10:00")).isEmpty();
    }

    @Test
    void in11ClearsWhenSomethingWasAgreed() {
        var said = aCase().said(meeting("first", "2026-03-06", null))
                .said(time("amina", null))
                .said(agreed("time"));
        var shown = twoApologies().said(meeting("third", "2026-03-20", null)).said(time("amina", null), agreed("time"));

        assertThat(said.foundBy("IN-11", "2026-03-02T10:00")).isEmpty();
        assertThat(shown.foundBy("IN-11", "2026-03-16T10:00")).isEmpty();
    }

    @Test
    void in13FindsThatTheSameThingWasInTheWayTwiceWithinNinetyDays() {
        var story = aCase().said(bus("one", "amina")).at("2026-05-31T10:00").said(bus("two", "amina"));

        assertThat(story.foundBy("IN-13", "2026-05-31T11:00")).containsExactly("two");
        assertThat(story.namedBy("IN-13", "times", "2026-05-31T11:00")).containsExactly("2");
    }

    @Test
    void in13IsContentWithSomethingElseSomebodyElseOrLongAgo() {
        var otherThing = aCase().said(bus("one", "amina"), time("amina", null));
        var otherPerson = aCase().said(bus("one", "amina"), bus("two", "ben"));
        var longAgo = aCase().said(bus("one", "amina")).at("2026-06-01T10:00").said(bus("two", "amina"));

        assertThat(otherThing.foundBy("IN-13", "2026-03-02T10:00")).isEmpty();
        assertThat(otherPerson.foundBy("IN-13", "2026-03-02T10:00")).isEmpty();
        assertThat(longAgo.foundBy("IN-13", "2026-06-01T11:00")).isEmpty();
    }

    @Test
    void in13CountsMeetingsThatWereMissedAfterAnAnswer() {
        var story = aCase().said(bus("one", "amina"), agreed("one"))
                .said(meeting("first", "2026-03-06", null), meeting("second", "2026-03-13", null))
                .at("2026-03-06T16:00")
                .said(held("first", Set.of()), new Attended("first", "amina", AttendanceStatus.APOLOGIES));
        assertThat(story.foundBy("IN-13", "2026-03-09T10:00")).isEmpty();

        story.at("2026-03-13T16:00")
                .said(held("second", Set.of()), new Attended("second", "amina", AttendanceStatus.ABSENT_UNKNOWN));
        assertThat(story.foundBy("IN-13", "2026-03-16T10:00")).containsExactly("one");
    }

    @Test
    void in13ClearsWithSomethingNewAndAMeetingTheyCameTo() {
        var story = aCase().said(bus("one", "amina"), bus("two", "amina"), agreed("two"));
        assertThat(story.foundBy("IN-13", "2026-03-03T10:00")).containsExactly("two");

        story.said(meeting("first", "2026-03-06", null)).at("2026-03-06T16:00").said(held("first", Set.of(), "amina"));
        assertThat(story.foundBy("IN-13", "2026-03-06T17:00")).isEmpty();
    }

    @Test
    void in14FindsThatThreeMeetingsWereAllTalk() {
        var story = threeMeetings(Set.of(ExpressionForm.SPOKEN, ExpressionForm.WRITTEN), Set.of())
                .said(likes("amina", ExpressionForm.MUSIC, ExpressionForm.SPOKEN));

        assertThat(story.foundBy("IN-14", "2026-03-23T10:00")).containsExactly("opening");
        assertThat(story.namedBy("IN-14", "participant", "2026-03-23T10:00")).containsExactly("amina");
        assertThat(story.namedBy("IN-14", "form", "2026-03-23T10:00")).containsExactly("MUSIC");
    }

    @Test
    void in14IsContentWhereTalkIsWhatPeopleLikeAndBeforeTheThirdMeeting() {
        var talkers =
                threeMeetings(Set.of(ExpressionForm.SPOKEN), Set.of()).said(likes("amina", ExpressionForm.WRITTEN));
        var two = twoApologies().said(likes("amina", ExpressionForm.MUSIC));

        assertThat(talkers.foundBy("IN-14", "2026-03-23T10:00")).isEmpty();
        assertThat(two.foundBy("IN-14", "2026-03-23T10:00")).isEmpty();
    }

    @Test
    void in14SeesYoungChildrenWithoutBeingTold() {
        var story = threeMeetings(Set.of(), Set.of()).said(new AgeBandSet("ben", AgeBand.A8_11));

        assertThat(story.namedBy("IN-14", "participant", "2026-03-23T10:00")).containsExactly("ben");
        assertThat(story.said(new AgeBandSet("ben", AgeBand.A12_15)).foundBy("IN-14", "2026-03-23T10:00"))
                .isEmpty();
    }

    @Test
    void in14ClearsWithAnotherFormAtAMeetingOrInTheirOwnWords() {
        var meeting = threeMeetings(Set.of(ExpressionForm.SPOKEN), Set.of(ExpressionForm.COLLAGE))
                .said(likes("amina", ExpressionForm.MUSIC));
        var own = threeMeetings(Set.of(ExpressionForm.SPOKEN), Set.of())
                .said(likes("amina", ExpressionForm.MUSIC))
                .said(words("talk", "amina"), song("amina"));

        assertThat(meeting.foundBy("IN-14", "2026-03-23T10:00")).isEmpty();
        assertThat(own.foundBy("IN-14", "2026-03-23T10:00")).isEmpty();
    }

    private static CaseStory aCase() {
        return CaseStory.inEngland()
                .said(new CaseOpened(
                        "opening",
                        "A garden",
                        "To have one.",
                        EngagementLevel.SERVICE,
                        InitiatedBy.JOINT,
                        Phase.CO_COMMISSIONING,
                        null,
                        ReductionLink.NONE,
                        false))
                .participant("amina", PartyType.YOUNG_PERSON)
                .participant("ben", PartyType.YOUNG_PERSON)
                .participant("wendy", PartyType.PRACTITIONER);
    }

    private static MeetingPlanned meeting(String id, String day, @Nullable String place) {
        return meeting(id, day, place, "amina", "ben", "wendy");
    }

    private static MeetingPlanned meeting(String id, String day, @Nullable String place, String... expected) {
        return planned(id, Instant.parse(day + "T14:00:00Z"), place, expected);
    }

    private static MeetingPlanned at(String id, String moment) {
        return planned(id, Instant.parse(moment), null, "amina");
    }

    private static MeetingPlanned planned(String id, Instant startsAt, @Nullable String place, String... expected) {
        return new MeetingPlanned(
                id, MeetingKind.WORKING, startsAt, place, null, null, Set.of(), Set.of(expected), false);
    }

    private static MeetingHeld held(String id, Set<ExpressionForm> forms, String... came) {
        return new MeetingHeld(id, Set.of(came), Set.of(), Dialogue.TWO_WAY, Answer.NO, Answer.YES, forms, null);
    }

    private static PlaceLookedAt looked(String meeting, String who, Answer getsIn, Answer feelsRight) {
        return new PlaceLookedAt(meeting, who, getsIn, feelsRight);
    }

    private static BarrierNoted time(String whose, @Nullable Boolean solved) {
        return new BarrierNoted("time", whose, BarrierKind.TIME, null, solved);
    }

    private static BarrierNoted bus(String id, String whose) {
        return new BarrierNoted(id, whose, BarrierKind.TRAVEL, null, null);
    }

    private static BarrierAnswered agreed(String barrier) {
        return new BarrierAnswered(barrier, BarrierAnswer.ADJUSTMENT_AGREED, "Another time.", null);
    }

    private static CaseStory twoApologies() {
        return aCase().said(meeting("first", "2026-03-06", null), meeting("second", "2026-03-13", null))
                .at("2026-03-13T16:00")
                .said(held("first", Set.of(), "ben"), held("second", Set.of(), "ben"))
                .said(new Attended("first", "amina", AttendanceStatus.APOLOGIES))
                .said(new Attended("second", "amina", AttendanceStatus.APOLOGIES));
    }

    private static CaseStory threeMeetings(Set<ExpressionForm> first, Set<ExpressionForm> last) {
        return aCase().said(meeting("first", "2026-03-06", null), meeting("second", "2026-03-13", null))
                .said(meeting("third", "2026-03-20", null))
                .at("2026-03-20T16:00")
                .said(held("first", first, "amina"), held("second", first, "amina"), held("third", last, "amina"));
    }

    private static SupportNeedsAsked likes(String person, ExpressionForm... forms) {
        return new SupportNeedsAsked(person, Set.of(), Set.of(forms), Answer.NO, Answer.NO, null, null, null);
    }

    private static ContributionMade song(String person) {
        return new ContributionMade(
                "song",
                person,
                "La la.",
                null,
                ExpressionForm.MUSIC,
                Mediation.NONE,
                null,
                null,
                Audience.GROUP,
                false,
                true,
                Phase.CO_DESIGN);
    }
}
