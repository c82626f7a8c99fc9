package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CloseReason;
import org.roundtable.casefile.entry.People.Anonymity;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationReply;
import org.roundtable.casefile.entry.Safeguarding.AdultsWishHeard;
import org.roundtable.casefile.entry.Safeguarding.CanWait;
import org.roundtable.casefile.entry.Safeguarding.ConcernClosed;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.ConsentToRefer;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.casefile.entry.Safeguarding.ReferralMade;
import org.roundtable.casefile.entry.Safeguarding.RiskAndBenefitWeighed;
import org.roundtable.casefile.entry.Safeguarding.TakingPartEffect;
import org.roundtable.casefile.entry.Safeguarding.TakingPartLimited;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackAnswered;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.SharingPermitted;
import org.roundtable.casefile.entry.Voice.SharingStopped;
import org.roundtable.casefile.entry.Voice.WordsShared;
import org.roundtable.participation.Answer;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.testing.CaseStory;

class BoundariesRulesTests {

    private static final TakingPartEffect PAUSE = TakingPartEffect.PAUSE_FOR_PROTECTION;

    @Test
    void sg10RisesWhenTheReviewDateHasPassed() {
        var story = story().said(limit(PAUSE, "2026-03-10", "too risky", "I want to come"));

        assertThat(story.foundBy("SG-10", "2026-03-10T23:59")).isEmpty();
        assertThat(story.foundBy("SG-10", "2026-03-11T00:00")).containsExactly("worry");
    }

    @Test
    void sg10TakesTheNextWorkingDayWhereNoReviewDateWasSet() {
        var story = story().at("2026-03-06T10:00").said(limit(PAUSE, null, null, null));

        assertThat(story.foundBy("SG-10", "2026-03-09T23:59")).isEmpty();
        assertThat(story.foundBy("SG-10", "2026-03-10T00:00")).containsExactly("worry");
    }

    @Test
    void sg10LetsNoDateReachBeyondTheLongestTime() {
        var story = story().said(limit(PAUSE, "2027-03-01", "too risky", "I want to come"));

        assertThat(story.foundBy("SG-10", "2026-03-16T23:59")).isEmpty();
        assertThat(story.foundBy("SG-10", "2026-03-17T00:00")).containsExactly("worry");
    }

    @Test
    void sg10IsNotSilencedByANewDateAloneNorByClosingTheConcern() {
        var story = story().said(limit(PAUSE, "2026-03-04", "too risky", "I want to come"))
                .at("2026-03-05T09:00")
                .said(limit(PAUSE, "2026-03-18", " ", null), new ConcernClosed("worry", null));

        assertThat(story.foundBy("SG-10", "2026-03-05T09:00")).containsExactly("worry");
    }

    @Test
    void sg10ClearsWithAReviewThatHeardThePerson() {
        var story = story().said(limit(PAUSE, "2026-03-04", "too risky", "I want to come"))
                .at("2026-03-05T09:00")
                .said(limit(PAUSE, "2026-03-18", "until the court has met", "I understand, for two weeks"));

        assertThat(story.foundBy("SG-10", "2026-03-05T09:00")).isEmpty();
        assertThat(story.foundBy("SG-10", "2026-03-19T00:00")).containsExactly("worry");
    }

    @Test
    void sg10ClearsWhenThePauseEnds() {
        var story = story().said(limit(PAUSE, "2026-03-04", "too risky", "I want to come"));
        var ended = story.at("2026-03-05T09:00").said(limit(TakingPartEffect.CONTINUE, null, null, null));

        assertThat(ended.foundBy("SG-10", "2026-03-05T09:00")).isEmpty();
    }

    @Test
    void sg10ClearsWhenTheCaseEnds() {
        var story = story().said(limit(PAUSE, "2026-03-04", "too risky", "I want to come"))
                .said(new CaseClosed("end", CloseReason.DONE, null));

        assertThat(story.foundBy("SG-10", "2026-03-10T09:00")).isEmpty();
    }

    @Test
    void sg10LooksAtWhatWasWeighedOutsideAConcernToo() {
        var story = story().said(weighed("first", "2026-03-04", "I want to come", null, "manager"));
        assertThat(story.foundBy("SG-10", "2026-03-05T00:00")).containsExactly("first");

        story.at("2026-03-05T09:00").said(weighed("second", "2026-03-12", "I want to come", null, "manager"));
        assertThat(story.foundBy("SG-10", "2026-03-05T09:00")).isEmpty();
    }

