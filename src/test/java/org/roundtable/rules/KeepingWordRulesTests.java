package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.InShort.answer;
import static org.roundtable.testing.InShort.answerTo;
import static org.roundtable.testing.InShort.considered;
import static org.roundtable.testing.InShort.decided;
import static org.roundtable.testing.InShort.question;
import static org.roundtable.testing.InShort.reacted;
import static org.roundtable.testing.InShort.told;
import static org.roundtable.testing.InShort.words;
import static org.roundtable.testing.InShort.wordsOn;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.Endings.LooseEndExplained;
import org.roundtable.casefile.entry.Feedbacks.Channel;
import org.roundtable.casefile.entry.Feedbacks.ContactAttempted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Feedbacks.FeedbackUnreachable;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.entry.Judging.GateAnswer;
import org.roundtable.casefile.entry.Judging.GateAnswered;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CloseReason;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.People.CommunicationNeed;
import org.roundtable.casefile.entry.People.ContactWish;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.ChangeRecorded;
import org.roundtable.casefile.entry.Voice.Consideration;
import org.roundtable.participation.Answer;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

/** What becomes of words and of answers after they were given? */
class KeepingWordRulesTests {

    // Stories begin on Monday 2 March 2026: the tenth working day after it is Monday 16 March, the twentieth Monday 30
    // March.

    @Test
    void fb02FindsWordsThatNobodyLookedAtForTwentyWorkingDays() {
        var story = aCase().said(words("garden", "amina"), words("parking", "wendy"));

        assertThat(story.foundBy("FB-02", "2026-03-30T23:59")).isEmpty();
        assertThat(story.foundBy("FB-02", "2026-03-31T00:00")).containsExactly("garden");
    }

    @Test
    void fb02ClearsWhenTheyWereLookedAtDecidedOnOrAnswered() {
        var lookedAt = aCase().said(words("garden", "amina"), considered("garden", Consideration.BEING_CONSIDERED));
        var linked = aCase().said(question("leaflet"), wordsOn("leaflet", "garden", "amina"));
        var answered = aCase().said(words("garden", "amina"), answerTo("reply", "garden"), told("reply", "amina"));
        var answeredToAnother =
                aCase().said(words("garden", "amina"), answerTo("reply", "garden"), told("reply", "ben"));

        assertThat(lookedAt.foundBy("FB-02", "2026-03-31T00:00")).isEmpty();
        assertThat(linked.foundBy("FB-02", "2026-03-31T00:00"))
                .as("a link is no look")
                .containsExactly("garden");
        assertThat(linked.said(decided("leaflet", DecisionMode.SHARED_EQUALLY, "amina"))
                        .foundBy("FB-02", "2026-03-31T00:00"))
                .isEmpty();
        assertThat(answered.foundBy("FB-02", "2026-03-31T00:00")).isEmpty();
        assertThat(answeredToAnother.foundBy("FB-02", "2026-03-31T00:00")).containsExactly("garden");
    }

    @Test
    void fb06FindsAnAnswerInNoneOfTheFormsAskedFor() {
        var story = toldIn(CommunicationNeed.LARGE_PRINT)
                .said(needs("amina", CommunicationNeed.EASY_READ, CommunicationNeed.PICTURES));

        assertThat(story.foundBy("FB-06", "2026-03-02T10:00")).containsExactly("reply amina");
        assertThat(story.namedBy("FB-06", "need", "2026-03-02T10:00")).containsExactly("EASY_READ", "PICTURES");
    }

