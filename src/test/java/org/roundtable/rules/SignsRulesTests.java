package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.AnyTime.SupportKind;
import org.roundtable.casefile.entry.AnyTime.SupportOffered;
import org.roundtable.casefile.entry.AnyTime.SupportReply;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Meetings.Attended;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.ContactWish;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationReply;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casefile.entry.Safeguarding.AdjustmentMade;
import org.roundtable.casefile.entry.Safeguarding.CanWait;
import org.roundtable.casefile.entry.Safeguarding.CheckInAnswered;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.CheckInMoment;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.casefile.entry.Safeguarding.TalkTo;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.participation.Answer;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

class SignsRulesTests {

    private static final String LATER = "2026-03-20T12:00";

    @Test
    void sg05RisesAfterTheSecondLowCheckInAndCountsOn() {
        var story = child().said(mood("one", 2)).at("2026-03-03T09:00").said(mood("two", 1));

        assertThat(story.foundBy("SG-05", "2026-03-02T09:00")).isEmpty();
        assertThat(story.foundBy("SG-05", "2026-03-03T09:00")).containsExactly("amina");

        story.at("2026-03-04T09:00")
                .said(mood("three", 2))
                .at("2026-03-05T09:00")
                .said(mood("four", 2));
        assertThat(story.namedBy("SG-05", "count", "2026-03-05T09:00")).containsExactly("4");
    }

    @Test
    void sg05IsNeitherMadeNorBrokenByASkippedQuestion() {
        var story = child().said(mood("one", 2), mood("skipped", null), mood("two", 2));

        assertThat(story.foundBy("SG-05", LATER)).containsExactly("amina");
    }

    @Test
    void sg05LooksAtFeelingSafeAsWell() {
        var story = child().said(safe("one", 2), safe("two", 2));

        assertThat(story.foundBy("SG-05", LATER)).containsExactly("amina");
    }

    @Test
    void sg05LeavesOneLowDayBetweenBetterOnes() {
        var story = child().said(mood("one", 2), mood("two", 3), mood("three", 1));

        assertThat(story.foundBy("SG-05", LATER)).isEmpty();
    }

    @Test
    void sg05ClearsWithTheNextBetterCheckIn() {
        var story = child().said(mood("one", 1), mood("two", 1), mood("three", 3));

        assertThat(story.foundBy("SG-05", LATER)).isEmpty();
    }

    @Test
    void sg05ClearsWhenSomebodyTakesItUpAndRisesWithTheNextLowOne() {
        var story = child().said(mood("one", 1), mood("two", 1)).at("2026-03-03T09:00");
        story.said(new SupportOffered("offer", "amina", SupportKind.EMOTIONAL, false, SupportReply.NOT_YET, null));
        assertThat(story.foundBy("SG-05", "2026-03-03T09:00")).isEmpty();

        story.at("2026-03-04T09:00").said(mood("three", 1));
        assertThat(story.foundBy("SG-05", "2026-03-04T09:00")).containsExactly("amina");
    }

    @Test
    void sg05IsNotClearedByWhatCameBefore() {
        var story = child().said(talk(ContactRoute.CALL, ContactPurpose.CHECK_ON))
                .at("2026-03-03T09:00")
                .said(mood("one", 1), mood("two", 1));

        assertThat(story.foundBy("SG-05", "2026-03-03T09:00")).containsExactly("amina");
    }

    @Test
    void sg06RisesWithOneAnswer() {
        var story = child().said(safe("one", 1));

        assertThat(story.foundBy("SG-06", "2026-03-02T09:00")).containsExactly("amina");
    }

    @Test
    void sg06LeavesTheNextHigherAnswer() {
        assertThat(child().said(safe("one", 2)).foundBy("SG-06", LATER)).isEmpty();
    }

    @Test
    void sg06IsNotClearedByABetterAnswerNorByOneHalfOfWhatIsOwed() {
        var talked = child().said(safe("one", 1), talk(ContactRoute.IN_PERSON, ContactPurpose.AFTER_CHECK_IN));
        var changed = child().said(safe("one", 1), new AdjustmentMade("change", "amina", "another room"));
        var better = child().said(safe("one", 1), safe("two", 5));

        assertThat(talked.foundBy("SG-06", LATER)).containsExactly("amina");
        assertThat(changed.foundBy("SG-06", LATER)).containsExactly("amina");
        assertThat(better.foundBy("SG-06", LATER)).containsExactly("amina");
    }

    @Test
    void sg06IsNotClearedByALetter() {
        var story = child().said(
                        safe("one", 1),
                        talk(ContactRoute.LETTER, ContactPurpose.AFTER_CHECK_IN),
                        new AdjustmentMade("change", "amina", "another room"));

        assertThat(story.foundBy("SG-06", LATER)).containsExactly("amina");
    }