    @Test
    void sg11RisesWhenAPauseIsSetForAnyonesOwnGood() {
        var story = story().said(limit(PAUSE, null, null, null));

        assertThat(story.foundBy("SG-11", "2026-03-02T09:00")).containsExactly("worry");
    }

    @Test
    void sg11LeavesAPauseThatThePersonChose() {
        var story = story().said(limit(TakingPartEffect.PAUSE_CHOSEN_BY_PERSON, null, null, null));

        assertThat(story.foundBy("SG-11", "2026-03-02T09:00")).isEmpty();
    }

    @ParameterizedTest(name = "view: {0}, why not asked: {1}, second view by: {2}")
    @CsvSource({
        "I want to come, , manager, false",
        "I want to come, , , true",
        // Whoever set the limit is no second pair of eyes.
        "I want to come, , worker, true",
        ", , manager, true",
        "'  ', , manager, true",
        ", he is in hospital, manager, false",
    })
    void sg11WantsThePersonsViewAndASecondOne(String view, String whyNot, String second, boolean rises) {
        var ofConcern = story().said(limit(PAUSE, "2026-03-04", "too risky", view, whyNot, second));
        var weighed = story().said(weighed("weighing", "2026-03-04", view, whyNot, second));

        assertThat(ofConcern.foundBy("SG-11", "2026-03-02T09:00")).hasSize(rises ? 1 : 0);
        assertThat(weighed.foundBy("SG-11", "2026-03-02T09:00")).hasSize(rises ? 1 : 0);
    }

    @Test
    void sg11WantsAReason() {
        var story = story().said(limit(PAUSE, "2026-03-04", " ", "I want to come", null, "manager"));

        assertThat(story.foundBy("SG-11", "2026-03-02T09:00")).containsExactly("worry");
    }

    @Test
    void sg11TakesCouldNotAskForAnAnswerOnlyForATime() {
        var story = story().said(limit(PAUSE, "2026-03-16", "too risky", null, "he is in hospital", "manager"));

        assertThat(story.foundBy("SG-11", "2026-03-09T23:59")).isEmpty();
        assertThat(story.foundBy("SG-11", "2026-03-10T00:00")).containsExactly("worry");

        story.at("2026-03-10T09:00").said(limit(PAUSE, "2026-03-16", "too risky", "let me come", null, "manager"));
        assertThat(story.foundBy("SG-11", "2026-03-20T09:00")).isEmpty();
    }

    @Test
    void sg11RisesWhenOthersTookSomebodyOutWhoSaysNo() {
        var story = story().said(new SteppedBack("out", "amina", StepBackKind.LEAVE, null, null, StartedBy.CARER))
                .said(new StepBackAnswered("out", Answer.NO));
        assertThat(story.foundBy("SG-11", "2026-03-02T09:00")).containsExactly("out");

        story.at("2026-03-03T09:00").said(new Returned("out", "amina", null, null));
        assertThat(story.foundBy("SG-11", "2026-03-03T09:00")).isEmpty();
    }

    @Test
    void sg11LeavesAStepBackThatIsThePersonsOwn() {
        var story = story().said(new SteppedBack("out", "amina", StepBackKind.LEAVE, null, null, StartedBy.PERSON))
                .said(new StepBackAnswered("out", Answer.NO));

        assertThat(story.foundBy("SG-11", "2026-03-02T09:00")).isEmpty();
    }

    @Test
    void sg19RisesWhenWordsGoFurtherThanAllowed() {
        var story = story().said(words(Audience.GROUP), shared(Audience.ORGANISATION, false));

        assertThat(story.foundBy("SG-19", "2026-03-02T09:00")).containsExactly("newsletter");
        assertThat(story.namedBy("SG-19", "participant", "2026-03-02T09:00")).containsExactly("amina");
    }

    @Test
    void sg19LeavesWordsThatStayWhereTheyMayGo() {
        var story = story().said(words(Audience.ORGANISATION), shared(Audience.ORGANISATION, false));

        assertThat(story.foundBy("SG-19", "2026-03-02T09:00")).isEmpty();
    }

    @Test
    void sg19RisesWhenANameIsShownThatShouldNotBe() {
        var story = story().said(words(Audience.PUBLIC), shared(Audience.PUBLIC, true));
        assertThat(story.foundBy("SG-19", "2026-03-02T09:00")).containsExactly("newsletter");

        story.said(new InvitationAnswered("amina", InvitationReply.YES, null, null, Anonymity.NAMED, null));
        assertThat(story.foundBy("SG-19", "2026-03-02T09:00")).isEmpty();
    }

