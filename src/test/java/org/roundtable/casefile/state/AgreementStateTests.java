package org.roundtable.casefile.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementEnded;
import org.roundtable.casefile.entry.Agreements.AgreementKind;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Agreements.SignatureAnswer;
import org.roundtable.casefile.entry.Agreements.SignatureMode;
import org.roundtable.participation.PartyType;
import org.roundtable.testing.CaseStory;

class AgreementStateTests {

    @Test
    void isInForceOnlyOnceEveryPartyHasSigned() {
        var story = aCase().said(draft(1, "amina", "mother", "wendy")).said(signed(1, "wendy"), signed(1, "mother"));

        assertThat(standing(story).inForce()).isNull();
        assertThat(standing(story).stillToSign()).containsExactly("amina");
        assertThat(standing(story).isOutToSign()).isTrue();

        story.said(signed(1, "amina"));
        assertThat(standing(story).inForce()).isEqualTo(1);
        assertThat(standing(story).stillToSign()).isEmpty();
        assertThat(standing(story).isOutToSign()).isFalse();
    }

    @Test
    void isNotInForceWhenSomebodyDeclines() {
        var story = aCase().said(draft(1, "amina", "wendy"))
                .said(signed(1, "wendy"), answered(1, "amina", SignatureAnswer.DECLINED));

        assertThat(standing(story).inForce()).isNull();
        assertThat(standing(story).declined()).containsExactly("amina");
        assertThat(standing(story).stillToSign()).isEmpty();
    }

    @Test
    void keepsTheOldVersionInForceUntilAllHaveSignedTheNewOne() {
        var story = aCase().said(draft(1, "amina", "wendy"), signed(1, "wendy"), signed(1, "amina"))
                .said(draft(2, "amina", "wendy"), signed(2, "wendy"));

        assertThat(standing(story).version()).isEqualTo(2);
        assertThat(standing(story).inForce()).isEqualTo(1);
        assertThat(standing(story).stillToSign()).containsExactly("amina");

        story.said(signed(2, "amina"));
        assertThat(standing(story).inForce()).isEqualTo(2);
    }

    @Test
    void takesBackASignatureAtOnce() {
        var story = aCase().said(draft(1, "amina", "wendy"), signed(1, "wendy"), signed(1, "amina"))
                .said(answered(1, "amina", SignatureAnswer.DECLINED));

        assertThat(standing(story).inForce()).isNull();
    }

    @Test
    void endsAndBeginsAgainWhenWrittenAnew() {
        var story = aCase().said(draft(1, "amina", "wendy"), signed(1, "wendy"), signed(1, "amina"))
                .said(new AgreementEnded("goals", "She moved."));
        assertThat(standing(story).ended()).isTrue();
        assertThat(standing(story).inForce()).isNull();

        story.said(draft(2, "amina", "wendy"));
        assertThat(standing(story).ended()).isFalse();
        assertThat(standing(story).isOutToSign()).isTrue();
    }

    @Test
    void countsFromTheFirstWritingOfAVersion() {
        var story =
                aCase().said(draft(1, "amina", "wendy")).at("2026-03-09T10:00").said(draft(1, "amina", "wendy"));

        assertThat(standing(story).sentAt()).isEqualTo(story.moment("2026-03-02T09:00"));
    }

    private static CaseStory aCase() {
        return CaseStory.inEngland()
                .participant("amina", PartyType.YOUNG_PERSON)
                .participant("mother", PartyType.CARER_PARENT)
                .participant("wendy", PartyType.PRACTITIONER);
    }

    private static AgreementStanding standing(CaseStory story) {
        return story.stateAt("2026-04-01T09:00")
                .facts(AgreementStanding.class)
                .findFirst()
                .orElseThrow();
    }

    private static AgreementDrafted draft(int version, String... signatories) {
        return new AgreementDrafted(
                "goals", AgreementKind.OVERALL_GOALS, "I manage my own day.", Set.of(signatories), null, version);
    }

    private static AgreementSigned signed(int version, String participant) {
        return answered(version, participant, SignatureAnswer.SIGNED);
    }

    private static AgreementSigned answered(int version, String participant, SignatureAnswer answer) {
        return new AgreementSigned("goals", version, participant, answer, SignatureMode.SPOKEN, true, null);
    }
}
