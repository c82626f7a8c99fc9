package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Safeguarding.AllegationReported;
import org.roundtable.casefile.entry.Safeguarding.CanWait;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.casefile.entry.Safeguarding.ConcernClosed;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecided;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecision;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.InvolvementChecked;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.casefile.entry.Safeguarding.PersonUpdated;
import org.roundtable.casefile.entry.Safeguarding.ReferralAnswered;
import org.roundtable.casefile.entry.Safeguarding.ReferralMade;
import org.roundtable.casefile.entry.Safeguarding.TakingPartEffect;
import org.roundtable.casefile.entry.Safeguarding.TakingPartLimited;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.testing.CaseStory;

class ConcernsRulesTests {

    private static final String MONDAY = "2026-03-02";
    private static final String TUESDAY = "2026-03-03";
    private static final String WEDNESDAY = "2026-03-04";
    private static final String THURSDAY = "2026-03-05";

    @Test
    void sg01RisesAtOnceForImmediateDanger() {
        var story = story().at(MONDAY + "T10:00").said(concern(ConcernKind.VIOLENCE, CanWait.NO));

        assertThat(story.foundBy("SG-01", MONDAY + "T10:00")).containsExactly("worry");
        assertThat(story.namedBy("SG-01", "late", MONDAY + "T10:14")).containsExactly("false");
        assertThat(story.namedBy("SG-01", "late", MONDAY + "T10:15")).containsExactly("true");
        assertThat(story.foundBy("SG-02", MONDAY + "T18:00")).isEmpty();
    }

    @Test
    void sg01TakesNotSureWhetherItCanWaitForDanger() {
        var story = story().at(MONDAY + "T10:00").said(concern(ConcernKind.NEGLECT, CanWait.NOT_SURE));

        assertThat(story.foundBy("SG-01", MONDAY + "T10:00")).containsExactly("worry");
    }

    @Test
    void sg01TakesAConcernWithEverythingMissingForDanger() {
        var story = story().at(MONDAY + "T10:00")
                .said(new ConcernRaised(
                        "worry", nothing(), nothing(), null, nothing(), null, nothing(), nothing(), null));

        assertThat(story.foundBy("SG-01", MONDAY + "T10:00")).containsExactly("worry");
        assertThat(story.foundBy("SG-04", THURSDAY + "T10:00")).containsExactly("worry");
    }

    @Test
    void sg01LeavesAloneWhatCanWait() {
        var story = story().at(MONDAY + "T10:00").said(concern(ConcernKind.NEGLECT, CanWait.YES));

        assertThat(story.foundBy("SG-01", MONDAY + "T10:00")).isEmpty();
    }

    @Test
    void sg01ClearsWhenALeadTakesItInHand() {
        var story = story().at(MONDAY + "T10:00")
                .said(concern(ConcernKind.VIOLENCE, CanWait.NO))
                .at(MONDAY + "T10:05")
                .said(new ConcernAcknowledged("worry"));

        assertThat(story.foundBy("SG-01", MONDAY + "T10:05")).isEmpty();
    }

    @Test
    void sg02RisesWhenNobodyHasTakenItInHandInTime() {
        var story = story().at(MONDAY + "T10:00").said(concern(ConcernKind.NEGLECT, CanWait.YES));

        assertThat(story.foundBy("SG-02", MONDAY + "T16:59")).isEmpty();
        assertThat(story.foundBy("SG-02", MONDAY + "T17:00")).containsExactly("worry");
        assertThat(story.namedBy("SG-02", "participant", MONDAY + "T17:00")).containsExactly("amina");
    }

    @Test
    void sg02ClearsWhenALeadTakesItInHandHoweverTheySaySo() {
        var acknowledged = story().at(MONDAY + "T10:00")
                .said(concern(ConcernKind.NEGLECT, CanWait.YES))
                .at(MONDAY + "T17:30")
                .said(new ConcernAcknowledged("worry"));
        var decided = story().at(MONDAY + "T10:00")
                .said(concern(ConcernKind.NEGLECT, CanWait.YES))
                .at(MONDAY + "T17:30")
                .said(decision(ConcernDecision.SUPPORT_IN_ACTIVITY));

        assertThat(acknowledged.foundBy("SG-02", MONDAY + "T17:30")).isEmpty();
        assertThat(decided.foundBy("SG-02", MONDAY + "T17:30")).isEmpty();
    }

