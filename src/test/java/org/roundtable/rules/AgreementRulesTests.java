package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementEnded;
import org.roundtable.casefile.entry.Agreements.AgreementKind;
import org.roundtable.casefile.entry.Agreements.AgreementReviewed;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Agreements.SignatureAnswer;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CloseReason;
import org.roundtable.casefile.entry.Opening.Gap;
import org.roundtable.casefile.entry.Opening.GapExplained;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Working.ProposalKind;
import org.roundtable.casefile.entry.Working.ProposalMade;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.CaseStory;

/** Is what was agreed signed, by both sides, and looked at again? */
class AgreementRulesTests {

    /** Fifteen working days after Monday 2 March 2026. */
    private static final String DUE = "2026-03-24T00:00";

    @Test
    void rd07FindsWhoHasNotSignedWhenTheTimeIsOver() {
        var story = drafted(AgreementKind.GROUND_RULES, "amina", "ben", "wendy").said(signed("wendy"), signed("ben"));

        assertThat(story.foundBy("RD-07", "2026-03-23T23:59")).isEmpty();
        assertThat(story.foundBy("RD-07", DUE)).containsExactly("rules");
        assertThat(story.namedBy("RD-07", "participant", DUE)).containsExactly("amina");
        assertThat(story.namedBy("RD-07", "agreement", DUE)).containsExactly("rules");
    }

    @Test
    void rd07NamesWhoDeclinedAndWhoLeft() {
        var story = drafted(AgreementKind.GROUND_RULES, "amina", "ben", "wendy")
                .said(signed("wendy"), answered("amina", SignatureAnswer.DECLINED))
                .said(back("ben", StepBackKind.LEAVE));

        assertThat(story.namedBy("RD-07", "participant", DUE)).containsExactly("amina", "ben");
    }

    @Test
    void rd07DoesNotCountTheDaysOfABreak() {
        var story = drafted(AgreementKind.GROUND_RULES, "amina", "wendy").said(signed("wendy"));
        story.said(back("amina", StepBackKind.PAUSE));
        assertThat(story.foundBy("RD-07", "2026-05-01T09:00")).isEmpty();

        story.at("2026-03-09T09:00").said(new Returned("back-amina", "amina", null, null));
        assertThat(story.foundBy("RD-07", "2026-03-30T23:59")).isEmpty();
        assertThat(story.foundBy("RD-07", "2026-03-31T00:00")).containsExactly("rules");
    }

