package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.InShort.answer;
import static org.roundtable.testing.InShort.decided;
import static org.roundtable.testing.InShort.question;
import static org.roundtable.testing.InShort.told;
import static org.roundtable.testing.InShort.words;
import static org.roundtable.testing.InShort.wordsAbout;
import static org.roundtable.testing.InShort.wordsIn;
import static org.roundtable.testing.InShort.wordsOn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.DecisionType;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.Decisions.LateAskingExplained;
import org.roundtable.casefile.entry.Decisions.NoOtherOptionNeeded;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Judging.JointReflectionHeld;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Judging.WhoSees;
import org.roundtable.casefile.entry.Meetings.Dialogue;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CloseReason;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.People.CommunicationNeed;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.Voice.ChangeRecorded;
import org.roundtable.casefile.entry.Voice.Consideration;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.NeedOutcome;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Voice.NeedSettled;
import org.roundtable.casefile.entry.Voice.NeedSource;
import org.roundtable.casefile.entry.Voice.NeedsListConfirmed;
import org.roundtable.casefile.entry.Voice.NoEffectExplained;
import org.roundtable.casefile.entry.Voice.WordsConfirmed;
import org.roundtable.casefile.state.RatingsCompared;
import org.roundtable.participation.Answer;
import org.roundtable.participation.AskStage;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.HartBand;
import org.roundtable.participation.HartRung;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

/** Do people have a say, or only seem to? */
class TokenismRulesTests {

    private static final String LATER = "2026-03-06T09:00";

    @ParameterizedTest
    @EnumSource(
            value = AskStage.class,
            names = {"AFTER_DRAFT_DECISION", "AFTER_FINAL_DECISION", "NOT_ASKED"})
    void tk01FindsPeopleWhoWereAskedWhenItWasSettled(AskStage stage) {
        var story = aCase().said(question("leaflet", "amina"), asked("leaflet", stage, null, null));

        assertThat(story.foundBy("TK-01", LATER)).containsExactly("leaflet");
        assertThat(story.namedBy("TK-01", "stage", LATER)).containsExactly(stage.name());
    }

    @Test
    void tk01IsContentWhenAskedInTimeOrWhenNothingCouldBeChosen() {
        var inTime = aCase().said(
                        question("leaflet", "amina"), asked("leaflet", AskStage.CHOOSING_FROM_OPTIONS, null, null));
        var fixed = aCase().said(fixed("leaflet", "amina"), asked("leaflet", AskStage.NOT_ASKED, null, null));
        var ofStaff = aCase().said(question("leaflet", "wendy"), asked("leaflet", AskStage.NOT_ASKED, null, null));

        assertThat(inTime.foundBy("TK-01", LATER)).isEmpty();
        assertThat(fixed.foundBy("TK-01", LATER)).isEmpty();
        assertThat(ofStaff.foundBy("TK-01", LATER)).isEmpty();
    }

    @Test
    void tk01ClearsWhenReopenedOrHonestlyExplained() {
        var reopened = aCase().said(question("leaflet", "amina"), asked("leaflet", AskStage.NOT_ASKED, null, null))
                .said(asked("leaflet", AskStage.SHAPING_OPTIONS, null, null));
        var explained = aCase().said(question("leaflet", "amina"), asked("leaflet", AskStage.NOT_ASKED, null, null))
                .said(new LateAskingExplained("leaflet", "We forgot."));

        assertThat(reopened.foundBy("TK-01", LATER)).isEmpty();
        assertThat(explained.foundBy("TK-01", LATER)).isEmpty();
    }

    @Test
    void tk01FindsADecisionOfWhichNobodySaysWhetherAnybodyWasAsked() {
        var recordedDefensively = aCase().said(question("leaflet", "amina"), decided("leaflet", weighed(), "wendy"));

        assertThat(recordedDefensively.foundBy("TK-01", LATER)).containsExactly("leaflet");
    }

    @Test
    void tk01TakesItThatPeopleWereAskedWhoSpokeBeforeOrDecidedToo() {
        var spoke = aCase().said(question("leaflet", "amina"), wordsOn("leaflet", "map", "amina"))
                .said(decided("leaflet", weighed(), "wendy"));
        var decidedToo = aCase().said(
                        question("leaflet", "amina"),
                        decided("leaflet", DecisionMode.SHARED_EQUALLY, "amina", "wendy"));
        var minor = aCase().said(minor("leaflet", "amina"), decided("leaflet", weighed(), "wendy"));

        assertThat(spoke.foundBy("TK-01", LATER)).isEmpty();
        assertThat(decidedToo.foundBy("TK-01", LATER)).isEmpty();
        assertThat(minor.foundBy("TK-01", LATER)).isEmpty();
    }

    @Test
    void tk01AsksNothingOfAQuestionThatIsOpenOfStaffFixedOrExplained() {
        var open = aCase().said(question("leaflet", "amina"));
        var ofStaff = aCase().said(question("leaflet", "wendy"), decided("leaflet", weighed(), "wendy"));
        var ofNobody = aCase().said(question("leaflet"), decided("leaflet", weighed(), "wendy"));
        var fixed = aCase().said(fixed("leaflet", "amina"), decided("leaflet", weighed(), "wendy"));
        var explained = aCase().said(question("leaflet", "amina"), decided("leaflet", weighed(), "wendy"))
                .said(new LateAskingExplained("leaflet", "We forgot."));

        assertThat(List.of(open, ofStaff, ofNobody, fixed, explained))
                .allSatisfy(story -> assertThat(story.foundBy("TK-01", LATER)).isEmpty());
    }

    @Test
    void tk01KeepsDecisionsApart() {
        var story = aCase().said(question("leaflet", "amina"), asked("leaflet", AskStage.NOT_ASKED, null, null))
                .said(question("map", "amina"), decided("map", weighed(), "wendy"))
                .said(question("poster", "amina"), asked("poster", inTime(), null, null))
                .said(new LateAskingExplained("poster", "We forgot."), decided("poster", weighed(), "wendy"))
                .said(question("song", "amina"), asked("song", inTime(), null, null))
                .said(decided("song", weighed(), "wendy"));

        assertThat(story.foundBy("TK-01", LATER)).containsExactly("leaflet", "map");
    }

