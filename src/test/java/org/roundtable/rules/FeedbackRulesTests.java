package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.InShort.REASON;
import static org.roundtable.testing.InShort.answer;
import static org.roundtable.testing.InShort.answerTo;
import static org.roundtable.testing.InShort.considered;
import static org.roundtable.testing.InShort.decided;
import static org.roundtable.testing.InShort.decidedBecause;
import static org.roundtable.testing.InShort.question;
import static org.roundtable.testing.InShort.reacted;
import static org.roundtable.testing.InShort.told;
import static org.roundtable.testing.InShort.words;
import static org.roundtable.testing.InShort.wordsOn;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.casefile.entry.AnyTime.ReflectionMade;
import org.roundtable.casefile.entry.AnyTime.TensionKind;
import org.roundtable.casefile.entry.AnyTime.TensionRaised;
import org.roundtable.casefile.entry.Feedbacks.Channel;
import org.roundtable.casefile.entry.Feedbacks.FeedbackUnreachable;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.entry.People.CommunicationNeed;
import org.roundtable.casefile.entry.People.ContactWish;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.Consideration;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.WordsConfirmed;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.participation.Answer;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.PartyType;
import org.roundtable.testing.CaseStory;

/** Do people who spoke hear what came of it? */
class FeedbackRulesTests {

    // The decision of these stories is made on Monday 2 March 2026: its tenth working day is Monday 16 March, and the
    // twentieth Monday 30 March.

    @Test
    void fb01FindsWordsThatNobodyThankedForByTheFourthWorkingDay() {
        var story = aCase().said(words("garden", "amina"));

        assertThat(story.foundBy("FB-01", "2026-03-06T09:00")).containsExactly("garden");
    }

    @Test
    void fb01WaitsForTheThirdWorkingDayToEnd() {
        var story = aCase().said(words("garden", "amina"), words("parking", "wendy"));

        assertThat(story.foundBy("FB-01", "2026-03-05T23:00")).isEmpty();
        assertThat(story.foundBy("FB-01", "2026-04-30T09:00"))
                .as("a practitioner's words")
                .doesNotContain("parking");
    }

    @Test
    void fb01ThanksForEachThingApart() {
        var story = aCase().said(words("garden", "amina"), words("shed", "amina"))
                .said(new ContributionAcknowledged("shed"))
                .at("2026-03-05T10:00")
                .said(words("pond", "amina"));

        assertThat(story.foundBy("FB-01", "2026-03-06T09:00")).containsExactly("garden");
    }

    @Test
    void fb01ClearsWithAThankYouOrWithTheAnswerItself() {
        var thanked = aCase().said(words("garden", "amina"))
                .at("2026-03-09T10:00")
                .said(new ContributionAcknowledged("garden"));
        var answered = aCase().said(words("garden", "amina"))
                .at("2026-03-09T10:00")
                .said(answerTo("reply", "garden"), told("reply", "amina"));

        assertThat(thanked.foundBy("FB-01", "2026-03-10T09:00")).isEmpty();
        assertThat(answered.foundBy("FB-01", "2026-03-10T09:00")).isEmpty();
    }

    @Test
    void fb03FindsADecisionThatAContributorHasNotHeardOfAfterTenWorkingDays() {
        var story = aDecisionThatAminaSpokeOn();

        assertThat(story.foundBy("FB-03", "2026-03-17T09:00")).containsExactly("leaflet");
        assertThat(story.namedBy("FB-03", "participant", "2026-03-17T09:00")).containsExactly("amina");
        assertThat(story.namedBy("FB-03", "since", "2026-03-17T09:00")).containsExactly("2026-03-02");
    }

    @Test
    void fb03WaitsForTheTenthWorkingDayToEnd() {
        assertThat(aDecisionThatAminaSpokeOn().foundBy("FB-03", "2026-03-16T23:59"))
                .isEmpty();
    }

