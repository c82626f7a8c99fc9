package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.InShort.REASON;
import static org.roundtable.testing.InShort.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.AnyTime.BarrierAnswer;
import org.roundtable.casefile.entry.AnyTime.BarrierAnswered;
import org.roundtable.casefile.entry.AnyTime.BarrierKind;
import org.roundtable.casefile.entry.AnyTime.BarrierNoted;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.AnyTime.SupportKind;
import org.roundtable.casefile.entry.AnyTime.SupportOffered;
import org.roundtable.casefile.entry.AnyTime.SupportReply;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MoveReason;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CloseReason;
import org.roundtable.casefile.entry.People.CommunicationNeed;
import org.roundtable.casefile.entry.People.DecisionPreference;
import org.roundtable.casefile.entry.People.GatekeeperAnswer;
import org.roundtable.casefile.entry.People.GatekeeperAnswered;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationMade;
import org.roundtable.casefile.entry.People.InvitationReply;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.ParticipantEnded;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.Safeguarding.RiskAndBenefitWeighed;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.participation.Answer;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

/** Has everybody been asked, and is what stands in their way seen to? */
class InclusionRulesTests {

    // Stories begin on Monday 2 March 2026: the fifth working day after it is Monday 9 March, the tenth Monday 16
    // March.

    @Test
    void in07FindsAChildForWhomAParentSaidNo() {
        var story = invited().said(gatekeeper(GatekeeperAnswer.REFUSED));

        assertThat(story.foundBy("IN-07", "2026-03-02T10:00")).containsExactly("amina");
    }

    @Test
    void in07WaitsForAGatekeeperWhoHasNotSaidNo() {
        var silent = invited().said(gatekeeper(GatekeeperAnswer.NO_REPLY));
        var agreed = invited().said(gatekeeper(GatekeeperAnswer.AGREED));
        var unheard = invited();

        assertThat(silent.foundBy("IN-07", "2026-03-16T23:59")).isEmpty();
        assertThat(silent.foundBy("IN-07", "2026-03-17T00:00")).containsExactly("amina");
        assertThat(agreed.foundBy("IN-07", "2026-03-16T23:59")).isEmpty();
        assertThat(agreed.foundBy("IN-07", "2026-03-17T00:00"))
                .as("a yes of another is not theirs either")
                .containsExactly("amina");
        assertThat(unheard.foundBy("IN-07", "2026-03-17T00:00"))
                .as("nobody wrote down what was answered")
                .containsExactly("amina");
    }

    @Test
    void in07CountsFromTheFirstWordHoweverOftenItIsRevised() {
        var story = invited().at("2026-03-16T10:00").said(gatekeeper(GatekeeperAnswer.NO_REPLY));

        assertThat(story.foundBy("IN-07", "2026-03-17T00:00")).containsExactly("amina");
    }

    @Test
    void in07ClearsOnceThePersonIsAskedOrHasAnswered() {
        var asked = invited().said(gatekeeper(GatekeeperAnswer.REFUSED)).said(new InvitationMade("amina", true));
        var answered = invited()
                .said(gatekeeper(GatekeeperAnswer.REFUSED))
                .said(new InvitationAnswered("amina", InvitationReply.NO, null, null, null, null));

        assertThat(asked.foundBy("IN-07", "2026-03-20T10:00")).isEmpty();
        assertThat(answered.foundBy("IN-07", "2026-03-20T10:00")).isEmpty();
    }