    @Test
    void tk02FindsFourWorkingDaysTooFew() {
        var story = aCase().said(question("leaflet", "amina"), asked("leaflet", inTime(), "2026-03-02", "2026-03-06"));

        assertThat(story.foundBy("TK-02", LATER)).containsExactly("leaflet");
        assertThat(story.namedBy("TK-02", "participant", LATER)).containsExactly("amina");
        assertThat(story.namedBy("TK-02", "notice", LATER)).containsExactly("4");
        assertThat(story.namedBy("TK-02", "needed", LATER)).containsExactly("5");
    }

    @Test
    void tk02IsContentWithFiveWorkingDaysUnlessSomebodyNeedsMore() {
        var story = aCase().said(question("leaflet", "amina"), asked("leaflet", inTime(), "2026-03-02", "2026-03-09"));

        assertThat(story.foundBy("TK-02", LATER)).isEmpty();

        story.said(needs("amina", Answer.NO, CommunicationNeed.EASY_READ));
        assertThat(story.namedBy("TK-02", "needed", LATER)).containsExactly("10");
    }

    @Test
    void tk02AsksForNoTimeWhereNothingCanBeChosenOrItIsMinor() {
        var fixed = aCase().said(fixed("leaflet", "amina"), asked("leaflet", inTime(), "2026-03-02", "2026-03-03"));
        var minor = aCase().said(minor("leaflet", "amina"), asked("leaflet", inTime(), "2026-03-02", "2026-03-03"));

        assertThat(fixed.foundBy("TK-02", LATER)).isEmpty();
        assertThat(minor.foundBy("TK-02", LATER)).isEmpty();
    }

    @Test
    void tk02CountsToTheDayOnWhichItWasDecidedWhateverDatesWereNamed() {
        var recordedDefensively = aCase().said(question("leaflet", "amina"), asked("leaflet", inTime(), null, null))
                .at("2026-03-04T10:00")
                .said(decided("leaflet", weighed(), "wendy"));

        assertThat(recordedDefensively.namedBy("TK-02", "notice", LATER)).containsExactly("2");
    }

    @Test
    void tk02ClearsWhenTheDateMovesOrAllHaveSpokenOrItIsSaidPlainly() {
        var moved = tooShort().said(asked("leaflet", inTime(), "2026-03-02", "2026-03-13"));
        var spoken = tooShort().said(wordsOn("leaflet", "map", "amina"));
        var explained = tooShort().said(new LateAskingExplained("leaflet", "The printer closes on Friday."));

        assertThat(moved.foundBy("TK-02", LATER)).isEmpty();
        assertThat(spoken.foundBy("TK-02", LATER)).isEmpty();
        assertThat(explained.foundBy("TK-02", LATER)).isEmpty();
    }

