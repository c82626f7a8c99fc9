package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MeetingSupportArranged;
import org.roundtable.casefile.entry.Meetings.MoveReason;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Opening.SafeguardingLeadConfirmed;
import org.roundtable.casefile.entry.People.AdultChecked;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.InvitationMade;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.ParticipantEnded;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.participation.Answer;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

class PrecautionsRulesTests {

    private static final String PLANNED = "2026-03-02T09:00";
    /** Two working days before the meeting on Monday the 16th, from the morning. */
    private static final String NEAR = "2026-03-12T00:00";

    private static final String NOT_NEAR = "2026-03-11T23:59";
    private static final String AFTER = "2026-03-16T12:00";

    @Test
    void sg12RisesWhenAMeetingIsNear() {
        var story = meeting(false);

        assertThat(story.foundBy("SG-12", NOT_NEAR)).isEmpty();
        assertThat(story.foundBy("SG-12", NEAR)).containsExactly("amina");
        assertThat(story.namedBy("SG-12", "meeting", NEAR)).containsExactly("monday");
    }

    @Test
    void sg12StandsWhenTheMeetingHasGoneBy() {
        var story = held(meeting(false), Set.of("amina"));

        assertThat(story.foundBy("SG-12", "2026-04-01T09:00")).containsExactly("amina");
    }