    @Test
    void sg19ClearsWithPermissionForThatAudience() {
        var story = story().said(words(Audience.GROUP), shared(Audience.PUBLIC, false))
                .by("amina")
                .said(new SharingPermitted("words", Audience.ORGANISATION, false));
        assertThat(story.foundBy("SG-19", "2026-03-02T09:00")).containsExactly("newsletter");

        story.said(new SharingPermitted("words", Audience.PUBLIC, false));
        assertThat(story.foundBy("SG-19", "2026-03-02T09:00")).isEmpty();
    }

    @Test
    void sg19ClearsWhenItWasStoppedAndThePersonTold() {
        var story = story().said(words(Audience.GROUP), shared(Audience.PUBLIC, false))
                .said(new SharingStopped("newsletter", false));
        assertThat(story.foundBy("SG-19", "2026-03-02T09:00")).containsExactly("newsletter");

        story.said(new SharingStopped("newsletter", true));
        assertThat(story.foundBy("SG-19", "2026-03-02T09:00")).isEmpty();
    }

    @Test
    void sg23RisesWhenAnAdultsNoIsOverriddenWithoutAReasonOrJustPassedOver() {
        var overridden = story().said(wish(ConsentToRefer.REFUSES_AND_OVERRIDDEN, null));
        var passedOver = story().said(wish(ConsentToRefer.REFUSES, null), new ReferralMade("worry", null));

        assertThat(overridden.foundBy("SG-23", "2026-03-02T09:00")).containsExactly("worry");
        assertThat(passedOver.foundBy("SG-23", "2026-03-02T09:00")).containsExactly("worry");
    }

    @Test
    void sg23LeavesANoThatIsHeededAndAReferralThatIsAgreed() {
        var heeded = story().said(wish(ConsentToRefer.REFUSES, null));
        var agreed = story().said(wish(ConsentToRefer.CONSENTS, null), new ReferralMade("worry", null));

        assertThat(heeded.foundBy("SG-23", "2026-03-02T09:00")).isEmpty();
        assertThat(agreed.foundBy("SG-23", "2026-03-02T09:00")).isEmpty();
    }

    @Test
    void sg23ClearsWithTheReason() {
        var story = story().said(wish(ConsentToRefer.REFUSES, null), new ReferralMade("worry", null))
                .said(wish(ConsentToRefer.REFUSES_AND_OVERRIDDEN, "a child lives in the house"));

        assertThat(story.foundBy("SG-23", "2026-03-02T09:00")).isEmpty();
    }

    private static AdultsWishHeard wish(ConsentToRefer consent, @Nullable String whyOverridden) {
        return new AdultsWishHeard("worry", "to be left alone", consent, whyOverridden, false, Answer.YES);
    }

    private static CaseStory story() {
        return CaseStory.inEngland()
                .participant("amina", PartyType.CHILD)
                .said(new ConcernRaised(
                        "worry",
                        CanWait.YES,
                        ConcernKind.VIOLENCE,
                        "amina",
                        "…",
                        null,
                        PersonTold.TOLD,
                        Set.of(),
                        null));
    }

    private static TakingPartLimited limit(
            TakingPartEffect effect, @Nullable String reviewOn, @Nullable String reason, @Nullable String view) {
        return limit(effect, reviewOn, reason, view, null, null);
    }

    private static TakingPartLimited limit(
            TakingPartEffect effect,
            @Nullable String reviewOn,
            @Nullable String reason,
            @Nullable String view,
            @Nullable String whyNotAsked,
            @Nullable String secondViewBy) {
        return new TakingPartLimited("worry", effect, reason, view, whyNotAsked, secondViewBy, date(reviewOn));
    }

    private static RiskAndBenefitWeighed weighed(
            String id, String reviewOn, @Nullable String view, @Nullable String whyNotAsked, @Nullable String second) {
        return new RiskAndBenefitWeighed(
                id, "amina", null, "loud evenings", true, view, whyNotAsked, second, date(reviewOn));
    }

    private static @Nullable LocalDate date(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }

    private static ContributionMade words(Audience mayGoTo) {
        return new ContributionMade(
                "words",
                "amina",
                "…",
                null,
                ExpressionForm.SPOKEN,
                Mediation.NONE,
                null,
                null,
                mayGoTo,
                false,
                false,
                Phase.CO_COMMISSIONING);
    }

    private static WordsShared shared(Audience audience, boolean named) {
        return new WordsShared("newsletter", "words", audience, named);
    }
}