    @Test
    void tk02KeepsDecisionsAndPeopleApart() {
        var story = aCase().said(question("leaflet", "amina", "ben"))
                .said(asked("leaflet", inTime(), "2026-03-02", "2026-03-04"), wordsOn("leaflet", "map", "ben"))
                .said(question("poster", "amina"), asked("poster", inTime(), "2026-03-02", "2026-03-27"))
                .said(wordsOn("poster", "sun", "amina"), new LateAskingExplained("poster", "We forgot."))
                .said(question("song", "amina"), asked("song", inTime(), "2026-03-02", "2026-03-27"));

        assertThat(story.foundBy("TK-02", LATER)).containsExactly("leaflet");
        assertThat(story.namedBy("TK-02", "participant", LATER)).containsExactly("amina");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void tk03KeepsDecisionsApart(boolean decided) {
        var story = aCase().said(decided ? question("leaflet", "amina") : closedList("leaflet", "amina"))
                .said(option("photos", Side.QUALIFICATION))
                .said(closedList("poster", "amina"), new OptionProposed("sun", "poster", "Sun", Side.EXPERIENCE))
                .said(new NoOtherOptionNeeded("poster", "amina", Side.EXPERIENCE))
                .said(closedList("map", "amina"), question("sign", "amina"), decided("sign", weighed(), "wendy"))
                .said(question("song", "amina"), new OptionProposed("hum", "song", "Hum", Side.QUALIFICATION));
        if (decided) {
            story.said(decided("leaflet", weighed(), "wendy"));
        }

        assertThat(story.foundBy("TK-03", LATER)).containsExactly("leaflet");
    }

    @Test
    void tk03ClearsInTheSameWaysAfterTheDecision() {
        var added = aCase().said(question("leaflet", "amina"), option("photos", Side.QUALIFICATION))
                .said(option("cartoon", Side.EXPERIENCE), decided("leaflet", weighed(), "wendy"));
        var enough = aCase().said(question("leaflet", "amina"), option("photos", Side.QUALIFICATION))
                .said(new NoOtherOptionNeeded("leaflet", "amina", Side.EXPERIENCE))
                .said(decided("leaflet", weighed(), "wendy"));
        var saysTheWorker = aCase().said(question("leaflet", "amina"), option("photos", Side.QUALIFICATION))
                .said(new NoOtherOptionNeeded("leaflet", "wendy", Side.QUALIFICATION))
                .said(decided("leaflet", weighed(), "wendy"));

        assertThat(added.foundBy("TK-03", LATER)).isEmpty();
        assertThat(enough.foundBy("TK-03", LATER)).isEmpty();
        assertThat(saysTheWorker.foundBy("TK-03", LATER)).containsExactly("leaflet");
    }

    @Test
    void tk03FindsAClosedListThatProfessionalsWrote() {
        var story = aCase().said(closedList("leaflet", "amina"), option("photos", Side.QUALIFICATION));

        assertThat(story.foundBy("TK-03", LATER)).containsExactly("leaflet");
    }

    @Test
    void tk03LeavesAnOpenListOpenUntilItIsDecided() {
        var story = aCase().said(question("leaflet", "amina"), option("photos", Side.QUALIFICATION));

        assertThat(story.foundBy("TK-03", LATER)).isEmpty();

        story.said(decided("leaflet", weighed(), "wendy"));
        assertThat(story.foundBy("TK-03", LATER)).containsExactly("leaflet");
    }

    @Test
    void tk03ClearsWithAnOptionOfTheirsOrWhenTheySayThatNoneIsNeeded() {
        var added = aCase().said(closedList("leaflet", "amina"), option("photos", Side.QUALIFICATION))
                .said(option("cartoon", Side.EXPERIENCE));
        var enough = aCase().said(closedList("leaflet", "amina"), option("photos", Side.QUALIFICATION))
                .said(new NoOtherOptionNeeded("leaflet", "amina", Side.EXPERIENCE));
        var saysTheWorker = aCase().said(closedList("leaflet", "amina"), option("photos", Side.QUALIFICATION))
                .said(new NoOtherOptionNeeded("leaflet", "wendy", Side.QUALIFICATION));

        assertThat(added.foundBy("TK-03", LATER)).isEmpty();
        assertThat(enough.foundBy("TK-03", LATER)).isEmpty();
        assertThat(saysTheWorker.foundBy("TK-03", LATER)).containsExactly("leaflet");
    }

    @Test
    void tk04FindsAChairWhoWasTakenOver() {
        var story = aMeetingChairedBy("ben", Answer.YES);

        assertThat(story.foundBy("TK-04", LATER)).containsExactly("meeting");
        assertThat(story.namedBy("TK-04", "participant", LATER)).containsExactly("ben");
    }

    @Test
    void tk04IsContentWhenNobodyTookOverOrAProfessionalChaired() {
        assertThat(aMeetingChairedBy("ben", Answer.NO).foundBy("TK-04", LATER)).isEmpty();
        assertThat(aMeetingChairedBy("wendy", Answer.YES).foundBy("TK-04", LATER))
                .isEmpty();
        assertThat(aMeetingChairedBy(null, Answer.YES).foundBy("TK-04", LATER)).isEmpty();
    }

    @Test
    void tk04ClearsWhenTalkedAboutOrWhenTheChairIsGivenBack() {
        var talked = aMeetingChairedBy("ben", Answer.YES)
                .at("2026-03-05T10:00")
                .said(new ContactNoted("talk", "ben", ContactRoute.CALL, ContactPurpose.WAS_CHAIRING));
        var givenBack = aMeetingChairedBy("ben", Answer.YES)
                .said(meeting("next", "amina", "2026-03-05T10:00"), held("next", Answer.NO));
        var again = aMeetingChairedBy("ben", Answer.YES)
                .said(meeting("next", "amina", "2026-03-05T10:00"), held("next", Answer.YES))
                .at("2026-03-05T18:00")
                .said(new ContactNoted("talk", "amina", ContactRoute.CALL, ContactPurpose.WAS_CHAIRING));

        assertThat(talked.foundBy("TK-04", LATER)).isEmpty();
        assertThat(givenBack.foundBy("TK-04", LATER)).isEmpty();
        assertThat(again.foundBy("TK-04", LATER)).contains("meeting");
    }

    @Test
    void tk05FindsSomebodyWhoWasSpokenOver() {
        var story = aCase().said(words("garden", "amina", Mediation.SPOKEN_OVER_BY_ADULT));

        assertThat(story.foundBy("TK-05", LATER)).containsExactly("garden");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mediation.class,
            names = {"SPOKEN_OVER_BY_ADULT"},
            mode = EnumSource.Mode.EXCLUDE)
    void tk05IsContentWithWordsThatCameAnotherWay(Mediation mediation) {
        var story = aCase().said(words("garden", "amina", mediation));

        assertThat(story.foundBy("TK-05", LATER)).isEmpty();
    }

    @Test
    void tk05ClearsWhenTheyAreHeardOnTheTopicOrAreContent() {
        var heard = spokenOverOn("food").said(wordsAbout("Food ", "again", "amina", Mediation.INTERPRETED));
        var content = spokenOverOn("food").said(new WordsConfirmed("first"));

        assertThat(heard.foundBy("TK-05", LATER)).isEmpty();
        assertThat(content.foundBy("TK-05", LATER)).isEmpty();
    }

    @Test
    void tk05IsNotEndedByAnotherTopicAnotherVoiceOrAnotherAdult() {
        var story = spokenOverOn("food")
                .said(wordsAbout("rooms", "second", "amina", Mediation.NONE))
                .said(wordsAbout("food", "third", "ben", Mediation.NONE))
                .said(wordsAbout("food", "fourth", "amina", Mediation.REPORTED_BY_WORKER));

        assertThat(story.foundBy("TK-05", LATER)).containsExactly("first");
    }

    @ParameterizedTest
    @CsvSource({"5, 2, true", "4, 2, false", "10, 3, false", "10, 4, true"})
    void tk06FindsMoreThanThirtyPercentOfFiveOrMoreThroughAdults(int voices, int throughAdults, boolean found) {
        var story = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN));
        for (int i = 0; i < voices; i++) {
            story.said(words("w" + i, "amina", i < throughAdults ? Mediation.REPORTED_BY_PARENT : Mediation.NONE));
        }