    @Test
    void sg12LeavesMeetingsThatDoNotTakePlaceAndPeopleWhoAreNoLongerThere() {
        var cancelled = meeting(false).said(new MeetingCancelled("monday", MoveReason.VENUE));
        var gone = meeting(false).said(new ParticipantEnded("amina", true));

        assertThat(cancelled.foundBy("SG-12", NEAR)).isEmpty();
        assertThat(gone.foundBy("SG-12", NEAR)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YES, false", "PARTLY, false", "NO, true", "NOT_CHECKED, true"})
    void sg12ClearsOnceItMadeSenseToThePerson(Understood understood, boolean stands) {
        var story = meeting(false)
                .said(new InformationGiven(
                        "told",
                        "amina",
                        Set.of(InformationSubject.CONFIDENTIALITY_LIMITS, InformationSubject.ROLE),
                        null,
                        understood));

        assertThat(story.foundBy("SG-12", NEAR)).hasSize(stands ? 1 : 0);
    }

    @Test
    void sg13RisesAsSoonAsSomebodyIsAsked() {
        var story = opened().said(new ParticipantAdded("amina", "amina", PartyType.CHILD, Side.EXPERIENCE, null));
        assertThat(story.foundBy("SG-13", PLANNED)).isEmpty();

        story.said(new InvitationMade("amina", true));
        assertThat(story.foundBy("SG-13", PLANNED)).containsExactly("opening");
    }

    @Test
    void sg13StandsUntilTheLeadHasConfirmedWithTheirOwnHand() {
        var story = opened().participant("amina", PartyType.CHILD)
                .organisationSaid(new RoleAssigned(Role.SAFEGUARDING_LEAD, "leah"));
        assertThat(story.foundBy("SG-13", PLANNED)).containsExactly("opening");

        story.organisationSaid(new SafeguardingLeadConfirmed("leah"));
        assertThat(story.foundBy("SG-13", PLANNED)).containsExactly("opening");

        story.byUser("leah").organisationSaid(new SafeguardingLeadConfirmed("leah"));
        assertThat(story.foundBy("SG-13", PLANNED)).isEmpty();
    }

    @Test
    void sg13AsksTheLeadOfTheCaseWhereItHasOneOfItsOwn() {
        var story = opened().participant("amina", PartyType.CHILD)
                .organisationSaid(new RoleAssigned(Role.SAFEGUARDING_LEAD, "leah"))
                .byUser("leah")
                .organisationSaid(new SafeguardingLeadConfirmed("leah"))
                .byStaff()
                .said(new RoleAssigned(Role.SAFEGUARDING_LEAD, "omar"));
        assertThat(story.foundBy("SG-13", PLANNED)).containsExactly("opening");

        story.byUser("omar").said(new SafeguardingLeadConfirmed("omar"));
        assertThat(story.foundBy("SG-13", PLANNED)).isEmpty();
    }

    @Test
    void sg14RisesWhenAMeetingOnAHardTopicIsNearWithoutSupport() {
        var story = meeting(true).said(turnsTo("grandmother"));

        assertThat(story.foundBy("SG-14", NOT_NEAR)).isEmpty();
        assertThat(story.foundBy("SG-14", NEAR)).containsExactly("monday");
        assertThat(meeting(false).foundBy("SG-14", NEAR)).isEmpty();
    }

    @Test
    void sg14WantsSupportThatDayAndSomebodyToTurnToForEach() {
        var story = meeting(true).said(new MeetingSupportArranged("monday", "rose", "red card"));
        assertThat(story.foundBy("SG-14", NEAR)).containsExactly("monday");
        assertThat(story.namedBy("SG-14", "participant", NEAR)).containsExactly("amina");

        story.said(turnsTo("grandmother"));
        assertThat(story.foundBy("SG-14", NEAR)).isEmpty();
    }

    @Test
    void sg14ClearsWhenTheTopicChanges() {
        assertThat(meeting(true).said(plan(false)).foundBy("SG-14", NEAR)).isEmpty();
    }

    @Test
    void sg14StandsAfterTheMeetingUntilSomebodyTalkedWithWhoeverWasThere() {
        var story = held(meeting(true), Set.of("amina"));
        assertThat(story.namedBy("SG-14", "participant", AFTER)).containsExactly("amina");

        story.at("2026-03-16T15:00")
                .said(new ContactNoted("after", "amina", ContactRoute.CALL, ContactPurpose.DEBRIEF));
        assertThat(story.foundBy("SG-14", "2026-03-16T15:00")).isEmpty();
    }

    @Test
    void sg14LeavesWhoWasNotThere() {
        assertThat(held(meeting(true), Set.of()).foundBy("SG-14", AFTER)).isEmpty();
    }

    @Test
    void sg18RisesAtOnceWhereChecksAreKnownToBeMissing() {
        var story = meeting(false).said(new AdultChecked("sam", true, null));

        assertThat(story.foundBy("SG-18", PLANNED)).containsExactly("sam");
        assertThat(story.namedBy("SG-18", "meeting", PLANNED)).containsExactly("monday");
    }

    @Test
    void sg18RisesWhenAMeetingIsNearAndNothingIsRecordedOrSomethingElseIsSaid() {
        var nothing = meeting(false);
        var denied = meeting(false).said(new AdultChecked("sam", false, null));

        assertThat(nothing.foundBy("SG-18", NOT_NEAR)).isEmpty();
        assertThat(nothing.foundBy("SG-18", NEAR)).containsExactly("sam");
        assertThat(denied.foundBy("SG-18", NEAR)).containsExactly("sam");
    }

    @Test
    void sg18LeavesMeetingsOfAdults() {
        var story = CaseStory.inEngland()
                .participant("amina", PartyType.ADULT_SERVICE_USER)
                .participant("sam", PartyType.FACILITATOR)
                .said(new AdultChecked("sam", true, null), plan(false));

        assertThat(story.foundBy("SG-18", NEAR)).isEmpty();
    }

    @Test
    void sg18ClearsWithTheDateOfTheConfirmation() {
        var story = meeting(false).said(new AdultChecked("sam", true, LocalDate.of(2026, 2, 1)));

        assertThat(story.foundBy("SG-18", NEAR)).isEmpty();
    }

    private static CaseStory opened() {
        return CaseStory.inEngland()
                .said(new CaseOpened(
                        "opening",
                        "…",
                        "…",
                        EngagementLevel.SMALL_GROUP,
                        InitiatedBy.JOINT,
                        Phase.CO_COMMISSIONING,
                        null,
                        ReductionLink.NONE,
                        false));
    }

    /** Amina, a child, and Sam, who facilitates, are to meet on Monday the 16th at ten. */
    private static CaseStory meeting(boolean sensitive) {
        return CaseStory.inEngland()
                .at(PLANNED)
                .participant("amina", PartyType.CHILD)
                .participant("sam", PartyType.FACILITATOR)
                .said(plan(sensitive));
    }

    private static MeetingPlanned plan(boolean sensitive) {
        var startsAt = CaseStory.inEngland().moment("2026-03-16T10:00");
        return new MeetingPlanned(
                "monday",
                MeetingKind.WORKING,
                startsAt,
                null,
                null,
                "sam",
                Set.of(Side.EXPERIENCE),
                Set.of("amina", "sam"),
                sensitive);
    }

    private static CaseStory held(CaseStory story, Set<String> came) {
        return story.at(AFTER)
                .said(new MeetingHeld(
                        "monday", came, Set.of(), Dialogue.TWO_WAY, Answer.NO, Answer.YES, Set.of(), null));
    }

    private static SupportNeedsAsked turnsTo(@Nullable String somebody) {
        return new SupportNeedsAsked("amina", Set.of(), Set.of(), Answer.NO, Answer.NO, somebody, null, null);
    }
}