    @Test
    void sg06ClearsWithAConversationAndAChangeOrAConcern() {
        var changed = child().said(
                        safe("one", 1),
                        new CheckInAnswered("one"),
                        new AdjustmentMade("change", "amina", "another room"));
        var concern = child().said(safe("one", 1), new CheckInAnswered("one"), concernAbout("amina"));

        assertThat(changed.foundBy("SG-06", LATER)).isEmpty();
        assertThat(concern.foundBy("SG-06", LATER)).isEmpty();
    }

    @Test
    void sg07RisesOnTheMorningOfTheNextWorkingDay() {
        var story = child().at("2026-03-06T15:00").said(wish("one"));

        assertThat(story.foundBy("SG-07", "2026-03-08T23:59")).isEmpty();
        assertThat(story.foundBy("SG-07", "2026-03-09T00:00")).containsExactly("one");
        assertThat(story.namedBy("SG-07", "who", "2026-03-09T00:00")).containsExactly("TRUSTED_ADULT");
    }

    @Test
    void sg07LeavesWhoWantsToTalkToNobody() {
        assertThat(child().said(mood("one", 2)).foundBy("SG-07", LATER)).isEmpty();
    }

    @Test
    void sg07ClearsWhenTheWishIsAnswered() {
        var answered = child().said(wish("one")).at("2026-03-04T09:00").said(new CheckInAnswered("one"));
        var noted = child().said(wish("one"))
                .at("2026-03-04T09:00")
                .said(talk(ContactRoute.CALL, ContactPurpose.TALK_ANSWERED));
        var aboutSomethingElse =
                child().said(wish("one")).at("2026-03-04T09:00").said(talk(ContactRoute.CALL, ContactPurpose.UPDATE));

        assertThat(answered.foundBy("SG-07", LATER)).isEmpty();
        assertThat(noted.foundBy("SG-07", LATER)).isEmpty();
        assertThat(aboutSomethingElse.foundBy("SG-07", LATER)).containsExactly("one");
    }

    @Test
    void sg15RisesForAChildAsAWarning() {
        var story = goneQuiet("amina", PartyType.CHILD);

        assertThat(story.foundBy("SG-15", LATER)).containsExactly("amina");
        assertThat(story.namedBy("SG-15", "severity", LATER)).containsExactly("WARNING");
        assertThat(story.namedBy("SG-15", "count", LATER)).containsExactly("2");
    }

    @Test
    void sg15RisesForAnAdultAsAdviceAndAsAWarningOnceThereWasAConcern() {
        var story = goneQuiet("ben", PartyType.ADULT_SERVICE_USER);
        assertThat(story.namedBy("SG-15", "severity", LATER)).containsExactly("ADVICE");

        story.at(LATER).said(concernAbout("ben"));
        assertThat(story.namedBy("SG-15", "severity", LATER)).containsExactly("WARNING");
    }

    @Test
    void sg15LeavesAnAdultInPeaceWhoWantsNoContact() {
        var story = goneQuiet("ben", PartyType.ADULT_SERVICE_USER)
                .said(new InvitationAnswered("ben", InvitationReply.YES, null, null, null, ContactWish.NONE));

        assertThat(story.foundBy("SG-15", LATER)).isEmpty();
    }

    @Test
    void sg15IsNotSilencedByLeavingAttendanceBlank() {
        var story = child();
        held(story, "first", "2026-03-03T10:00", "amina");
        held(story, "second", "2026-03-05T10:00", "amina");
        held(story, "third", "2026-03-10T10:00");
        held(story, "fourth", "2026-03-12T10:00");

        assertThat(story.foundBy("SG-15", LATER)).containsExactly("amina");
    }

    @Test
    void sg15LeavesOneAbsenceApologiesAndWhoNeverCame() {
        var once = child();
        held(once, "first", "2026-03-03T10:00", "amina");
        held(once, "second", "2026-03-05T10:00", "amina");
        held(once, "third", "2026-03-10T10:00");
        var sorry =
                goneQuiet("amina", PartyType.CHILD).said(new Attended("fourth", "amina", AttendanceStatus.APOLOGIES));
        var neverCame = child();
        held(neverCame, "third", "2026-03-10T10:00");
        held(neverCame, "fourth", "2026-03-12T10:00");

        assertThat(once.foundBy("SG-15", LATER)).isEmpty();
        assertThat(sorry.foundBy("SG-15", LATER)).isEmpty();
        assertThat(neverCame.foundBy("SG-15", LATER)).isEmpty();
    }