        assertThat(story.foundBy("TK-06", LATER)).isEqualTo(found ? List.of("design") : List.of());
    }

    @Test
    void tk06ClearsWithDirectVoicesAlsoInALaterPhaseAndNotByPassingAGate() {
        var story = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN));
        for (int i = 0; i < 5; i++) {
            story.said(words("w" + i, "amina", i < 2 ? Mediation.REPORTED_BY_WORKER : Mediation.NONE));
        }
        story.said(new GateReached("design", Phase.CO_DESIGN));
        story.at("2026-03-03T10:00").said(new PhaseStarted("delivery", Phase.CO_DELIVERY));
        assertThat(story.foundBy("TK-06", LATER)).containsExactly("design");

        story.said(wordsIn(Phase.CO_DELIVERY, "w5", "amina", Mediation.NONE))
                .said(wordsIn(Phase.CO_DELIVERY, "w6", "amina", Mediation.NONE));
        assertThat(story.foundBy("TK-06", LATER)).isEmpty();
    }

    @Test
    void tk06DoesNotBlameAPhaseForALaterOne() {
        var story = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN));
        for (int i = 0; i < 5; i++) {
            story.said(words("w" + i, "amina"));
        }
        story.at("2026-03-03T10:00").said(new PhaseStarted("delivery", Phase.CO_DELIVERY));
        for (int i = 5; i < 10; i++) {
            story.said(wordsIn(Phase.CO_DELIVERY, "w" + i, "amina", Mediation.REPORTED_BY_PARENT));
        }

        assertThat(story.foundBy("TK-06", LATER)).containsExactly("delivery");
    }

    @Test
    void tk09FindsSomebodyWhoFeltThatItWasForShowAndTellsFewRatersToTheFacilitatorAlone() {
        var story = bothSidesRated(HartRung.TOKENISM, HartRung.TOKENISM);

        assertThat(story.foundBy("TK-09", LATER)).containsExactly("design");
        assertThat(story.namedBy("TK-09", "onlyFor", LATER)).containsExactly("FACILITATOR");
    }

    @Test
    void tk09TellsMoreThanTheFacilitatorOnceFiveHaveRated() {
        var story = bothSidesRated(HartRung.TOKENISM, HartRung.TOKENISM);
        for (String rater : List.of("r1", "r2", "r3", "r4")) {
            story.participant(rater, PartyType.YOUNG_PERSON).said(rated(rater, Side.EXPERIENCE, null, 4));
        }

        assertThat(story.foundBy("TK-09", LATER)).containsExactly("design");
        assertThat(story.namedBy("TK-09", "onlyFor", LATER)).isEmpty();
    }

    @Test
    void tk09IsContentWithTheFourthRungAndWithWhatProfessionalsSayOfThemselves() {
        var story = bothSidesRated(HartRung.ASSIGNED_BUT_INFORMED, HartRung.MANIPULATION);

        assertThat(story.foundBy("TK-09", LATER)).isEmpty();
    }

    @Test
    void tk09CountsNoRatingBeforeBothSidesAreInOrTheSealHasEnded() {
        var story = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN))
                .said(rated("amina", Side.EXPERIENCE, HartRung.DECORATION, null));

        assertThat(story.foundBy("TK-09", "2026-03-16T12:00")).isEmpty();
        assertThat(story.foundBy("TK-09", "2026-03-17T00:00")).containsExactly("design");
        assertThat(story.stateAt("2026-03-10T12:00").nextLook()).contains(sealEnd());
    }

    @ParameterizedTest
    @EnumSource(
            value = WhoSees.class,
            names = {"SOMEBODY_ELSE", "ONLY_IN_COUNTS"})
    void tk09KeepsOneOfFewWhoChoseThatTheirWorkerDoesNotSeeIt(WhoSees whoSees) {
        var story = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN))
                .said(rated("amina", Side.EXPERIENCE, HartRung.TOKENISM, null, whoSees))
                .said(rated("wendy", Side.QUALIFICATION, HartRung.CHILD_INITIATED_SHARED_DECISIONS, null));

        assertThat(story.foundBy("TK-09", LATER)).isEmpty();
        assertThat(story.foundBy("TK-10", LATER)).isEmpty();
    }

    @Test
    void tk09ClearsWhenTheGroupTalkedAndAgreedAChange() {
        var talked = bothSidesRated(HartRung.TOKENISM, HartRung.TOKENISM).said(reflection(null));
        var changed = bothSidesRated(HartRung.TOKENISM, HartRung.TOKENISM).said(reflection("We set the agenda."));

        assertThat(talked.foundBy("TK-09", LATER)).containsExactly("design");
        assertThat(changed.foundBy("TK-09", LATER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TOKENISM, ASSIGNED_BUT_INFORMED, true",
        "CONSULTED_AND_INFORMED, ADULT_INITIATED_SHARED_DECISIONS, true",
        "ASSIGNED_BUT_INFORMED, CONSULTED_AND_INFORMED, false",
        "ADULT_INITIATED_SHARED_DECISIONS, CHILD_INITIATED_SHARED_DECISIONS, false",
        "MANIPULATION, TOKENISM, false"
    })
    void tk10ComparesHartByBand(HartRung experience, HartRung qualification, boolean found) {
        var story = bothSidesRated(experience, qualification);

        assertThat(story.foundBy("TK-10", LATER)).isEqualTo(found ? List.of("design") : List.of());
    }

    @Test
    void tk10FindsNoGapWhereOneBandHoldsRatingsOfBothSides() {
        var story = bothSidesRated(HartRung.TOKENISM, HartRung.ADULT_INITIATED_SHARED_DECISIONS)
                .said(rated("ben", Side.EXPERIENCE, HartRung.CHILD_INITIATED_AND_DIRECTED, null));

        assertThat(story.foundBy("TK-10", LATER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 4, QUALIFICATION", "4, 3, EXPERIENCE", "3, 3,"})
    void tk10ComparesShierByMedianInBothDirections(int experience, int qualification, @Nullable String higher) {
        var story = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN))
                .said(rated("amina", Side.EXPERIENCE, null, experience))
                .said(rated("wendy", Side.QUALIFICATION, null, qualification));

        assertThat(story.namedBy("TK-10", "higher", LATER)).isEqualTo(higher == null ? Set.of() : Set.of(higher));
    }

    @Test
    void tk10LeavesHalfALevelAlone() {
        var story = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN))
                .said(rated("amina", Side.EXPERIENCE, null, 3), rated("ben", Side.EXPERIENCE, null, 4))
                .said(rated("wendy", Side.QUALIFICATION, null, 4));

        assertThat(story.foundBy("TK-10", LATER)).isEmpty();
    }

    @Test
    void tk10ClearsWithAReflectionAfterBothHadRated() {
        var tooEarly = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN))
                .said(rated("amina", Side.EXPERIENCE, null, 2))
                .said(reflection(null))
                .said(rated("wendy", Side.QUALIFICATION, null, 5));
        var after = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN))
                .said(rated("amina", Side.EXPERIENCE, null, 2), rated("wendy", Side.QUALIFICATION, null, 5))
                .said(reflection(null));

        assertThat(tooEarly.foundBy("TK-10", LATER)).containsExactly("design");
        assertThat(after.foundBy("TK-10", LATER)).isEmpty();
        assertThat(bothSidesRated(HartRung.TOKENISM, HartRung.CHILD_INITIATED_AND_DIRECTED)
                        .said(reflection(null))
                        .foundBy("TK-10", LATER))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionMode.class,
            names = {"ADULTS_WITHOUT_VIEWS", "ADULTS_AFTER_LISTENING"})
    void tk11FindsAChildWhoseViewWasNotWeighed(DecisionMode mode) {
        var story = aCase().said(question("leaflet", "amina", "wendy"), decided("leaflet", mode, "wendy"));

        assertThat(story.foundBy("TK-11", LATER)).containsExactly("leaflet");
        assertThat(story.namedBy("TK-11", "participant", LATER)).containsExactly("amina");
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionMode.class,
            names = {"ADULTS_WITHOUT_VIEWS", "ADULTS_AFTER_LISTENING"},
            mode = EnumSource.Mode.EXCLUDE)
    void tk11IsContentFromWeighingOnAndHasNoLevelForAChildAlone(DecisionMode mode) {
        var story = aCase().said(question("leaflet", "amina"), decided("leaflet", mode, "amina"));

        assertThat(story.foundBy("TK-11", LATER)).isEmpty();
    }

    @Test
    void tk11ProtectsAnAdultInTheirOwnPlanOnly() {
        var plan = aCase().said(plan("plan", "carol"), decided("plan", DecisionMode.ADULTS_WITHOUT_VIEWS, "wendy"));
        var other = aCase().said(question("leaflet", "carol"))
                .said(decided("leaflet", DecisionMode.ADULTS_WITHOUT_VIEWS, "wendy"));

        assertThat(plan.foundBy("TK-11", LATER)).containsExactly("plan");
        assertThat(other.foundBy("TK-11", LATER)).isEmpty();
    }

    @Test
    void tk11ClearsWhenWeighedAgainOrWhenToldWhatTheLawFixes() {
        var weighed = aCase().said(question("leaflet", "amina"))
                .said(decided("leaflet", DecisionMode.ADULTS_WITHOUT_VIEWS, "wendy"))
                .said(decided("leaflet", weighed(), "wendy"));
        var fixed = aCase().said(fixed("leaflet", "amina"))
                .said(decided("leaflet", DecisionMode.ADULTS_WITHOUT_VIEWS, "wendy"));
        assertThat(weighed.foundBy("TK-11", LATER)).isEmpty();
        assertThat(fixed.foundBy("TK-11", LATER)).containsExactly("leaflet");

        fixed.said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"));
        assertThat(fixed.foundBy("TK-11", LATER)).isEmpty();
    }

    @Test
    void tk11NeedsBothTheReasonAndTheTellingWhereTheLawFixesIt() {
        var told = new EntryBody[] {answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina")};
        var noReason = aCase().said(ask("leaflet", true, null, "amina"))
                .said(withoutViews("leaflet"))
                .said(told);
        var blank = aCase().said(ask("leaflet", true, "", "amina"))
                .said(withoutViews("leaflet"))
                .said(told);
        var notFixed = aCase().said(ask("leaflet", false, "Why?", "amina"))
                .said(withoutViews("leaflet"))
                .said(told);
        var another = aCase().said(question("leaflet", "amina"), withoutViews("leaflet"))
                .said(told)
                .said(fixed("poster", "ben"));

        assertThat(List.of(noReason, blank, notFixed, another))
                .allSatisfy(story -> assertThat(story.foundBy("TK-11", LATER)).containsExactly("leaflet"));
    }

    @Test
    void tk11NamesThoseWhomThatDecisionAffects() {
        var story = aCase().participant("child", PartyType.CHILD)
                .said(question("leaflet", "amina"), withoutViews("leaflet"))
                .said(question("poster", "child"), decided("poster", weighed(), "wendy"));

        assertThat(story.namedBy("TK-11", "participant", LATER)).containsExactly("amina");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false", "4, false"})
    void tk11TakesTheThirdLevelAsTheLeast(int shier, boolean found) {
        var story = aCase().participant("child", PartyType.CHILD)
                .said(question("leaflet", "amina"), decided("leaflet", weighed(), "wendy"))
                .said(question("poster", "child"), decided("poster", weighed(), "wendy"))
                .said(ratedDecision("amina", Side.EXPERIENCE, shier), ratedDecision("wendy", Side.QUALIFICATION, 5));

        assertThat(story.namedBy("TK-11", "participant", LATER)).isEqualTo(found ? Set.of("amina") : Set.of());
    }

    @ParameterizedTest
    @CsvSource({"leaflet, true, The court said so., false", "leaflet, true,, true", "poster, true, Why?, true"})
    void tk11BelievesThemUnlessTheLawFixesItAndTheyWereTold(
            String fixed, boolean isFixed, @Nullable String why, boolean found) {
        var story = aCase().said(question("leaflet", "amina"), ask(fixed, isFixed, why, "amina"))
                .said(decided("leaflet", weighed(), "wendy"))
                .said(ratedDecision("amina", Side.EXPERIENCE, 1), ratedDecision("wendy", Side.QUALIFICATION, 5))
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"));

        assertThat(story.foundBy("TK-11", LATER)).isEqualTo(found ? List.of("leaflet") : List.of());
    }

    @Test
    void tk11BelievesThoseWhomItAffectsBeforeTheRecordUntilItIsDecidedAgain() {
        var story = aCase().said(question("leaflet", "amina"), decided("leaflet", weighed(), "wendy"))
                .said(ratedDecision("amina", Side.EXPERIENCE, 2), ratedDecision("wendy", Side.QUALIFICATION, 3));
        assertThat(story.foundBy("TK-11", LATER)).containsExactly("leaflet");

        story.at("2026-03-04T10:00").said(decided("leaflet", weighed(), "wendy"));
        assertThat(story.foundBy("TK-11", LATER)).isEmpty();
    }

    @Test
    void tk16FindsVoicesWithoutEffectAtTheGate() {
        var story = aPhaseWithSevenVoices().said(new GateReached("design", Phase.CO_DESIGN));

        assertThat(story.foundBy("TK-16", LATER)).containsExactly("design");
        assertThat(story.namedBy("TK-16", "voices", LATER)).containsExactly("7");
    }

    @Test
    void tk16WaitsForTheGateOrTheEndOfTheWork() {
        var story = aPhaseWithSevenVoices();
        assertThat(story.foundBy("TK-16", LATER)).isEmpty();

        story.said(new CaseClosed("closing", CloseReason.FUNDING_ENDED, null));
        assertThat(story.foundBy("TK-16", LATER)).containsExactly("design");
    }

    @Test
    void tk16HoldsOnWhenTheGateIsPassed() {
        var story = aPhaseWithSevenVoices()
                .said(new GateReached("design", Phase.CO_DESIGN))
                .said(new PhaseStarted("delivery", Phase.CO_DELIVERY));

        assertThat(story.foundBy("TK-16", LATER)).containsExactly("design");
    }

    @Test
    void tk16KeepsPhasesApartAndIsContentWithAQuietOne() {
        var story = aPhaseWithSevenVoices()
                .at("2026-03-03T10:00")
                .said(new PhaseStarted("delivery", Phase.CO_DELIVERY))
                .said(wordsIn(Phase.CO_DELIVERY, "d1", "amina", Mediation.NONE))
                .at("2026-03-04T10:00")
                .said(new PhaseStarted("ending", Phase.ENDING))
                .said(new GateReached("design", Phase.CO_DESIGN), new GateReached("ending", Phase.ENDING))
                .said(new NoEffectExplained("delivery", "The money did not come."));
        assertThat(story.foundBy("TK-16", LATER)).containsExactly("design");

        story.said(new CaseClosed("closing", CloseReason.DONE, null));
        assertThat(story.foundBy("TK-16", LATER)).containsExactly("design");
        assertThat(aPhaseWithSevenVoices()
                        .said(new NoEffectExplained("delivery", "The money did not come."))
                        .said(new CaseClosed("closing", CloseReason.DONE, null))
                        .foundBy("TK-16", LATER))
                .containsExactly("design");

        story.said(new ChangeRecorded("change", "A garden.", Set.of("w1"), null, true));
        assertThat(story.foundBy("TK-16", LATER)).isEmpty();
    }

    @Test
    void tk16ClearsWithALinkAChangeOrAnExplanation() {
        var linked = aPhaseWithSevenVoices()
                .said(new GateReached("design", Phase.CO_DESIGN), question("leaflet"))
                .said(new ContributionConsidered("w3", Consideration.TAKEN_UP, "leaflet", null));
        var changed = aPhaseWithSevenVoices()
                .said(new GateReached("design", Phase.CO_DESIGN))
                .said(new ChangeRecorded("change", "A garden.", Set.of("w1"), null, true));
        var explained = aPhaseWithSevenVoices()
                .said(new GateReached("design", Phase.CO_DESIGN))
                .said(new NoEffectExplained("design", "The money did not come."));

        assertThat(linked.foundBy("TK-16", LATER)).isEmpty();
        assertThat(changed.foundBy("TK-16", LATER)).isEmpty();
        assertThat(explained.foundBy("TK-16", LATER)).isEmpty();
    }

    @Test
    void tk19FindsAChildWhoWasLeftToDecideAlone() {
        var alone = aCase().said(minor("leaflet", "amina"), decided("leaflet", DecisionMode.CHILD_ALONE, "amina"));
        var onlyOne = aCase().said(question("leaflet", "amina"))
                .said(decided("leaflet", DecisionMode.EXPERTS_LED_WITH_SUPPORT, "amina"));

        assertThat(alone.foundBy("TK-19", LATER)).containsExactly("leaflet");
        assertThat(onlyOne.foundBy("TK-19", LATER)).containsExactly("leaflet");
    }

    @Test
    void tk19LeavesSmallThingsCompanyAndGrownUpsAlone() {
        var minor = aCase().said(minor("leaflet", "amina"), question("poster", "amina"))
                .said(decided("leaflet", DecisionMode.EXPERTS_LED_WITH_SUPPORT, "amina"));
        var together = aCase().said(question("leaflet", "amina"))
                .said(decided("leaflet", DecisionMode.EXPERTS_LED_WITH_SUPPORT, "amina", "wendy"));
        var grownUp = aCase().said(question("leaflet", "carol"))
                .said(decided("leaflet", DecisionMode.EXPERTS_LED_WITH_SUPPORT, "carol"));

        assertThat(minor.foundBy("TK-19", LATER)).isEmpty();
        assertThat(together.foundBy("TK-19", LATER)).isEmpty();
        assertThat(grownUp.foundBy("TK-19", LATER)).isEmpty();
    }

    @Test
    void tk19ClearsWithAnAdultsSupport() {
        var story = aCase().said(question("leaflet", "amina"))
                .said(decided("leaflet", DecisionMode.CHILD_ALONE, "amina"))
                .said(withSupport("leaflet", "amina"));

        assertThat(story.foundBy("TK-19", LATER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionMode.class,
            names = {"TOGETHER_ADULT_CASTING", "SHARED_EQUALLY", "EXPERTS_LED_WITH_SUPPORT"})
    void tk29FindsADecisionThatIsSharedInNameOnlyUntilItIsCorrected(DecisionMode mode) {
        var story = aCase().said(question("leaflet", "amina"), decided("leaflet", mode, "wendy"));
        assertThat(story.foundBy("TK-29", LATER)).containsExactly("leaflet");

        story.said(decided("leaflet", mode, "wendy", "amina"));
        assertThat(story.foundBy("TK-29", LATER)).isEmpty();
    }

    @Test
    void tk29IsContentWithWhatDoesNotClaimToBeShared() {
        var story = aCase().said(question("leaflet", "amina"), decided("leaflet", weighed(), "wendy"));

        assertThat(story.foundBy("TK-29", LATER)).isEmpty();
    }

    @Test
    void tk30FindsAListOfProfessionalsNeeds() {
        var story = aListOfNeeds().said(need("beds", Side.QUALIFICATION), atItsGate());

        assertThat(story.foundBy("TK-30", LATER)).containsExactly("needs");
    }

    @Test
    void tk30WaitsForTheGateAndHoldsOnAfterIt() {
        var story = aListOfNeeds().said(need("beds", Side.QUALIFICATION));
        assertThat(story.foundBy("TK-30", LATER)).isEmpty();

        story.said(atItsGate(), new PhaseStarted("design", Phase.CO_DESIGN));
        assertThat(story.foundBy("TK-30", LATER)).containsExactly("needs");
    }

    @Test
    void tk30IsContentWithAnEmptyListAndLooksAtNoOtherGate() {
        var empty = aListOfNeeds().said(atItsGate());
        var otherGate = aListOfNeeds()
                .said(need("beds", Side.QUALIFICATION), need("quiet", Side.EXPERIENCE), need("calm", Side.EXPERIENCE))
                .said(new NeedSettled("quiet", NeedOutcome.PARKED_WITH_REASON, "No money."))
                .said(new NeedSettled("calm", NeedOutcome.PARKED_WITH_REASON, "No money."))
                .said(new PhaseStarted("design", Phase.CO_DESIGN), new GateReached("design", Phase.CO_DESIGN));

        assertThat(empty.foundBy("TK-30", LATER)).isEmpty();
        assertThat(otherGate.foundBy("TK-30", LATER)).isEmpty();
    }

    @Test
    void tk30AsksWhetherTheListIsFairAlsoWhereTheirsWasParked() {
        var story = aListOfNeeds()
                .said(need("quiet", Side.EXPERIENCE), need("calm", Side.EXPERIENCE), need("door", Side.EXPERIENCE))
                .said(new NeedSettled("door", NeedOutcome.CARRIED_FORWARD, null))
                .said(new NeedSettled("quiet", NeedOutcome.PARKED_WITH_REASON, "No money."))
                .said(new NeedSettled("calm", NeedOutcome.PARKED_WITH_REASON, "No money."), atItsGate());
        assertThat(story.foundBy("TK-30", LATER)).containsExactly("needs");

        story.said(new NeedsListConfirmed("wendy"));
        assertThat(story.foundBy("TK-30", LATER)).containsExactly("needs");
        story.said(new NeedsListConfirmed("amina"));
        assertThat(story.foundBy("TK-30", LATER)).isEmpty();
    }

    @Test
    void tk30ClearsWhenANeedOfTheirsGoesForwardOrTheyConfirmTheList() {
        var named = aListOfNeeds()
                .said(need("beds", Side.QUALIFICATION), atItsGate())
                .said(need("quiet", Side.EXPERIENCE));
        assertThat(named.foundBy("TK-30", LATER)).containsExactly("needs");
        named.said(new NeedSettled("quiet", NeedOutcome.CARRIED_FORWARD, null));
        assertThat(named.foundBy("TK-30", LATER)).isEmpty();

        var confirmed = aListOfNeeds()
                .said(need("beds", Side.QUALIFICATION), atItsGate())
                .said(new NeedsListConfirmed("amina"));
        assertThat(confirmed.foundBy("TK-30", LATER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, EXPERIENCE, false", "2, EXPERIENCE, true", "2, QUALIFICATION, false"})
    void tk30FindsThatOnlyTheirNeedsWereParked(int parked, Side lastRaisedBy, boolean found) {
        var story = aListOfNeeds()
                .said(need("quiet", Side.EXPERIENCE), new NeedSettled("quiet", NeedOutcome.CARRIED_FORWARD, null));
        for (int i = 1; i <= parked; i++) {
            story.said(need("n" + i, i == parked ? lastRaisedBy : Side.EXPERIENCE))
                    .said(new NeedSettled("n" + i, NeedOutcome.PARKED_WITH_REASON, "No money."));
        }
        story.said(atItsGate());

        assertThat(story.foundBy("TK-30", LATER)).isEqualTo(found ? List.of("needs") : List.of());
    }

    @Test
    void as03NoticesTheWorkerWhoClosedABoysMeeting() {
        var story = CaseStory.inEngland()
                .participant("boy", PartyType.CHILD)
                .participant("wendy", PartyType.PRACTITIONER)
                .said(meeting("group", "boy", "2026-03-02T16:00"))
                .at("2026-03-02T17:30")
                .said(held("group", Answer.YES));

        assertThat(story.judgedAt(LATER)).contains("TK-04 group");
        assertThat(RuleBook.shipped().rules())
                .filteredOn(rule -> rule.code().equals("TK-04"))
                .allMatch(Rule::developmental);
    }

    @Test
    void as04NoticesAClosedListDecidedInTwoWorkingDays() {
        var closed = aLeafletInTwoDays(closedList("leaflet", "amina", "ben"));
        var fixed = aLeafletInTwoDays(fixed("leaflet", "amina", "ben"));

        assertThat(closed.judgedAt(LATER)).contains("TK-02 leaflet", "TK-03 leaflet");
        assertThat(fixed.judgedAt(LATER)).doesNotContain("TK-02 leaflet", "TK-03 leaflet");
    }

    @Test
    void as08ShowsBySideWhatProfessionalsAndYoungPeopleSeeOnceBothAreIn() {
        var story = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN))
                .said(rated("amina", Side.EXPERIENCE, HartRung.TOKENISM, null))
                .said(rated("ben", Side.EXPERIENCE, HartRung.TOKENISM, null));
        assertThat(story.judgedAt(LATER)).doesNotContain("TK-09 design", "TK-10 design");

        story.said(rated("wendy", Side.QUALIFICATION, HartRung.ADULT_INITIATED_SHARED_DECISIONS, null));
        assertThat(story.judgedAt(LATER)).contains("TK-09 design", "TK-10 design");
        assertThat(story.stateAt(LATER).facts(RatingsCompared.class))
                .singleElement()
                .satisfies(compared -> {
                    assertThat(compared.experience().bands())
                            .containsOnly(java.util.Map.entry(HartBand.NON_PARTICIPATION, 2));
                    assertThat(compared.qualification().bands()).containsOnly(java.util.Map.entry(HartBand.SHARED, 1));
                });
    }

    @Test
    void as23LetsTheGateTurnBackAlthoughSevenVoicesHadNoEffect() {
        var story = aPhaseWithSevenVoices()
                .said(new GateReached("design", Phase.CO_DESIGN))
                .at("2026-03-04T10:00")
                .said(new PhaseStarted("again", Phase.CO_DESIGN));

        assertThat(story.judgedAt(LATER)).contains("TK-16 design").doesNotContain("TK-16 again");
    }

    @Test
    void as26NoticesAtTheGateThatOnlyProfessionalsNamedNeeds() {
        var story = aListOfNeeds()
                .said(need("beds", Side.QUALIFICATION), need("staff", Side.QUALIFICATION))
                .said(new NeedSettled("beds", NeedOutcome.CARRIED_FORWARD, null), atItsGate());

        assertThat(story.judgedAt(LATER)).contains("TK-30 needs");
    }

    private static CaseStory aCase() {
        return CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("ben", PartyType.YOUNG_PERSON)
                .participant("carol", PartyType.ADULT_SERVICE_USER)
                .participant("wendy", PartyType.PRACTITIONER);
    }

    private static CaseStory tooShort() {
        return aCase().said(question("leaflet", "amina"), asked("leaflet", inTime(), "2026-03-02", "2026-03-04"));
    }

    private static CaseStory aLeafletInTwoDays(DecisionAsked asked) {
        return aCase().said(asked, asked("leaflet", inTime(), "2026-03-02", null))
                .said(option("photos", Side.QUALIFICATION), option("map", Side.QUALIFICATION))
                .said(option("text", Side.QUALIFICATION))
                .at("2026-03-04T15:00")
                .said(decided("leaflet", weighed(), "wendy"));
    }

    private static CaseStory aMeetingChairedBy(@Nullable String chair, Answer overridden) {
        return aCase().said(meeting("meeting", chair, "2026-03-02T16:00"))
                .at("2026-03-02T18:00")
                .said(held("meeting", overridden));
    }

    private static CaseStory spokenOverOn(String topic) {
        return aCase().said(wordsAbout(topic, "first", "amina", Mediation.SPOKEN_OVER_BY_ADULT))
                .at("2026-03-03T10:00");
    }

    private static CaseStory bothSidesRated(HartRung experience, HartRung qualification) {
        return aCase().said(new PhaseStarted("design", Phase.CO_DESIGN))
                .said(rated("amina", Side.EXPERIENCE, experience, null))
                .said(rated("wendy", Side.QUALIFICATION, qualification, null));
    }

    private static CaseStory aPhaseWithSevenVoices() {
        var story = aCase().said(new PhaseStarted("design", Phase.CO_DESIGN));
        for (int i = 0; i < 7; i++) {
            story.said(words("w" + i, i % 2 == 0 ? "amina" : "ben"));
        }
        return story;
    }

    private static CaseStory aListOfNeeds() {
        return aCase().said(new PhaseStarted("needs", Phase.CO_COMMISSIONING));
    }

    private static GateReached atItsGate() {
        return new GateReached("needs", Phase.CO_COMMISSIONING);
    }

    private static Instant sealEnd() {
        return Instant.parse("2026-03-16T23:59:59.999Z");
    }

    private static DecisionMode weighed() {
        return DecisionMode.ADULTS_AFTER_WEIGHING;
    }

    private static AskStage inTime() {
        return AskStage.SHAPING_OPTIONS;
    }

    private static DecisionAsked fixed(String id, String... affects) {
        return ask(id, DecisionType.ORDINARY, Importance.ORDINARY, true, false, affects);
    }

    private static DecisionAsked closedList(String id, String... affects) {
        return ask(id, DecisionType.ORDINARY, Importance.ORDINARY, false, false, affects);
    }

    private static DecisionAsked minor(String id, String... affects) {
        return ask(id, DecisionType.ORDINARY, Importance.MINOR, false, true, affects);
    }

    private static DecisionAsked plan(String id, String... affects) {
        return ask(id, DecisionType.PERSONAL_PLAN, Importance.ORDINARY, false, true, affects);
    }

    private static DecisionAsked ask(
            String id, DecisionType type, Importance importance, boolean fixed, boolean open, String... affects) {
        String why = fixed ? "The court said so." : null;
        return new DecisionAsked(id, "Which one?", type, importance, Set.of(affects), fixed, why, open, null);
    }

    private static DecisionAsked ask(String id, boolean fixed, @Nullable String why, String... affects) {
        return new DecisionAsked(
                id, "Which one?", DecisionType.ORDINARY, Importance.ORDINARY, Set.of(affects), fixed, why, true, null);
    }

    private static DecisionMade withoutViews(String decision) {
        return decided(decision, DecisionMode.ADULTS_WITHOUT_VIEWS, "wendy");
    }

    private static ViewsAsked asked(String decision, AskStage stage, @Nullable String on, @Nullable String until) {
        return new ViewsAsked(
                decision,
                stage,
                on == null ? null : LocalDate.parse(on),
                until == null ? null : LocalDate.parse(until));
    }

    private static OptionProposed option(String id, Side side) {
        return new OptionProposed(id, "leaflet", id, side);
    }

    private static DecisionMade withSupport(String decision, String by) {
        return new DecisionMade(
                decision, DecisionMode.EXPERTS_LED_WITH_SUPPORT, Set.of(by), "Photos.", "Nicer.", null, null, true);
    }

    private static SupportNeedsAsked needs(String participant, Answer advocate, CommunicationNeed... needs) {
        return new SupportNeedsAsked(participant, Set.of(needs), Set.of(), Answer.NO, advocate, null, null, null);
    }

    private static MeetingPlanned meeting(String id, @Nullable String chair, String startsAt) {
        var starts = CaseStory.inEngland().moment(startsAt);
        return new MeetingPlanned(id, MeetingKind.WORKING, starts, null, null, chair, Set.of(), Set.of(), false);
    }

    private static MeetingHeld held(String meeting, Answer overridden) {
        return new MeetingHeld(meeting, Set.of(), Set.of(), Dialogue.TWO_WAY, overridden, Answer.YES, Set.of(), null);
    }

    private static ParticipationRated rated(
            String participant, Side side, @Nullable HartRung hart, @Nullable Integer shier) {
        return rated(participant, side, hart, shier, WhoSees.MY_WORKER);
    }

    private static ParticipationRated rated(
            String participant, Side side, @Nullable HartRung hart, @Nullable Integer shier, WhoSees whoSees) {
        return new ParticipationRated(
                "rating-" + participant,
                participant,
                whoSees,
                hart,
                shier,
                null,
                null,
                null,
                null,
                side,
                Phase.CO_DESIGN);
    }

    private static ParticipationRated ratedDecision(String participant, Side side, int shier) {
        return new ParticipationRated(
                "rating-" + participant,
                participant,
                WhoSees.MY_WORKER,
                null,
                shier,
                null,
                null,
                null,
                "leaflet",
                side,
                Phase.CO_DESIGN);
    }

    private static JointReflectionHeld reflection(@Nullable String oneChange) {
        return new JointReflectionHeld(
                "reflection", Set.of("amina", "wendy"), "We saw it differently.", oneChange, null);
    }

    private static NeedRaised need(String id, Side side) {
        return new NeedRaised(id, "amina", side, "Somewhere quiet.", NeedSource.LIVED_EXPERIENCE);
    }
}