    @Test
    void sg03RisesAtTheEndOfTheNextWorkingDay() {
        var story = inHand();

        assertThat(story.foundBy("SG-03", TUESDAY + "T23:59")).isEmpty();
        assertThat(story.foundBy("SG-03", WEDNESDAY + "T00:00")).containsExactly("worry");
    }

    @Test
    void sg03TakesAnEntryThatLeavesTheDecisionOpenForNone() {
        var story = inHand().at(MONDAY + "T11:00").said(decision(nothing()));

        assertThat(story.foundBy("SG-03", WEDNESDAY + "T00:00")).containsExactly("worry");
    }

    @Test
    void sg03ClearsWithTheFirstDecision() {
        var story = inHand().at(WEDNESDAY + "T09:00").said(decision(ConcernDecision.NO_FURTHER_ACTION));

        assertThat(story.foundBy("SG-03", WEDNESDAY + "T09:00")).isEmpty();
    }

    @Test
    void sg04RisesWhenThePersonHasHeardNothing() {
        var story = inHand();

        assertThat(story.foundBy("SG-04", WEDNESDAY + "T23:59")).isEmpty();
        assertThat(story.foundBy("SG-04", THURSDAY + "T00:00")).containsExactly("worry");
    }

    @Test
    void sg04RisesWhenThePersonHasNotHeardWhatWasDecided() {
        var story = inHand().said(new PersonUpdated("worry", PersonTold.TOLD, null))
                .at(TUESDAY + "T10:00")
                .said(decision(ConcernDecision.SUPPORT_IN_ACTIVITY));

        assertThat(story.foundBy("SG-04", THURSDAY + "T23:59")).isEmpty();
        assertThat(story.foundBy("SG-04", "2026-03-06T00:00")).containsExactly("worry");
    }

    @Test
    void sg04RisesAgainWhenTheDecisionChangesAndNotWhenItIsOnlyReworded() {
        var told = inHand().at(TUESDAY + "T10:00")
                .said(decision(ConcernDecision.SUPPORT_IN_ACTIVITY))
                .at(TUESDAY + "T11:00")
                .said(new PersonUpdated("worry", PersonTold.TOLD, null))
                .at(WEDNESDAY + "T10:00")
                .said(new ConcernDecided("worry", ConcernDecision.SUPPORT_IN_ACTIVITY, "in better words", null, null));

        assertThat(told.foundBy("SG-04", "2026-03-20T09:00")).isEmpty();

        var changed = told.at(THURSDAY + "T10:00").said(decision(ConcernDecision.REFER_TO_HOST_SAFEGUARDING));
        assertThat(changed.foundBy("SG-04", "2026-03-20T09:00")).containsExactly("worry");
    }

    @Test
    void sg04WantsAReasonWhereItIsNotSafeToTell() {
        var story = inHand().at(TUESDAY + "T10:00").said(new PersonUpdated("worry", PersonTold.NOT_SAFE_TO_TELL, " "));

        assertThat(story.foundBy("SG-04", THURSDAY + "T09:00")).containsExactly("worry");

        story.at(THURSDAY + "T09:00")
                .said(new PersonUpdated("worry", PersonTold.NOT_SAFE_TO_TELL, "He reads her messages."));
        assertThat(story.foundBy("SG-04", THURSDAY + "T09:00")).isEmpty();
    }

    @Test
    void sg04IsNotSilencedByClosingTheConcern() {
        var story = inHand().at(TUESDAY + "T10:00").said(new ConcernClosed("worry", null));

        assertThat(story.foundBy("SG-04", THURSDAY + "T00:00")).containsExactly("worry");
    }

    @Test
    void sg04ClearsWhenThePersonIsTold() {
        var story = inHand().at(THURSDAY + "T09:00").said(new PersonUpdated("worry", PersonTold.TOLD, null));

        assertThat(story.foundBy("SG-04", THURSDAY + "T09:00")).isEmpty();
    }

    @Test
    void sg08RisesForAnAllegationHoweverItIsKnown() {
        var byKind = story().at(MONDAY + "T10:00").said(concern(ConcernKind.STAFF_CONDUCT, CanWait.YES));
        var byName = story().at(MONDAY + "T10:00").said(concern(ConcernKind.OTHER, CanWait.YES, "sam"));
        var byCheck = inHand().said(new InvolvementChecked("worry", Set.of("sam")));

        assertThat(byKind.foundBy("SG-08", MONDAY + "T10:00")).containsExactly("worry");
        assertThat(byName.foundBy("SG-08", MONDAY + "T10:00")).containsExactly("worry");
        assertThat(byCheck.foundBy("SG-08", MONDAY + "T10:05")).containsExactly("worry");
    }