    @Test
    void sg15ClearsWhenThePersonComesOrIsHeardFrom() {
        var came = goneQuiet("amina", PartyType.CHILD);
        held(came, "fifth", "2026-03-17T10:00", "amina");
        var heard = goneQuiet("amina", PartyType.CHILD)
                .at("2026-03-13T10:00")
                .by("amina")
                .said(new WhatMattersSaid("amina", "football"));

        assertThat(came.foundBy("SG-15", LATER)).isEmpty();
        assertThat(heard.foundBy("SG-15", LATER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PartyType.class)
    void sg15ClearsForEverybodyWhenSomebodyTalkedWithThem(PartyType type) {
        var story = goneQuiet("amina", type)
                .at("2026-03-13T10:00")
                .said(talk(ContactRoute.CALL, ContactPurpose.SAFE_AND_WELL));

        assertThat(story.foundBy("SG-15", LATER)).isEmpty();
    }

    @Test
    void sg15WantsMoreThanALetterForAChild() {
        var child = goneQuiet("amina", PartyType.CHILD)
                .at("2026-03-13T10:00")
                .said(talk(ContactRoute.LETTER, ContactPurpose.CHECK_ON));
        var adult = goneQuiet("amina", PartyType.CARER_PARENT)
                .at("2026-03-13T10:00")
                .said(talk(ContactRoute.LETTER, ContactPurpose.CHECK_ON));

        assertThat(child.foundBy("SG-15", LATER)).containsExactly("amina");
        assertThat(adult.foundBy("SG-15", LATER)).isEmpty();
    }

    @Test
    void sg15IsNotClearedByAPauseThatSomebodyElseAsksFor() {
        var story = goneQuiet("amina", PartyType.CHILD)
                .at("2026-03-13T10:00")
                .said(new SteppedBack("skip", "amina", StepBackKind.SKIP_MEETING, null, null, StartedBy.CARER));
        assertThat(story.foundBy("SG-15", LATER)).containsExactly("amina");

        story.said(new SteppedBack("own", "amina", StepBackKind.SKIP_MEETING, null, null, StartedBy.PERSON));
        assertThat(story.foundBy("SG-15", LATER)).isEmpty();
    }

    private static CaseStory child() {
        return CaseStory.inEngland().participant("amina", PartyType.CHILD);
    }

    /** Came twice, then was missed twice, the last time on 12 March. */
    private static CaseStory goneQuiet(String person, PartyType type) {
        var story = CaseStory.inEngland().participant(person, type);
        held(story, person, "first", "2026-03-03T10:00", AttendanceStatus.CAME);
        held(story, person, "second", "2026-03-05T10:00", AttendanceStatus.PART);
        held(story, person, "third", "2026-03-10T10:00", AttendanceStatus.ABSENT_UNKNOWN);
        held(story, person, "fourth", "2026-03-12T10:00", AttendanceStatus.ABSENT_UNKNOWN);
        return story;
    }

    private static void held(CaseStory story, String person, String id, String at, AttendanceStatus status) {
        held(story, id, at, Set.of(person), Set.of());
        story.said(new Attended(id, person, status));
    }

    private static void held(CaseStory story, String id, String at, String... came) {
        held(story, id, at, Set.of("amina"), Set.of(came));
    }

    private static void held(CaseStory story, String id, String at, Set<String> expected, Set<String> came) {
        story.at(LocalDate.parse(at.substring(0, 10)).minusDays(1).atTime(9, 0).toString());
        story.said(new MeetingPlanned(
                id,
                MeetingKind.WORKING,
                story.moment(at),
                null,
                null,
                null,
                Set.of(Side.QUALIFICATION),
                expected,
                false));
        story.at(LocalDateTime.parse(at).plusHours(1).toString());
        story.said(new MeetingHeld(
                id, came, Set.of(), Dialogue.NOT_RATED, Answer.NOT_ASKED, Answer.NOT_ASKED, Set.of(), null));
    }

    private static ContactNoted talk(ContactRoute route, ContactPurpose purpose) {
        return new ContactNoted("talk-" + route + purpose, "amina", route, purpose);
    }

    private static CheckInMade mood(String id, @Nullable Integer mood) {
        return checkIn(id, mood, null, TalkTo.NOBODY);
    }

    private static CheckInMade safe(String id, int safe) {
        return checkIn(id, null, safe, TalkTo.NOBODY);
    }

    private static CheckInMade wish(String id) {
        return checkIn(id, null, null, TalkTo.TRUSTED_ADULT);
    }

    private static CheckInMade checkIn(String id, @Nullable Integer mood, @Nullable Integer safe, TalkTo who) {
        return new CheckInMade(id, "amina", CheckInMoment.BETWEEN, null, mood, safe, null, who, null);
    }

    private static ConcernRaised concernAbout(String person) {
        return new ConcernRaised(
                "worry", CanWait.YES, ConcernKind.NEGLECT, person, "…", null, PersonTold.TOLD, Set.of(), null);
    }
}