    @Test
    void rd07ClearsWhenAllHaveSignedOrItIsWrittenAnewOrGivenUpOrTheWorkIsClosed() {
        var signedByAll = drafted(AgreementKind.GROUND_RULES, "amina", "wendy").said(signed("wendy"), signed("amina"));
        var anew = drafted(AgreementKind.GROUND_RULES, "amina", "wendy")
                .at("2026-03-20T09:00")
                .said(draft(AgreementKind.GROUND_RULES, 2, "amina", "wendy"));
        var givenUp =
                drafted(AgreementKind.GROUND_RULES, "amina", "wendy").said(new AgreementEnded("rules", "No need."));
        var closed = drafted(AgreementKind.GROUND_RULES, "amina", "wendy")
                .said(new CaseClosed("end", CloseReason.DONE, null));

        assertThat(signedByAll.foundBy("RD-07", DUE)).isEmpty();
        assertThat(anew.foundBy("RD-07", DUE)).isEmpty();
        assertThat(givenUp.foundBy("RD-07", DUE)).isEmpty();
        assertThat(closed.foundBy("RD-07", DUE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementKind.class,
            names = {"OVERALL_GOALS", "MY_AGREEMENT", "DECISION_SHARING"})
    void rd08FindsWhatOnlyProfessionalsHaveSigned(AgreementKind kind) {
        var story = drafted(kind, "amina", "ben", "wendy").said(signed("wendy"));

        assertThat(story.foundBy("RD-08", "2026-03-04T23:59")).isEmpty();
        assertThat(story.foundBy("RD-08", "2026-03-05T00:00")).containsExactly("rules");
        assertThat(story.namedBy("RD-08", "participant", "2026-03-05T00:00")).containsExactly("amina", "ben");
    }

    @Test
    void rd08FindsWhereNobodyWithExperienceWasNamedToSign() {
        var recordedDefensively = drafted(AgreementKind.OVERALL_GOALS, "wendy").said(signed("wendy"));

        assertThat(recordedDefensively.foundBy("RD-08", "2026-03-05T00:00")).containsExactly("rules");
        assertThat(recordedDefensively.namedBy("RD-08", "participant", "2026-03-05T00:00"))
                .containsExactly("amina", "ben");
    }

    @Test
    void rd08IsContentWhileProfessionalsHaveNotSignedAndWithWhatIsNotOfBothSides() {
        var notYet =
                drafted(AgreementKind.OVERALL_GOALS, "amina", "wendy", "max").said(signed("wendy"));
        var nobody = drafted(AgreementKind.OVERALL_GOALS, "amina", "wendy");
        var rules = drafted(AgreementKind.GROUND_RULES, "amina", "wendy").said(signed("wendy"));

        assertThat(notYet.foundBy("RD-08", DUE)).isEmpty();
        assertThat(nobody.foundBy("RD-08", DUE)).isEmpty();
        assertThat(rules.foundBy("RD-08", DUE)).isEmpty();
    }

    @Test
    void rd08ClearsWhenOneWithExperienceSigns() {
        var story =
                drafted(AgreementKind.OVERALL_GOALS, "amina", "ben", "wendy").said(signed("wendy"), signed("ben"));

        assertThat(story.foundBy("RD-08", DUE)).isEmpty();
    }

    @Test
    void rd08StandsWhereTheyDeclined() {
        var story = drafted(AgreementKind.OVERALL_GOALS, "amina", "wendy")
                .said(signed("wendy"), answered("amina", SignatureAnswer.DECLINED));

        assertThat(story.namedBy("RD-08", "participant", DUE)).containsExactly("amina");
    }

    @Test
    void rd09FindsAnAgreementThatWasNotLookedAtOnTheDayAgreed() {
        var story = inForce(LocalDate.parse("2026-04-01"));

        assertThat(story.foundBy("RD-09", "2026-04-01T23:59")).isEmpty();
        assertThat(story.foundBy("RD-09", "2026-04-02T00:00")).containsExactly("rules");
        assertThat(story.namedBy("RD-09", "agreement", "2026-04-02T00:00")).containsExactly("rules");
    }

    @Test
    void rd09CountsFromWhenItCameIntoForceWhereNoDayWasAgreed() {
        var story = inForce(null);

        assertThat(story.foundBy("RD-09", "2026-06-01T23:59")).isEmpty();
        assertThat(story.foundBy("RD-09", "2026-06-02T00:00")).containsExactly("rules");
    }

    @Test
    void rd09IsContentWithWhatIsNotInForceOrHasEnded() {
        var notSigned = drafted(AgreementKind.GROUND_RULES, "amina", "wendy");
        var ended = inForce(null).said(new AgreementEnded("rules", "No need."));

        assertThat(notSigned.foundBy("RD-09", "2027-01-01T00:00")).isEmpty();
        assertThat(ended.foundBy("RD-09", "2027-01-01T00:00")).isEmpty();
    }

    @Test
    void rd09ClearsWhenItIsLookedAtAndCountsFromThere() {
        var story = inForce(LocalDate.parse("2026-04-01"))
                .at("2026-04-10T10:00")
                .said(new AgreementReviewed("rules", true, null));
        assertThat(story.foundBy("RD-09", "2026-07-09T23:59")).isEmpty();
        assertThat(story.foundBy("RD-09", "2026-07-10T00:00")).containsExactly("rules");

        story.said(new AgreementReviewed("rules", true, LocalDate.parse("2026-05-01")));
        assertThat(story.foundBy("RD-09", "2026-05-02T00:00")).containsExactly("rules");
    }

    @Test
    void rd27FindsThatDesigningBeganBeforeTheGoalWasSigned() {
        var running = group().said(new PhaseStarted("run", Phase.CO_DESIGN));
        var proposed = group().said(new PhaseStarted("run", Phase.CO_COMMISSIONING), proposal());
        var adultsOnly = group().said(draft(AgreementKind.OVERALL_GOALS, 1, "amina", "wendy"), signed("wendy"))
                .said(new PhaseStarted("run", Phase.CO_DELIVERY));

        assertThat(running.foundBy("RD-27", DUE)).containsExactly("opening");
        assertThat(proposed.foundBy("RD-27", DUE)).containsExactly("opening");
        assertThat(adultsOnly.foundBy("RD-27", DUE)).containsExactly("opening");
    }

    @Test
    void rd27IsContentBeforeDesigningAndOnceTheWorkIsClosed() {
        var before = group().said(new PhaseStarted("run", Phase.CO_ELABORATION));
        var closed = group().said(new PhaseStarted("run", Phase.CO_DESIGN), proposal())
                .said(new CaseClosed("end", CloseReason.DONE, null));

        assertThat(before.foundBy("RD-27", DUE)).isEmpty();
        assertThat(closed.foundBy("RD-27", DUE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementKind.class,
            names = {"OVERALL_GOALS", "MY_AGREEMENT"})
    void rd27ClearsWhenTheGoalIsSignedByAll(AgreementKind kind) {
        var story = group().said(new PhaseStarted("run", Phase.CO_DESIGN), proposal())
                .said(draft(kind, 1, "amina", "wendy"), signed("wendy"), signed("amina"));

        assertThat(story.foundBy("RD-27", DUE)).isEmpty();
    }

    @Test
    void rd27ClearsWhenSomebodyWithExperienceAgreedToAReasonButNotBetweenProfessionals() {
        var joint = group().said(new PhaseStarted("run", Phase.CO_DESIGN), proposal())
                .said(new GapExplained(Gap.GOAL_NOT_AGREED, "We try it out first.", Set.of("amina", "wendy")));
        var alone = group().said(new PhaseStarted("run", Phase.CO_DESIGN), proposal())
                .said(new GapExplained(Gap.GOAL_NOT_AGREED, "We try it out first.", Set.of("wendy")));
        var another = group().said(new PhaseStarted("run", Phase.CO_DESIGN), proposal())
                .said(new GapExplained(Gap.TIME_OR_MONEY_SHORT, "No money.", Set.of("amina")));

        assertThat(joint.foundBy("RD-27", DUE)).isEmpty();
        assertThat(alone.foundBy("RD-27", DUE)).containsExactly("opening");
        assertThat(another.foundBy("RD-27", DUE)).containsExactly("opening");
    }

    private static CaseStory group() {
        return ReadinessRulesTests.aGroup();
    }

    private static ProposalMade proposal() {
        return new ProposalMade("map", ProposalKind.MATERIALS, "Map", Set.of(Side.QUALIFICATION), "A map.", null, null);
    }

    /** Signed by all on Tuesday 3 March 2026. */
    private static CaseStory inForce(@Nullable LocalDate reviewOn) {
        return drafted(AgreementKind.GROUND_RULES)
                .said(new AgreementDrafted(
                        "rules", AgreementKind.GROUND_RULES, "We listen.", Set.of("amina", "wendy"), reviewOn, 1))
                .said(signed("wendy"))
                .at("2026-03-03T10:00")
                .said(signed("amina"));
    }

    private static CaseStory drafted(AgreementKind kind, String... signatories) {
        return CaseStory.inEngland()
                .participant("amina", PartyType.YOUNG_PERSON)
                .participant("ben", PartyType.CARE_LEAVER)
                .participant("wendy", PartyType.PRACTITIONER)
                .participant("max", PartyType.MANAGER)
                .said(draft(kind, 1, signatories));
    }

    private static AgreementDrafted draft(AgreementKind kind, int version, String... signatories) {
        return new AgreementDrafted("rules", kind, "We listen.", Set.of(signatories), null, version);
    }

    private static AgreementSigned signed(String participant) {
        return answered(participant, SignatureAnswer.SIGNED);
    }

    private static AgreementSigned answered(String participant, SignatureAnswer answer) {
        return new AgreementSigned("rules", 1, participant, answer, null, null, null);
    }

    private static SteppedBack back(String participant, StepBackKind kind) {
        return new SteppedBack("back-" + participant, participant, kind, null, null, StartedBy.PERSON, null);
    }
}