    @Test
    void sg08LeavesAloneWhatIsNotAboutAnAdultInTheWork() {
        var story = story().participant("ben", PartyType.CHILD)
                .at(MONDAY + "T10:00")
                .said(concern(ConcernKind.VIOLENCE, CanWait.YES, "ben"));

        assertThat(story.foundBy("SG-08", MONDAY + "T10:00")).isEmpty();
    }

    @Test
    void sg08ClearsWithADecisionAndWhatItMeansForTakingPart() {
        var story = story().at(MONDAY + "T10:00")
                .said(concern(ConcernKind.HARM_WITHIN_ACTIVITY, CanWait.YES))
                .at(MONDAY + "T11:00")
                .said(decision(ConcernDecision.ALLEGATION_PROCEDURE));
        assertThat(story.foundBy("SG-08", MONDAY + "T11:00")).containsExactly("worry");

        story.said(new TakingPartLimited("worry", TakingPartEffect.CONTINUE, null, null, null, null, null));
        assertThat(story.foundBy("SG-08", MONDAY + "T11:00")).isEmpty();
    }

    @Test
    void sg16RisesAtOnceAndIsLateAfterHalfAnHour() {
        var story = story().at(MONDAY + "T10:00").by("amina").said(words(true));

        assertThat(story.foundBy("SG-16", MONDAY + "T10:00")).containsExactly("what-she-said");
        assertThat(story.namedBy("SG-16", "late", MONDAY + "T10:29")).containsExactly("false");
        assertThat(story.namedBy("SG-16", "late", MONDAY + "T10:30")).containsExactly("true");
    }

    @Test
    void sg16LeavesAloneWhatIsNotAboutSafety() {
        var story = story().at(MONDAY + "T10:00").by("amina").said(words(false));

        assertThat(story.foundBy("SG-16", MONDAY + "T12:00")).isEmpty();
    }

    @Test
    void sg16StandsWhenTheWordsAreTakenBack() {
        var story = story().at(MONDAY + "T10:00")
                .by("amina")
                .said(words(true))
                .at(MONDAY + "T10:10")
                .said(new WordsWithdrawn("what-she-said"));

        assertThat(story.foundBy("SG-16", MONDAY + "T10:10")).containsExactly("what-she-said");
    }

    @Test
    void sg16ClearsWhenAConcernIsRaisedFromTheWords() {
        var story = story().at(MONDAY + "T10:00")
                .by("amina")
                .said(words(true))
                .at(MONDAY + "T10:20")
                .byStaff()
                .said(new ConcernRaised(
                        "worry",
                        CanWait.YES,
                        ConcernKind.NOT_SURE,
                        "amina",
                        "as she said it",
                        null,
                        PersonTold.TOLD,
                        Set.of(),
                        "what-she-said"));

        assertThat(story.foundBy("SG-16", MONDAY + "T10:20")).isEmpty();
    }

    @Test
    void sg20RisesWhenTheDesignatedOfficerWasNotToldInTime() {
        var story = story().at(MONDAY + "T10:00").said(concern(ConcernKind.STAFF_CONDUCT, CanWait.YES));

        assertThat(story.foundBy("SG-20", TUESDAY + "T23:59")).isEmpty();
        assertThat(story.foundBy("SG-20", WEDNESDAY + "T00:00")).containsExactly("worry");
    }

    @Test
    void sg20IsNotContentWithThePoliceAlone() {
        var story = story().at(MONDAY + "T10:00")
                .said(concern(ConcernKind.STAFF_CONDUCT, CanWait.YES))
                .at(MONDAY + "T11:00");
        story.said(new AllegationReported("worry", story.moment(MONDAY + "T11:00"), null));

        assertThat(story.foundBy("SG-20", WEDNESDAY + "T00:00")).containsExactly("worry");
    }

    @Test
    void sg20ClearsWhenTheDesignatedOfficerWasTold() {
        var story = story().at(MONDAY + "T10:00")
                .said(concern(ConcernKind.STAFF_CONDUCT, CanWait.YES))
                .at(WEDNESDAY + "T09:00");
        story.said(new AllegationReported("worry", null, story.moment(WEDNESDAY + "T09:00")));

        assertThat(story.foundBy("SG-20", WEDNESDAY + "T09:00")).isEmpty();
    }