    @Test
    void fb03ClearsForEachPersonWhoIsTold() {
        var story = aDecisionThatAminaSpokeOn()
                .said(wordsOn("leaflet", "map", "ben"))
                .at("2026-03-20T10:00")
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "ben"));

        assertThat(story.namedBy("FB-03", "participant", "2026-03-20T11:00")).containsExactly("amina");

        story.said(told("reply", "amina"));
        assertThat(story.foundBy("FB-03", "2026-03-20T11:00")).isEmpty();
    }

    @Test
    void fb03CountsForEachDecisionAndEachPersonApart() {
        var story = aDecisionThatAminaSpokeOn()
                .at("2026-03-09T10:00")
                .said(question("poster", "ben"), wordsOn("poster", "sun", "ben"))
                .said(decided("poster", byStaff(), "wendy"))
                .said(wordsOn("leaflet", "late", "ben"));

        assertThat(story.foundBy("FB-03", "2026-03-17T09:00")).containsExactly("leaflet");
        assertThat(story.namedBy("FB-03", "participant", "2026-03-17T09:00")).containsExactly("amina");
        assertThat(story.foundBy("FB-03", "2026-03-24T09:00")).containsExactly("leaflet", "poster");
        assertThat(story.foundBy("FB-04", "2026-03-31T09:00")).containsExactly("leaflet");
        assertThat(story.namedBy("FB-04", "participant", "2026-03-31T09:00")).containsExactly("amina");
    }

    @Test
    void fb03CountsTwoDecisionsOfOnePersonApart() {
        var story = aDecisionThatAminaSpokeOn()
                .at("2026-03-09T10:00")
                .said(question("poster", "amina"), wordsOn("poster", "sun", "amina"))
                .said(decided("poster", byStaff(), "wendy"));

        assertThat(story.foundBy("FB-03", "2026-03-17T09:00")).containsExactly("leaflet");
        assertThat(story.foundBy("FB-04", "2026-03-31T09:00")).containsExactly("leaflet");
    }

    @Test
    void fb03SeesALinkThatWasDrawnAfterwards() {
        var story = aCase().said(words("garden", "amina"), question("leaflet"), decided("leaflet", byStaff(), "wendy"))
                .said(new ContributionConsidered("garden", Consideration.TAKEN_UP, "leaflet", null));

        assertThat(story.foundBy("FB-03", "2026-03-17T09:00")).containsExactly("leaflet");
    }

    @Test
    void fb03CountsAnAnswerToTheWordsOnlyWhenItCameAfterTheDecision() {
        var before = aCase().said(wordsOn("leaflet", "garden", "amina"), question("leaflet"))
                .said(answerTo("reply", "garden"), told("reply", "amina"))
                .said(decided("leaflet", byStaff(), "wendy"));
        var after = aDecisionThatAminaSpokeOn()
                .at("2026-03-04T10:00")
                .said(answerTo("reply", "garden"), told("reply", "amina"));

        assertThat(before.foundBy("FB-03", "2026-03-17T09:00")).containsExactly("leaflet");
        assertThat(after.foundBy("FB-03", "2026-03-17T09:00")).isEmpty();
    }

    @Test
    void fb03WaitsWhileThePersonPausesAndCountsThePauseOut() {
        var story = aDecisionThatAminaSpokeOn()
                .at("2026-03-05T10:00")
                .said(new SteppedBack("pause", "amina", StepBackKind.PAUSE, null, null, StartedBy.PERSON));

        assertThat(story.foundBy("FB-03", "2026-03-31T09:00")).isEmpty();

        story.at("2026-03-19T10:00").said(new Returned("pause", "amina", null, null));
        assertThat(story.foundBy("FB-03", "2026-03-30T23:00")).isEmpty();
        assertThat(story.foundBy("FB-03", "2026-03-31T09:00")).containsExactly("leaflet");
    }

    @Test
    void fb03LeavesThoseInPeaceWhoLeftAndWantNoMoreContact() {
        var story = aDecisionThatAminaSpokeOn()
                .said(new SteppedBack("left", "amina", StepBackKind.LEAVE, ContactWish.NONE, null, StartedBy.PERSON));
        var curious = aDecisionThatAminaSpokeOn()
                .said(new SteppedBack(
                        "left", "amina", StepBackKind.LEAVE, ContactWish.UPDATES_ONLY, null, StartedBy.PERSON));

        assertThat(story.foundBy("FB-03", "2026-03-17T09:00")).isEmpty();
        assertThat(curious.foundBy("FB-03", "2026-03-17T09:00")).containsExactly("leaflet");
    }

    @Test
    void fb03ForgetsWordsThatWereTakenBackButTheDecisionStillAffectsTheirAuthor() {
        var story = aDecisionThatAminaSpokeOn().said(new WordsWithdrawn("garden"));

        assertThat(story.foundBy("FB-03", "2026-03-17T09:00")).isEmpty();
        assertThat(story.foundBy("FB-17", "2026-03-17T09:00")).containsExactly("leaflet");
    }

    @Test
    void fb04FindsAnAnswerThatIsTenWorkingDaysLate() {
        var story = aDecisionThatAminaSpokeOn();

        assertThat(story.foundBy("FB-04", "2026-03-31T09:00")).containsExactly("leaflet");
    }

    @Test
    void fb04LeavesTenWorkingDaysToSayThatItIsLate() {
        assertThat(aDecisionThatAminaSpokeOn().foundBy("FB-04", "2026-03-30T23:59"))
                .isEmpty();
    }

    @Test
    void fb04ClearsWhenToldOrWhenNobodyCouldBeReached() {
        var told = aDecisionThatAminaSpokeOn()
                .at("2026-04-01T10:00")
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"));
        var unreachable = aDecisionThatAminaSpokeOn()
                .said(answer("reply", "leaflet", Outcome.DONE, null))
                .said(new FeedbackUnreachable("reply", "amina", "Called three times, wrote once."));

        assertThat(told.foundBy("FB-04", "2026-04-01T11:00")).isEmpty();
        assertThat(unreachable.foundBy("FB-04", "2026-04-01T11:00")).isEmpty();
    }

    @Test
    void fb04CountsAnAnswerThatHasToBeGivenAgainFromTheReactionToIt() {
        var story = aDecisionThatAminaSpokeOn()
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"))
                .at("2026-03-30T10:00")
                .by("amina")
                .said(reacted("reply", "amina", Reaction.NOT_WHAT_I_SAID));

        assertThat(story.foundBy("FB-04", "2026-04-24T09:00")).isEmpty();
        assertThat(story.foundBy("FB-04", "2026-04-30T09:00")).containsExactly("leaflet");
        assertThat(story.foundBy("FB-03", "2026-04-30T09:00"))
                .as("they have heard")
                .isEmpty();
    }

    @Test
    void fb04EndsForADisagreementThatIsTakenUpOpenly() {
        var story = aDecisionThatAminaSpokeOn()
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"))
                .said(reacted("reply", "amina", Reaction.DISAGREES))
                .said(tensionWith("amina"));

        assertThat(story.foundBy("FB-04", "2026-05-29T09:00")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"NOT_DONE", "CANNOT_BE_DONE", "PART_DONE"})
    void fb05FindsANoWithoutAReason(Outcome outcome) {
        var story = aDecisionThatAminaSpokeOn().said(answer("reply", "leaflet", outcome, "no"));

        assertThat(story.foundBy("FB-05", "2026-03-03T09:00")).containsExactly("reply");
    }

    @Test
    void fb05AsksNoReasonForAYesAndTakesOneOfFortyCharacters() {
        var yes = aCase().said(answer("reply", null, Outcome.DONE, null));
        var justLongEnough = aCase().said(answer("reply", null, Outcome.NOT_DONE, "x".repeat(40)));
        var justTooShort = aCase().said(answer("reply", null, Outcome.NOT_DONE, "x".repeat(39) + "   "));

        assertThat(yes.foundBy("FB-05", "2026-03-03T09:00")).isEmpty();
        assertThat(justLongEnough.foundBy("FB-05", "2026-03-03T09:00")).isEmpty();
        assertThat(justTooShort.foundBy("FB-05", "2026-03-03T09:00")).containsExactly("reply");
    }

    @Test
    void fb05ClearsWhenAReasonIsWritten() {
        var story = aCase().said(answer("reply", null, Outcome.NOT_DONE, "no"))
                .said(answer("reply", null, Outcome.NOT_DONE, REASON));

        assertThat(story.foundBy("FB-05", "2026-03-03T09:00")).isEmpty();
    }

    @Test
    void fb05FindsADecisionAgainstWhatPeopleSaidUntilItSaysWhy() {
        var story = aDecisionThatAminaSpokeOn().said(considered("garden", Consideration.NOT_TAKEN_UP));

        assertThat(story.foundBy("FB-05", "2026-03-03T09:00")).containsExactly("leaflet");

        story.said(decidedBecause("leaflet", byStaff(), REASON, "wendy"));
        assertThat(story.foundBy("FB-05", "2026-03-03T09:00")).isEmpty();
    }

    @Test
    void fb05TakesTheReasonThatWasGivenForTheWordsThemselves() {
        var story = aDecisionThatAminaSpokeOn()
                .said(new ContributionConsidered("garden", Consideration.NOT_TAKEN_UP, null, REASON));

        assertThat(story.foundBy("FB-05", "2026-03-03T09:00")).isEmpty();
    }

    @Test
    void fb07FindsAnAnswerThatWasNotUnderstoodAndNamesWhatHelps() {
        var story = aLetterThatAminaDoesNotUnderstand();

        assertThat(story.foundBy("FB-07", "2026-03-05T09:00")).containsExactly("reply amina");
        assertThat(story.namedBy("FB-07", "need", "2026-03-05T09:00")).containsExactly("EASY_READ", "PICTURES");
    }

    @Test
    void fb07NamesTheNeedsOfTheOneWhoDidNotUnderstandAndOnlyThoseThatWereStated() {
        var story = aLetterThatAminaDoesNotUnderstand()
                .said(needs("ben", CommunicationNeed.BSL))
                .said(needs("amina", CommunicationNeed.NONE_STATED));

        assertThat(story.foundBy("FB-07", "2026-03-05T09:00")).containsExactly("reply amina");
        assertThat(story.namedBy("FB-07", "need", "2026-03-05T09:00")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reaction.class,
            names = {"FELT_USED"},
            mode = EnumSource.Mode.EXCLUDE)
    void fb08IsContentWithAnyOtherReaction(Reaction reaction) {
        var story = aDecisionThatAminaSpokeOn()
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"))
                .said(reacted("reply", "amina", reaction));

        assertThat(story.foundBy("FB-08", "2026-03-05T09:00")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Reaction.class,
            names = {"AGREES", "DISAGREES", "NO_ANSWER"})
    void fb07IsContentWithAnyOtherReaction(Reaction reaction) {
        var story = aDecisionThatAminaSpokeOn()
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"))
                .said(reacted("reply", "amina", reaction));

        assertThat(story.foundBy("FB-07", "2026-03-05T09:00")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, AGREES, false",
        "true, NO_ANSWER, false",
        "false, NO_ANSWER, true",
        "true, DID_NOT_UNDERSTAND, true"
    })
    void fb07ClearsWhenToldAgainAndNotMisunderstoodAgain(boolean toldAgain, Reaction then, boolean stands) {
        var story = aLetterThatAminaDoesNotUnderstand().at("2026-03-06T10:00");
        if (toldAgain) {
            story.said(told("reply", "amina", Channel.VIDEO));
        }
        story.said(reacted("reply", "amina", then));

        assertThat(story.foundBy("FB-07", "2026-03-09T09:00").isEmpty()).isNotEqualTo(stands);
    }

    @Test
    void fb07StandsUntilItIsKnownHowTheSecondTellingWasTaken() {
        var story =
                aLetterThatAminaDoesNotUnderstand().at("2026-03-06T10:00").said(told("reply", "amina", Channel.VIDEO));

        assertThat(story.foundBy("FB-07", "2026-03-09T09:00")).containsExactly("reply amina");
    }

    @Test
    void fb08FindsSomebodyWhoFeltUsed() {
        assertThat(aminaFeltUsed().foundBy("FB-08", "2026-03-05T09:00")).containsExactly("reply amina");
    }

    @Test
    void fb08NeedsBothTheTalkAndWhatWasLearnedFromIt() {
        var talked = aminaFeltUsed().said(talkWith("amina"));
        var learned = aminaFeltUsed()
                .said(new ReflectionMade("reflection", null, "We took the photos and left.", null, null));

        assertThat(talked.foundBy("FB-08", "2026-03-05T09:00")).containsExactly("reply amina");
        assertThat(learned.foundBy("FB-08", "2026-03-05T09:00")).containsExactly("reply amina");
    }

    @Test
    void fb08ClearsWhenTheyWereSpokenWithAndItWasTakenUpAlthoughItStaysOnFile() {
        var reflected = aminaFeltUsed()
                .said(talkWith("amina"))
                .said(new ReflectionMade("reflection", null, "We took the photos and left.", null, null));
        var tension = aminaFeltUsed().said(talkWith("amina")).said(tensionWith("amina"));

        assertThat(reflected.foundBy("FB-08", "2026-03-05T09:00")).isEmpty();
        assertThat(tension.foundBy("FB-08", "2026-03-05T09:00")).isEmpty();
    }

    @Test
    void fb08IsNotEndedBySayingThatNobodyAnswered() {
        var story = aminaFeltUsed().said(reacted("reply", "amina", Reaction.NO_ANSWER));

        assertThat(story.foundBy("FB-08", "2026-03-05T09:00")).containsExactly("reply amina");
    }

    @Test
    void fb17FindsSomebodyWhomADecisionAffectsAlthoughNothingTheySaidIsLinked() {
        var recordedDefensively = aCase().said(
                        words("garden", "amina"), question("leaflet", "amina"), decided("leaflet", byStaff(), "wendy"));

        assertThat(recordedDefensively.foundBy("FB-03", "2026-03-17T09:00")).isEmpty();
        assertThat(recordedDefensively.foundBy("FB-17", "2026-03-17T09:00")).containsExactly("leaflet");
    }

    @Test
    void fb17WaitsForTheTenthWorkingDayAfterEachDecisionToEnd() {
        var story = aCase().said(question("leaflet", "amina"), decided("leaflet", byStaff(), "wendy"))
                .at("2026-03-09T10:00")
                .said(question("poster", "amina"), decided("poster", byStaff(), "wendy"));

        assertThat(story.foundBy("FB-17", "2026-03-16T23:59")).isEmpty();
        assertThat(story.foundBy("FB-17", "2026-03-17T09:00")).containsExactly("leaflet");
    }

    @Test
    void fb17LeavesToTheOtherRuleWhoeverSpokeAndNeedNotTellWhoeverDecided() {
        var spoke = aDecisionThatAminaSpokeOn();
        var decidedToo = aCase().said(
                        question("leaflet", "amina"),
                        decided("leaflet", DecisionMode.SHARED_EQUALLY, "amina", "wendy"));

        assertThat(spoke.foundBy("FB-17", "2026-03-17T09:00")).isEmpty();
        assertThat(decidedToo.foundBy("FB-17", "2026-03-17T09:00")).isEmpty();
    }

    @Test
    void fb17AndFb18LeaveAnAnswerThatHasToBeGivenAgainToTheRuleOnLateness() {
        var affected = aCase().said(question("leaflet", "amina"), decided("leaflet", byStaff(), "wendy"))
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"))
                .said(reacted("reply", "amina", Reaction.DISAGREES));
        var settled = aCase().said(words("garden", "amina"), considered("garden", Consideration.TAKEN_UP))
                .said(answerTo("reply", "garden"), told("reply", "amina"))
                .said(reacted("reply", "amina", Reaction.DISAGREES));

        assertThat(affected.foundBy("FB-17", "2026-03-31T09:00")).isEmpty();
        assertThat(affected.foundBy("FB-04", "2026-03-31T09:00")).containsExactly("leaflet");
        assertThat(settled.foundBy("FB-18", "2026-03-31T09:00")).isEmpty();
        assertThat(settled.foundBy("FB-04", "2026-03-31T09:00")).containsExactly("garden");
    }

    @Test
    void fb17NamesOnlyThoseForWhomItIsLate() {
        var story = aCase().said(question("leaflet", "amina", "ben"), decided("leaflet", byStaff(), "wendy"))
                .said(new SteppedBack("pause", "ben", StepBackKind.PAUSE, null, null, StartedBy.PERSON));

        assertThat(story.namedBy("FB-17", "participant", "2026-03-17T09:00")).containsExactly("amina");
    }

    @Test
    void fb17ClearsWhenTheyAreTold() {
        var story = aCase().said(question("leaflet", "amina"), decided("leaflet", byStaff(), "wendy"))
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"));

        assertThat(story.foundBy("FB-17", "2026-03-17T09:00")).isEmpty();
    }

    @Test
    void fb18FindsWordsWhoseAnswerIsSettledAndNotTold() {
        var story = aCase().said(words("garden", "amina"))
                .said(considered("garden", Consideration.BEING_CONSIDERED))
                .at("2026-03-09T10:00")
                .said(considered("garden", Consideration.OUTSIDE_SCOPE));

        assertThat(story.foundBy("FB-18", "2026-03-23T23:00")).isEmpty();
        assertThat(story.foundBy("FB-18", "2026-03-24T09:00")).containsExactly("garden");
    }

    @Test
    void fb18CountsForEachThingThatWasSaidApart() {
        var story = aCase().said(words("garden", "amina"), considered("garden", Consideration.TAKEN_UP))
                .at("2026-03-09T10:00")
                .said(words("shed", "amina"), considered("shed", Consideration.TAKEN_UP));

        assertThat(story.foundBy("FB-18", "2026-03-17T09:00")).containsExactly("garden");
    }

    @Test
    void fb18WaitsWhileTheyAreConsideredAndLeavesAMadeDecisionToTheOtherRule() {
        var considering =
                aCase().said(words("garden", "amina")).said(considered("garden", Consideration.BEING_CONSIDERED));
        var decided = aDecisionThatAminaSpokeOn().said(considered("garden", Consideration.TAKEN_UP));

        assertThat(considering.foundBy("FB-18", "2026-05-29T09:00")).isEmpty();
        assertThat(decided.foundBy("FB-18", "2026-05-29T09:00")).isEmpty();
        assertThat(decided.foundBy("FB-03", "2026-05-29T09:00")).containsExactly("leaflet");
    }

    @Test
    void fb18ClearsWhenTheyAreTold() {
        var story = aCase().said(words("garden", "amina"))
                .said(considered("garden", Consideration.TAKEN_UP))
                .said(answerTo("reply", "garden"), told("reply", "amina"));

        assertThat(story.foundBy("FB-18", "2026-05-29T09:00")).isEmpty();
    }

    @Test
    void fb19FindsWordsThatAreNotWhatWasMeant() {
        var story = aCase().said(words("garden", "amina")).said(new WordsCorrected("garden", null));

        assertThat(story.foundBy("FB-19", "2026-03-03T09:00")).containsExactly("garden");
    }

    @Test
    void fb19LeavesWordsThatNobodyCorrectedAlone() {
        var story =
                aCase().said(words("garden", "amina"), words("shed", "amina")).said(new WordsConfirmed("garden"));

        assertThat(story.foundBy("FB-19", "2026-03-03T09:00")).isEmpty();
    }

    @Test
    void fb19ClearsWhenSomebodyComesBackToThemOrTheySayThatItIsRight() {
        var thanked = aCase().said(words("garden", "amina"), new WordsCorrected("garden", "A shed"))
                .said(new ContributionAcknowledged("garden"));
        var right = aCase().said(words("garden", "amina"), new WordsCorrected("garden", null))
                .said(new WordsConfirmed("garden"));
        var thankedBefore = aCase().said(words("garden", "amina"), new ContributionAcknowledged("garden"))
                .said(new WordsCorrected("garden", null));

        assertThat(thanked.foundBy("FB-19", "2026-03-03T09:00")).isEmpty();
        assertThat(right.foundBy("FB-19", "2026-03-03T09:00")).isEmpty();
        assertThat(thankedBefore.foundBy("FB-19", "2026-03-03T09:00")).containsExactly("garden");
    }

    @Test
    void as05TellsTheWorkerOnTheEleventhWorkingDayAndTheManagerTenLater() {
        var story = aDecisionThatAminaSpokeOn();

        assertThat(story.judgedAt("2026-03-16T12:00")).doesNotContain("FB-03 leaflet", "FB-04 leaflet");
        assertThat(story.judgedAt("2026-03-17T12:00")).contains("FB-03 leaflet").doesNotContain("FB-04 leaflet");
        assertThat(story.judgedAt("2026-03-31T12:00")).contains("FB-03 leaflet", "FB-04 leaflet");
    }

    @Test
    void as06DoesNotTakeABareNoForAnAnswer() {
        var story = aDecisionThatAminaSpokeOn()
                .said(answer("reply", "leaflet", Outcome.NOT_DONE, "no"), told("reply", "amina"));

        assertThat(story.judgedAt("2026-03-17T12:00")).contains("FB-05 reply", "FB-03 leaflet");

        story.said(answer("reply", "leaflet", Outcome.NOT_DONE, REASON));
        assertThat(story.judgedAt("2026-03-17T12:00")).doesNotContain("FB-05 reply", "FB-03 leaflet");
    }

    @Test
    void as07OpensAnAnswerAgainThatAChildDoesNotUnderstand() {
        var story = aLetterThatAminaDoesNotUnderstand();

        assertThat(story.judgedAt("2026-03-05T12:00")).contains("FB-07 reply amina");
        assertThat(story.stateAt("2026-03-05T12:00").facts(AnswerOwed.class))
                .extracting(AnswerOwed::isStillOwed)
                .containsExactly(true);
    }

    private static CaseStory aCase() {
        return CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .participant("ben", PartyType.YOUNG_PERSON)
                .participant("wendy", PartyType.PRACTITIONER);
    }

    private static CaseStory aDecisionThatAminaSpokeOn() {
        return aCase().said(question("leaflet", "amina"), wordsOn("leaflet", "garden", "amina"))
                .said(decided("leaflet", byStaff(), "wendy"));
    }

    private static CaseStory aLetterThatAminaDoesNotUnderstand() {
        return aDecisionThatAminaSpokeOn()
                .said(needs("amina", CommunicationNeed.EASY_READ, CommunicationNeed.PICTURES))
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina", Channel.LETTER))
                .by("amina")
                .said(reacted("reply", "amina", Reaction.DID_NOT_UNDERSTAND))
                .byStaff();
    }

    private static SupportNeedsAsked needs(String participant, CommunicationNeed... needs) {
        return new SupportNeedsAsked(participant, Set.of(needs), Set.of(), Answer.NO, Answer.NO, null, null, null);
    }

    private static CaseStory aminaFeltUsed() {
        return aDecisionThatAminaSpokeOn()
                .said(answer("reply", "leaflet", Outcome.DONE, null), told("reply", "amina"))
                .said(reacted("reply", "amina", Reaction.FELT_USED));
    }

    private static DecisionMode byStaff() {
        return DecisionMode.ADULTS_AFTER_WEIGHING;
    }

    private static ContactNoted talkWith(String participant) {
        return new ContactNoted("talk", participant, ContactRoute.IN_PERSON, ContactPurpose.FELT_USED);
    }

    private static TensionRaised tensionWith(String participant) {
        return new TensionRaised("tension", TensionKind.POWER, "The photos.", null, Set.of(participant));
    }
}