    @Test
    void fb06IsContentWithOneOfThemAndWhereNothingIsNeeded() {
        var oneOfThem = toldIn(CommunicationNeed.EASY_READ)
                .said(needs("amina", CommunicationNeed.EASY_READ, CommunicationNeed.PICTURES));
        var nothing = toldIn().said(needs("amina", CommunicationNeed.NONE_STATED));

        assertThat(oneOfThem.foundBy("FB-06", "2026-03-02T10:00")).isEmpty();
        assertThat(nothing.foundBy("FB-06", "2026-03-02T10:00")).isEmpty();
        assertThat(toldIn().foundBy("FB-06", "2026-03-02T10:00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AGREES, false", "DID_NOT_UNDERSTAND, false", "NO_ANSWER, true"})
    void fb06ClearsWithTheirReaction(Reaction reaction, boolean stands) {
        var story = toldIn().said(needs("amina", CommunicationNeed.BSL), reacted("reply", "amina", reaction));

        assertThat(story.foundBy("FB-06", "2026-03-02T10:00")).hasSize(stands ? 1 : 0);
    }

    @Test
    void fb06ClearsWhenItWasToldAgain() {
        var story = toldIn().said(needs("amina", CommunicationNeed.BSL))
                .said(new FeedbackGiven("reply", "amina", Channel.VIDEO, Set.of(CommunicationNeed.BSL)));

        assertThat(story.foundBy("FB-06", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void fb09FindsThatNothingFollowedForThirtyDays() {
        var story = underWay();

        assertThat(story.foundBy("FB-09", "2026-04-01T23:59")).isEmpty();
        assertThat(story.foundBy("FB-09", "2026-04-02T00:00")).containsExactly("reply");
        assertThat(story.namedBy("FB-09", "participant", "2026-04-02T00:00")).containsExactly("amina");
    }

    @Test
    void fb09CountsFromTheLastUpdate() {
        var noted = underWay()
                .at("2026-03-10T10:00")
                .said(new ContactNoted("call", "amina", ContactRoute.CALL, ContactPurpose.UPDATE));
        var toldAgain = underWay().at("2026-03-10T10:00").said(told("reply", "amina"));
        var otherCall = underWay()
                .at("2026-03-10T10:00")
                .said(new ContactNoted("call", "amina", ContactRoute.CALL, ContactPurpose.CHECK_ON));

        assertThat(noted.foundBy("FB-09", "2026-04-09T23:59")).isEmpty();
        assertThat(noted.foundBy("FB-09", "2026-04-10T00:00")).containsExactly("reply");
        assertThat(toldAgain.foundBy("FB-09", "2026-04-09T23:59")).isEmpty();
        assertThat(otherCall.foundBy("FB-09", "2026-04-02T00:00")).containsExactly("reply");
    }

    @Test
    void fb09ClearsWithTheFinalAnswerAndLeavesPeopleInPeace() {
        var revised = underWay().said(answer("reply", "leaflet", Outcome.DONE, null));
        var another = underWay()
                .at("2026-03-10T10:00")
                .said(answer("final", "leaflet", Outcome.DONE, null), told("final", "amina"));
        var gone = underWay()
                .said(new SteppedBack("gone", "amina", StepBackKind.LEAVE, ContactWish.NONE, null, StartedBy.PERSON));
        var paused =
                underWay().said(new SteppedBack("pause", "amina", StepBackKind.PAUSE, null, null, StartedBy.PERSON));

        assertThat(revised.foundBy("FB-09", "2026-05-01T10:00")).isEmpty();
        assertThat(another.foundBy("FB-09", "2026-05-01T10:00")).isEmpty();
        assertThat(gone.foundBy("FB-09", "2026-05-01T10:00")).isEmpty();
        assertThat(paused.foundBy("FB-09", "2026-05-01T10:00")).isEmpty();
    }

    @Test
    void fb10FindsThatNobodyHasSeenWhatWasSaidToBeDone() {
        var story = done();

        assertThat(story.foundBy("FB-10", "2026-05-01T23:59")).isEmpty();
        assertThat(story.foundBy("FB-10", "2026-05-02T00:00")).containsExactly("reply");
    }

    @Test
    void fb10LeavesAloneWhatWasNotToldOrIsUnderWay() {
        var untold = aCase().said(question("leaflet"), answer("reply", "leaflet", Outcome.DONE, null));

        assertThat(untold.foundBy("FB-10", "2026-06-01T10:00")).isEmpty();
        assertThat(underWay().foundBy("FB-10", "2026-06-01T10:00")).isEmpty();
    }

    @Test
    void fb10ClearsWithAChangeThatSomebodyWithExperienceHasSeen() {
        var unseen = done().said(change("leaflet", false));
        var elsewhere = done().said(change("poster", true));
        var onTheWords = aCase().said(words("garden", "amina"), answerTo("reply", "garden"), told("reply", "amina"))
                .said(new ChangeRecorded("change", "There is a garden.", Set.of("garden"), null, true));

        assertThat(unseen.foundBy("FB-10", "2026-06-01T10:00")).containsExactly("reply");
        assertThat(elsewhere.foundBy("FB-10", "2026-06-01T10:00")).containsExactly("reply");
        assertThat(done().said(change("leaflet", true)).foundBy("FB-10", "2026-06-01T10:00"))
                .isEmpty();
        assertThat(onTheWords.foundBy("FB-10", "2026-06-01T10:00")).isEmpty();
    }

    @Test
    void fb11FindsAnswersThatAreOwedWhenAPhaseComesToItsGate() {
        var story = owed();
        assertThat(story.foundBy("FB-11", "2026-03-04T10:00")).isEmpty();

        story.at("2026-03-04T10:00").said(new GateReached("run", Phase.CO_DESIGN));
        assertThat(story.foundBy("FB-11", "2026-03-04T10:00")).containsExactly("run");
        assertThat(story.namedBy("FB-11", "participant", "2026-03-04T10:00")).containsExactly("amina");
    }

    @Test
    void fb11LeavesToTheNextGateWhatCameAfterThisOne() {
        var story = aCase().said(new PhaseStarted("run", Phase.CO_DESIGN), new GateReached("run", Phase.CO_DESIGN))
                .at("2026-03-04T10:00")
                .said(question("leaflet"), wordsOn("leaflet", "garden", "amina"))
                .said(decided("leaflet", DecisionMode.ADULTS_AFTER_WEIGHING, "wendy"));

        assertThat(story.foundBy("FB-11", "2026-03-05T10:00")).isEmpty();
    }

    @Test
    void fb11ClearsWhenToldOrWhenItWasSaidAtTheGateWhatIsOpen() {
        var told = atTheGate().said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"));
        var said = atTheGate().said(gate("The leaflet waits for the printer."));
        var nothing = atTheGate().said(gate(null));

        assertThat(told.foundBy("FB-11", "2026-03-05T10:00")).isEmpty();
        assertThat(said.foundBy("FB-11", "2026-03-05T10:00")).isEmpty();
        assertThat(nothing.foundBy("FB-11", "2026-03-05T10:00")).containsExactly("run");
    }

    @Test
    void fb11AsksAgainAtTheEndUnlessPeopleKnowWhy() {
        var story = atTheGate().said(gate("The leaflet waits.")).said(closed());
        assertThat(story.foundBy("FB-11", "2026-03-05T10:00")).containsExactly("closing");

        story.said(new LooseEndExplained("leaflet", "No money for print.", false));
        assertThat(story.foundBy("FB-11", "2026-03-05T10:00")).containsExactly("closing");

        story.said(new LooseEndExplained("leaflet", "No money for print.", true));
        assertThat(story.foundBy("FB-11", "2026-03-05T10:00")).isEmpty();
    }

    @Test
    void fb12FindsSomebodyWhoLeftAndIsNotAmongThoseAnAnswerIsFor() {
        var story = owed().said(left(ContactWish.UPDATES_ONLY));
        assertThat(story.foundBy("FB-12", "2026-03-05T10:00"))
                .as("no answer yet")
                .isEmpty();

        story.said(to("reply", "leaflet", "ben"));
        assertThat(story.foundBy("FB-12", "2026-03-05T10:00")).containsExactly("leaflet amina");
    }

    @Test
    void fb12LeavesAloneWhoIsThereAndWhoWantsToHearNothing() {
        var there = owed().said(to("reply", "leaflet", "ben"));
        var inPeace = owed().said(left(ContactWish.NONE), to("reply", "leaflet", "ben"));

        assertThat(there.foundBy("FB-12", "2026-03-05T10:00")).isEmpty();
        assertThat(inPeace.foundBy("FB-12", "2026-03-05T10:00")).isEmpty();
    }

    @Test
    void fb12ClearsWhenTheAnswerIsForThemTooOrTheyWereTold() {
        var among = owed().said(left(ContactWish.ALL), to("reply", "leaflet", "ben", "amina"));
        var told = owed().said(left(ContactWish.ALL), to("reply", "leaflet", "ben"), told("reply", "amina"));

        assertThat(among.foundBy("FB-12", "2026-03-05T10:00")).isEmpty();
        assertThat(told.foundBy("FB-12", "2026-03-05T10:00")).isEmpty();
    }

    @Test
    void fb13FindsAnAnswerThatGoesToAdultsAboutTheWordsOfAChild() {
        var worker = aCase().said(words("garden", "amina"), toAbout("reply", "garden", "wendy"));
        var parent = aCase().participant("mother", PartyType.CARER_PARENT)
                .said(words("garden", "amina"), toAbout("reply", "garden", "mother"));

        assertThat(worker.foundBy("FB-13", "2026-03-02T10:00")).containsExactly("reply");
        assertThat(parent.namedBy("FB-13", "participant", "2026-03-02T10:00")).containsExactly("amina");
    }

    @Test
    void fb13SeesWhoSpokeOnTheDecision() {
        assertThat(owed().said(to("reply", "leaflet", "wendy")).foundBy("FB-13", "2026-03-02T10:00"))
                .containsExactly("reply");
    }

    @Test
    void fb13IsContentWithOtherChildrenAndWithAdultsWords() {
        var peers = aCase().said(words("garden", "amina"), toAbout("reply", "garden", "ben"));
        var adults = aCase().participant("olga", PartyType.ADULT_SERVICE_USER)
                .said(words("garden", "olga"), toAbout("reply", "garden", "wendy"));

        assertThat(peers.foundBy("FB-13", "2026-03-02T10:00")).isEmpty();
        assertThat(adults.foundBy("FB-13", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void fb13ClearsWhenItIsForTheChildTooOrTheChildWasTold() {
        var among = aCase().said(words("garden", "amina"), toAbout("reply", "garden", "wendy", "amina"));
        var told = aCase().said(words("garden", "amina"), toAbout("reply", "garden", "wendy"), told("reply", "amina"));
        var toldOnTheDecision = owed().said(to("reply", "leaflet", "wendy"), told("reply", "amina"));

        assertThat(among.foundBy("FB-13", "2026-03-02T10:00")).isEmpty();
        assertThat(told.foundBy("FB-13", "2026-03-02T10:00")).isEmpty();
        assertThat(toldOnTheDecision.foundBy("FB-13", "2026-03-02T10:00")).isEmpty();
    }

    @Test
    void fb14FindsWhatSomebodyWasNotToldBeforeTheyWorkWithOthers() {
        var story = aCase().said(meeting(MeetingKind.WORKING));

        assertThat(story.foundBy("FB-14", "2026-03-03T23:59")).isEmpty();
        assertThat(story.foundBy("FB-14", "2026-03-04T00:00")).containsExactly("amina");
        assertThat(story.namedBy("FB-14", "missing", "2026-03-04T00:00"))
                .containsExactly("INFLUENCE", "PURPOSE", "TIMEFRAME");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingKind.class,
            names = {"WORKING", "DECISION"},
            mode = EnumSource.Mode.EXCLUDE)
    void fb14AsksNothingBeforeGettingToKnowEachOther(MeetingKind kind) {
        assertThat(aCase().said(meeting(kind)).foundBy("FB-14", "2026-03-05T10:00"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"YES, false", "PARTLY, false", "NOT_CHECKED, false", "NO, true"})
    void fb14ClearsWhenAllThreeWereTold(Understood understood, boolean stands) {
        var story = aCase().said(meeting(MeetingKind.DECISION))
                .said(information("one", Understood.YES, InformationSubject.PURPOSE, InformationSubject.TIMEFRAME));
        assertThat(story.namedBy("FB-14", "missing", "2026-03-05T10:00")).containsExactly("INFLUENCE");

        story.said(information("two", understood, InformationSubject.INFLUENCE));
        assertThat(story.foundBy("FB-14", "2026-03-05T10:00")).hasSize(stands ? 1 : 0);
    }

    @Test
    void fb15FindsThatAnswersReachedPeopleInTime() {
        var story = answered(5, 0).at("2026-03-20T10:00").said(new GateReached("run", Phase.CO_DESIGN));

        assertThat(story.foundBy("FB-15", "2026-03-20T11:00")).containsExactly("run");
        assertThat(story.namedBy("FB-15", "percent", "2026-03-20T11:00")).containsExactly("100");
    }

    @Test
    void fb15IsQuietWithFewAnswersAndWithLateOnes() {
        var few = answered(4, 0).at("2026-03-20T10:00").said(new GateReached("run", Phase.CO_DESIGN));
        var late = answered(5, 1).at("2026-03-20T10:00").said(new GateReached("run", Phase.CO_DESIGN));

        assertThat(few.foundBy("FB-15", "2026-03-20T11:00")).isEmpty();
        assertThat(late.foundBy("FB-15", "2026-03-20T11:00")).isEmpty();
    }

    @Test
    void fb15ClearsWhenTheNextPhaseBeginsOrTheWorkEnds() {
        var next = answered(5, 0)
                .at("2026-03-20T10:00")
                .said(new GateReached("run", Phase.CO_DESIGN), new PhaseStarted("next", Phase.CO_DELIVERY));
        var ended = answered(5, 0).at("2026-03-20T10:00").said(new GateReached("run", Phase.CO_DESIGN), closed());

        assertThat(next.foundBy("FB-15", "2026-03-20T11:00")).isEmpty();
        assertThat(ended.foundBy("FB-15", "2026-03-20T11:00")).isEmpty();
    }

    @Test
    void fb16FindsSomebodyWhoWasTriedThreeTimes() {
        var story = owed().said(to("reply", "leaflet", "amina"), tried("one"), tried("two"));
        assertThat(story.foundBy("FB-16", "2026-03-05T10:00")).isEmpty();

        story.said(tried("three"));
        assertThat(story.foundBy("FB-16", "2026-03-05T10:00")).containsExactly("reply amina");
        assertThat(story.namedBy("FB-16", "attempts", "2026-03-05T10:00")).containsExactly("3");
    }

    @Test
    void fb16ClearsWhenToldOrGivenUpWithWhatWasTried() {
        var told = owed().said(to("reply", "leaflet", "amina"), tried("one"), tried("two"), tried("three"))
                .said(told("reply", "amina"));
        var givenUp = owed().said(to("reply", "leaflet", "amina"), tried("one"), tried("two"), tried("three"))
                .said(new FeedbackUnreachable("reply", "amina", "Called three times."));

        assertThat(told.foundBy("FB-16", "2026-03-05T10:00")).isEmpty();
        assertThat(givenUp.foundBy("FB-16", "2026-03-05T10:00")).isEmpty();
    }

    private static CaseStory aCase() {
        return CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("ben", PartyType.CHILD)
                .participant("wendy", PartyType.PRACTITIONER);
    }

    private static CaseStory toldIn(CommunicationNeed... formats) {
        return aCase().said(words("garden", "amina"), answerTo("reply", "garden"))
                .said(new FeedbackGiven("reply", "amina", Channel.LETTER, Set.of(formats)));
    }

    private static SupportNeedsAsked needs(String participant, CommunicationNeed... needs) {
        return new SupportNeedsAsked(participant, Set.of(needs), Set.of(), Answer.NO, Answer.NO, null, null, null);
    }

    private static CaseStory underWay() {
        return aCase().said(question("leaflet"), answer("reply", "leaflet", Outcome.UNDER_WAY, null))
                .said(told("reply", "amina"), told("reply", "wendy"));
    }

    private static CaseStory done() {
        return aCase().said(
                        question("leaflet"), answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"));
    }

    private static ChangeRecorded change(String decision, boolean seen) {
        return new ChangeRecorded("change", "There are photos in it.", Set.of(), decision, seen);
    }

    private static CaseStory owed() {
        return aCase().said(new PhaseStarted("run", Phase.CO_DESIGN), question("leaflet"))
                .said(wordsOn("leaflet", "garden", "amina"))
                .said(decided("leaflet", DecisionMode.ADULTS_AFTER_WEIGHING, "wendy"));
    }

    private static CaseStory atTheGate() {
        return owed().at("2026-03-04T10:00").said(new GateReached("run", Phase.CO_DESIGN));
    }

    private static GateAnswered gate(@Nullable String open) {
        return new GateAnswered("run", "wendy", Side.QUALIFICATION, GateAnswer.READY, null, null, open);
    }

    private static CaseClosed closed() {
        return new CaseClosed("closing", CloseReason.DONE, null);
    }

    private static SteppedBack left(ContactWish wish) {
        return new SteppedBack("left", "amina", StepBackKind.LEAVE, wish, null, StartedBy.PERSON);
    }

    private static FeedbackDrafted to(String id, String decision, String... people) {
        return new FeedbackDrafted(
                id, decision, Set.of(), Set.of(people), "You said garden.", Outcome.DONE, "There is one.", null);
    }

    private static FeedbackDrafted toAbout(String id, String contribution, String... people) {
        return new FeedbackDrafted(
                id,
                null,
                Set.of(contribution),
                Set.of(people),
                "You said garden.",
                Outcome.DONE,
                "There is one.",
                null);
    }

    private static MeetingPlanned meeting(MeetingKind kind) {
        return new MeetingPlanned(
                "circle",
                kind,
                Instant.parse("2026-03-06T14:00:00Z"),
                null,
                null,
                null,
                Set.of(),
                Set.of("amina", "wendy"),
                false);
    }

    private static InformationGiven information(String id, Understood understood, InformationSubject... subjects) {
        return new InformationGiven(id, "amina", Set.of(subjects), null, understood);
    }

    private static CaseStory answered(int inTime, int never) {
        CaseStory story = aCase().said(new PhaseStarted("run", Phase.CO_DESIGN));
        for (int i = 0; i < inTime + never; i++) {
            String id = "question-" + i;
            story.said(question(id), wordsOn(id, "words-" + i, "amina"))
                    .said(decided(id, DecisionMode.ADULTS_AFTER_WEIGHING, "wendy"));
            if (i < inTime) {
                story.said(answer("reply-" + i, id, Outcome.DONE, null), told("reply-" + i, "amina"));
            }
        }
        return story;
    }

    private static ContactAttempted tried(String id) {
        return new ContactAttempted(id, "reply", "amina", Channel.CALL);
    }
}