    @Test
    void in07ClearsForALimitThatIsOnFileAndNotForSayingThatItIsUnsafe() {
        var unsafe = invited().said(new GatekeeperAnswered("amina", "mother", GatekeeperAnswer.REFUSED, null, true));
        assertThat(unsafe.foundBy("IN-07", "2026-03-02T10:00")).containsExactly("amina");

        unsafe.said(new RiskAndBenefitWeighed(
                "weighed", "amina", null, "He would find her.", true, null, null, null, null));
        assertThat(unsafe.foundBy("IN-07", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void in07StandsWhenSomebodyIsTakenOffTheList() {
        var story = invited().said(gatekeeper(GatekeeperAnswer.REFUSED)).said(new ParticipantEnded("amina", false));

        assertThat(story.foundBy("IN-07", "2026-03-20T10:00")).containsExactly("amina");
        assertThat(story.said(closed()).foundBy("IN-07", "2026-03-20T10:00")).isEmpty();
    }

    @Test
    void in08FindsSomebodyWhoWasNotAskedWithinFiveWorkingDays() {
        var story = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("wendy", PartyType.PRACTITIONER);

        assertThat(story.foundBy("IN-08", "2026-03-09T23:59")).isEmpty();
        assertThat(story.foundBy("IN-08", "2026-03-10T00:00")).containsExactly("amina");
        assertThat(story.namedBy("IN-08", "participant", "2026-03-10T00:00")).containsExactly("amina");
    }

    @Test
    void in08IsInTimeForAMeeting() {
        var story = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .said(meeting("circle", "2026-03-06T14:00", "amina"));

        assertThat(story.foundBy("IN-08", "2026-03-03T23:59")).isEmpty();
        assertThat(story.foundBy("IN-08", "2026-03-04T00:00")).containsExactly("amina");
        assertThat(story.said(new MeetingCancelled("circle", MoveReason.VENUE)).foundBy("IN-08", "2026-03-04T00:00"))
                .isEmpty();
    }

    @Test
    void in08DoesNotCountAPauseAndLeavesAlonePeopleWhoAreNotThere() {
        var paused = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .at("2026-03-04T10:00")
                .said(new SteppedBack("pause", "amina", StepBackKind.PAUSE, null, null, StartedBy.PERSON));
        assertThat(paused.foundBy("IN-08", "2026-03-31T10:00")).isEmpty();

        paused.at("2026-03-18T10:00").said(new Returned("pause", "amina", null, null));
        assertThat(paused.foundBy("IN-08", "2026-03-23T23:59")).isEmpty();
        assertThat(paused.foundBy("IN-08", "2026-03-24T00:00")).containsExactly("amina");
    }

    @Test
    void in08ClearsWhenTheyWereAskedAlsoIfTheyNeedNothing() {
        var asked = CaseStory.inEngland().participant("amina", PartyType.CHILD).said(needs(Answer.NO, Answer.NO));
        var byTheirOwnHand = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .by("amina")
                .said(needs(Answer.NOT_ASKED, Answer.NOT_ASKED));
        var leftEmpty = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .said(needs(Answer.NOT_ASKED, Answer.NOT_ASKED));

        assertThat(asked.foundBy("IN-08", "2026-03-31T10:00")).isEmpty();
        assertThat(byTheirOwnHand.foundBy("IN-08", "2026-03-31T10:00")).isEmpty();
        assertThat(leftEmpty.foundBy("IN-08", "2026-03-31T10:00")).containsExactly("amina");
    }

    @Test
    void in09FindsAMeetingThatIsNearWithoutTheInterpreter() {
        var story = aSigner().said(meeting("circle", "2026-03-06T14:00", "amina", "wendy"));

        assertThat(story.foundBy("IN-09", "2026-03-03T23:59")).isEmpty();
        assertThat(story.foundBy("IN-09", "2026-03-04T00:00")).containsExactly("circle amina");
        assertThat(story.namedBy("IN-09", "helper", "2026-03-04T00:00")).containsExactly("INTERPRETER");
    }

    @Test
    void in09AsksForTheHelperThatWasAskedFor() {
        var advocate = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("ian", PartyType.INTERPRETER)
                .said(needs(Answer.NO, Answer.YES), meeting("circle", "2026-03-06T14:00", "amina", "ian"));

        assertThat(advocate.namedBy("IN-09", "helper", "2026-03-05T10:00")).containsExactly("ADVOCATE");
        assertThat(advocate.participant("ada", PartyType.ADVOCATE)
                        .said(meeting("circle", "2026-03-06T14:00", "amina", "ian", "ada"))
                        .foundBy("IN-09", "2026-03-05T10:00"))
                .isEmpty();
    }

    @Test
    void in09LeavesAloneMeetingsAndPeopleThatNeedNobody() {
        var elsewhere =
                aSigner().participant("ben", PartyType.CHILD).said(meeting("circle", "2026-03-06T14:00", "ben"));
        var cancelled = aSigner()
                .said(meeting("circle", "2026-03-06T14:00", "amina"), new MeetingCancelled("circle", MoveReason.VENUE));

        assertThat(elsewhere.foundBy("IN-09", "2026-03-05T10:00")).isEmpty();
        assertThat(cancelled.foundBy("IN-09", "2026-03-05T10:00")).isEmpty();
    }

    @Test
    void in09ClearsWhenOneIsExpectedOrThePersonWouldRatherNot() {
        var booked = aSigner()
                .participant("ian", PartyType.INTERPRETER)
                .said(meeting("circle", "2026-03-06T14:00", "amina", "ian"));
        var rather = aSigner()
                .said(meeting("circle", "2026-03-06T14:00", "amina"))
                .said(offered(SupportKind.INTERPRETING, SupportReply.DECLINED));
        var another = aSigner()
                .said(meeting("circle", "2026-03-06T14:00", "amina"))
                .said(offered(SupportKind.ADVOCACY, SupportReply.DECLINED))
                .said(offered(SupportKind.INTERPRETING, SupportReply.ACCEPTED));

        assertThat(booked.foundBy("IN-09", "2026-03-05T10:00")).isEmpty();
        assertThat(booked.said(new ParticipantEnded("ian", true)).foundBy("IN-09", "2026-03-05T10:00"))
                .containsExactly("circle amina");
        assertThat(rather.foundBy("IN-09", "2026-03-05T10:00")).isEmpty();
        assertThat(another.foundBy("IN-09", "2026-03-05T10:00"))
                .as("an offer is no booking")
                .containsExactly("circle amina");
    }

    @Test
    void in09StandsAfterTheMeetingUntilSomebodyTalkedWithThem() {
        var story = aSigner()
                .said(meeting("circle", "2026-03-06T14:00", "amina"))
                .at("2026-03-06T16:00")
                .said(held("circle", "amina"));
        assertThat(story.foundBy("IN-09", "2026-03-31T10:00")).containsExactly("circle amina");

        story.at("2026-03-09T10:00")
                .said(new ContactNoted("talk", "amina", ContactRoute.IN_PERSON, ContactPurpose.DEBRIEF));
        assertThat(story.foundBy("IN-09", "2026-03-31T10:00")).isEmpty();
    }

    @Test
    void in09AsksNothingAboutAMeetingAtWhichNobodyKnewOrToWhichTheyDidNotCome() {
        var later = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .said(meeting("circle", "2026-03-06T14:00", "amina"))
                .at("2026-03-06T16:00")
                .said(held("circle", "amina"))
                .said(needs(Answer.YES, Answer.NO));
        var stayedAway = aSigner()
                .said(meeting("circle", "2026-03-06T14:00", "amina"))
                .at("2026-03-06T16:00")
                .said(held("circle"));

        assertThat(later.foundBy("IN-09", "2026-03-31T10:00")).isEmpty();
        assertThat(stayedAway.foundBy("IN-09", "2026-03-31T10:00")).isEmpty();
    }

    @Test
    void in12FindsSomethingInTheWayThatNobodyAnsweredForTenWorkingDays() {
        var story = withABarrier("amina", null);

        assertThat(story.foundBy("IN-12", "2026-03-16T23:59")).isEmpty();
        assertThat(story.foundBy("IN-12", "2026-03-17T00:00")).containsExactly("bus");
        assertThat(story.namedBy("IN-12", "participant", "2026-03-17T00:00")).containsExactly("amina");
        assertThat(story.namedBy("IN-12", "barrier", "2026-03-17T00:00")).containsExactly("TRAVEL");
    }

    @Test
    void in12NamesEverybodyWhereItIsInEverybodysWay() {
        var story = withABarrier(null, null)
                .participant("ben", PartyType.CHILD)
                .participant("wendy", PartyType.PRACTITIONER);

        assertThat(story.namedBy("IN-12", "participant", "2026-03-17T00:00")).containsExactly("amina", "ben");
    }

    @Test
    void in12WaitsForWhatWasAgreedUntilTheDayThatWasNamed() {
        var agreed = withABarrier("amina", null)
                .at("2026-03-10T10:00")
                .said(answered(BarrierAnswer.ADJUSTMENT_AGREED, LocalDate.parse("2026-03-20")));
        var withoutADay = withABarrier("amina", null)
                .at("2026-03-10T10:00")
                .said(answered(BarrierAnswer.ADJUSTMENT_AGREED, null));

        assertThat(agreed.foundBy("IN-12", "2026-03-20T23:59")).isEmpty();
        assertThat(agreed.foundBy("IN-12", "2026-03-21T00:00")).containsExactly("bus");
        assertThat(withoutADay.foundBy("IN-12", "2026-03-24T23:59")).isEmpty();
        assertThat(withoutADay.foundBy("IN-12", "2026-03-25T00:00")).containsExactly("bus");
    }

    @Test
    void in12BelievesThePersonBeforeTheRecord() {
        var solved = withABarrier("amina", true);
        var removed = withABarrier("amina", null).said(answered(BarrierAnswer.REMOVED, null));
        assertThat(solved.foundBy("IN-12", "2026-03-31T10:00")).isEmpty();
        assertThat(removed.foundBy("IN-12", "2026-03-31T10:00")).isEmpty();

        removed.said(barrier("amina", false));
        assertThat(removed.foundBy("IN-12", "2026-03-02T10:00")).containsExactly("bus");

        removed.said(answered(BarrierAnswer.REMOVED, null));
        assertThat(removed.foundBy("IN-12", "2026-03-31T10:00")).isEmpty();
    }

    @Test
    void in12TakesAReasonForAnAnswerAndAWordForNone() {
        var explained = withABarrier("amina", null)
                .said(new BarrierAnswered("bus", BarrierAnswer.CANNOT_REMOVE_EXPLAINED, REASON, null));
        var brushedOff = withABarrier("amina", null)
                .said(new BarrierAnswered("bus", BarrierAnswer.CANNOT_REMOVE_EXPLAINED, "No money.", null));

        assertThat(explained.foundBy("IN-12", "2026-03-31T10:00")).isEmpty();
        assertThat(brushedOff.foundBy("IN-12", "2026-03-31T10:00")).containsExactly("bus");
    }

    @Test
    void in16FindsSomebodyWhoSaidNothingAtTwoMeetingsWhileOthersSpoke() {
        var story = twoMeetings();

        assertThat(story.foundBy("IN-16", "2026-03-13T17:00")).containsExactly("amina");
        assertThat(story.namedBy("IN-16", "meetings", "2026-03-13T17:00")).containsExactly("2");
    }

    @Test
    void in16LooksAtTheMeetingsThatSomebodyCameTo() {
        var once = oneMeeting();
        var away = oneMeeting()
                .said(meeting("second", "2026-03-13T14:00", "amina", "ben"))
                .at("2026-03-13T16:00")
                .said(held("second", "ben"), words("pond", "ben"));

        assertThat(once.foundBy("IN-16", "2026-03-13T17:00")).isEmpty();
        assertThat(away.foundBy("IN-16", "2026-03-13T17:00")).isEmpty();
    }

    @Test
    void in16IsContentWhereNobodySpoke() {
        var story = CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .said(meeting("first", "2026-03-06T14:00", "amina"), meeting("second", "2026-03-13T14:00", "amina"))
                .at("2026-03-13T16:00")
                .said(held("first", "amina"), held("second", "amina"));

        assertThat(story.foundBy("IN-16", "2026-03-13T17:00")).isEmpty();
    }

    @Test
    void in16ClearsWithAWordOfTheirsOrWhenListeningIsWhatTheyWant() {
        var spoken = twoMeetings().at("2026-03-16T10:00").said(words("shed", "amina"));
        var listens = twoMeetings()
                .said(new SupportNeedsAsked(
                        "amina", Set.of(), Set.of(), Answer.NO, Answer.NO, null, DecisionPreference.TO_LISTEN, null));

        assertThat(spoken.foundBy("IN-16", "2026-03-16T17:00")).isEmpty();
        assertThat(listens.foundBy("IN-16", "2026-03-16T17:00")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionPreference.class,
            names = {"TO_LISTEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void in16TakesNoOtherWishForListening(DecisionPreference wish) {
        var story = twoMeetings()
                .said(new SupportNeedsAsked("amina", Set.of(), Set.of(), Answer.NO, Answer.NO, null, wish, null));

        assertThat(story.foundBy("IN-16", "2026-03-16T17:00")).containsExactly("amina");
    }

    @Test
    void nothingIsAskedOfAnEndedCase() {
        var story = withABarrier("amina", null).said(closed());

        assertThat(story.foundBy("IN-08", "2026-03-31T10:00")).isEmpty();
        assertThat(story.foundBy("IN-12", "2026-03-31T10:00")).isEmpty();
        assertThat(twoMeetings().said(closed()).foundBy("IN-16", "2026-03-31T10:00"))
                .isEmpty();
    }

    private static CaseStory invited() {
        return CaseStory.inEngland()
                .said(new ParticipantAdded("amina", "amina", PartyType.CHILD, Side.EXPERIENCE, null))
                .said(new ParticipantAdded("mother", "mother", PartyType.CARER_PARENT, Side.EXPERIENCE, null))
                .said(new InvitationMade("amina", false));
    }

    private static GatekeeperAnswered gatekeeper(GatekeeperAnswer answer) {
        return new GatekeeperAnswered("amina", "mother", answer, "Too much for her.", false);
    }

    private static CaseClosed closed() {
        return new CaseClosed("closing", CloseReason.DONE, null);
    }

    private static CaseStory aSigner() {
        return CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("wendy", PartyType.PRACTITIONER)
                .said(needs(Answer.YES, Answer.NO));
    }

    private static SupportNeedsAsked needs(Answer interpreter, Answer advocate) {
        return new SupportNeedsAsked(
                "amina", Set.<CommunicationNeed>of(), Set.of(), interpreter, advocate, null, null, null);
    }

    private static SupportOffered offered(SupportKind kind, SupportReply reply) {
        return new SupportOffered("offer-" + kind, "amina", kind, false, reply, null);
    }

    private static CaseStory withABarrier(@Nullable String whose, @Nullable Boolean solved) {
        return CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .said(needs(Answer.NO, Answer.NO))
                .said(barrier(whose, solved));
    }

    private static BarrierNoted barrier(@Nullable String whose, @Nullable Boolean solved) {
        return new BarrierNoted("bus", whose, BarrierKind.TRAVEL, "A lift.", solved);
    }

    private static BarrierAnswered answered(BarrierAnswer answer, @Nullable LocalDate by) {
        return new BarrierAnswered("bus", answer, "A taxi is paid.", by);
    }

    private static CaseStory oneMeeting() {
        return CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("ben", PartyType.CHILD)
                .said(meeting("first", "2026-03-06T14:00", "amina", "ben"))
                .at("2026-03-06T16:00")
                .said(held("first", "amina", "ben"), words("garden", "ben"));
    }

    private static CaseStory twoMeetings() {
        return oneMeeting()
                .said(meeting("second", "2026-03-13T14:00", "amina", "ben"))
                .at("2026-03-13T16:00")
                .said(held("second", "amina", "ben"));
    }

    private static MeetingPlanned meeting(String id, String startsAt, String... expected) {
        return new MeetingPlanned(
                id,
                MeetingKind.WORKING,
                Instant.parse(startsAt + ":00Z"),
                null,
                null,
                null,
                Set.of(),
                Set.of(expected),
                false);
    }

    private static MeetingHeld held(String id, String... came) {
        return new MeetingHeld(id, Set.of(came), Set.of(), Dialogue.TWO_WAY, Answer.NO, Answer.YES, Set.of(), null);
    }
}