    @Test
    void sg21RisesFourHoursAfterTheConcernWasTakenInHand() {
        var story = inHand().at(MONDAY + "T11:00").said(decision(ConcernDecision.REFER_TO_HOST_SAFEGUARDING));

        assertThat(story.foundBy("SG-21", MONDAY + "T14:04")).isEmpty();
        assertThat(story.foundBy("SG-21", MONDAY + "T14:05")).containsExactly("worry");
    }

    @Test
    void sg21LeavesAloneWhatIsNotToBeReferred() {
        var story = inHand().at(MONDAY + "T11:00").said(decision(ConcernDecision.SUPPORT_IN_ACTIVITY));

        assertThat(story.foundBy("SG-21", TUESDAY + "T14:05")).isEmpty();
    }

    @Test
    void sg21ClearsWhenTheReferralIsMade() {
        var story = inHand().at(MONDAY + "T11:00")
                .said(decision(ConcernDecision.EMERGENCY_SERVICES))
                .at(MONDAY + "T15:00")
                .said(new ReferralMade("worry", null));

        assertThat(story.foundBy("SG-21", MONDAY + "T15:00")).isEmpty();
    }

    @Test
    void sg22RisesWhenAReferralIsNotAnsweredWithinAWorkingDay() {
        var story = inHand().at(MONDAY + "T15:00").said(new ReferralMade("worry", "R-1"));

        assertThat(story.foundBy("SG-22", TUESDAY + "T23:59")).isEmpty();
        assertThat(story.foundBy("SG-22", WEDNESDAY + "T00:00")).containsExactly("worry");
    }

    @Test
    void sg22CountsFromTheReferralAndNotFromACorrectionOfIt() {
        var story = inHand().at(MONDAY + "T15:00")
                .said(new ReferralMade("worry", null))
                .at(TUESDAY + "T15:00")
                .said(new ReferralMade("worry", "R-1"));

        assertThat(story.foundBy("SG-22", WEDNESDAY + "T00:00")).containsExactly("worry");
    }

    @Test
    void sg22ClearsWithTheAnswer() {
        var story = inHand().at(MONDAY + "T15:00")
                .said(new ReferralMade("worry", "R-1"))
                .at(WEDNESDAY + "T09:00")
                .said(new ReferralAnswered("worry", null));

        assertThat(story.foundBy("SG-22", WEDNESDAY + "T09:00")).isEmpty();
    }

    @Test
    void nothingIsLateWhereEverythingWasDoneInTime() {
        var story = inHand().said(new PersonUpdated("worry", PersonTold.TOLD, null))
                .at(MONDAY + "T11:00")
                .said(decision(ConcernDecision.SUPPORT_IN_ACTIVITY))
                .at(MONDAY + "T12:00")
                .said(new PersonUpdated("worry", PersonTold.TOLD, null));

        assertThat(story.judgedAt("2026-04-01T09:00")).noneMatch(found -> found.startsWith("SG"));
    }

    private static CaseStory story() {
        return CaseStory.inEngland().participant("amina", PartyType.CHILD).participant("sam", PartyType.FACILITATOR);
    }

    /** Raised on Monday at ten and acknowledged five minutes later. */
    private static CaseStory inHand() {
        return story().at(MONDAY + "T10:00")
                .said(concern(ConcernKind.NEGLECT, CanWait.YES))
                .at(MONDAY + "T10:05")
                .said(new ConcernAcknowledged("worry"));
    }

    private static ConcernRaised concern(ConcernKind kind, CanWait canWait, String... implicated) {
        return new ConcernRaised(
                "worry", canWait, kind, "amina", "…", null, PersonTold.NOT_YET, Set.of(implicated), null);
    }

    private static ConcernDecided decision(ConcernDecision decision) {
        return new ConcernDecided("worry", decision, "…", null, null);
    }

    private static ContributionMade words(boolean aboutSafety) {
        return new ContributionMade(
                "what-she-said",
                "amina",
                "…",
                null,
                ExpressionForm.SPOKEN,
                Mediation.NONE,
                null,
                null,
                Audience.FACILITATOR,
                aboutSafety,
                false,
                Phase.CO_COMMISSIONING);
    }

    /** What a form that never refuses may leave out. */
    @SuppressWarnings("NullAway")
    private static <T> T nothing() {
        return null;
    }
}
