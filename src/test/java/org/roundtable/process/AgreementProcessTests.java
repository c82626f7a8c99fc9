package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementEnded;
import org.roundtable.casefile.entry.Agreements.AgreementKind;
import org.roundtable.casefile.entry.Agreements.AgreementReviewed;
import org.roundtable.casefile.entry.Agreements.RevisionAsked;
import org.roundtable.testing.ProcessTestBench;

class AgreementProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("agreement");

    @BeforeEach
    void twoAreToSign() {
        bench.list("signatories", "ann", "worker");
        bench.answer("everybodyHasSigned", true);
    }

    @Test
    void isSignedByAllAndLookedAtAgain() {
        bench.record(draft());
        bothSign();
        bench.complete("Task_LookAtTheAgreementAgain", "stands", true);

        bench.passed("Task_SignOrDecline", "Task_LookAtTheAgreementAgain", "Task_LookAtTheAgreementAgain");
        bench.hasNotEnded();
    }

    @Test
    void isWrittenAnewWhereSomebodyDeclined() {
        bench.answer("everybodyHasSigned", false, true);
        bench.start("agreement", "a1");
        bothSign();
        bench.recordAnew(draft());

        bench.passed("Task_SignOrDecline", "Task_WriteItAnew", "Task_SignOrDecline");
        assertThat(bench.items("Task_SignOrDecline")).hasSize(2);
    }

    @Test
    void isNotReachedWhenItIsGivenUp() {
        bench.answer("everybodyHasSigned", false);
        bench.start("agreement", "a1");
        bothSign();

        bench.record(new AgreementEnded("a1", "Nobody wants it any more"));

        bench.hasEndedAt("End_AgreementNotReached");
    }

    @Test
    void endsWhenItIsEnded() {
        bench.start("agreement", "a1");
        bothSign();

        bench.record(new AgreementEnded("a1", "The work is done"));

        bench.hasEndedAt("End_AgreementEnded");
    }

    @Test
    void isChangedWheneverSomebodyAsks() {
        bench.start("agreement", "a1");
        bothSign();

        bench.record(new RevisionAsked("r1", "a1", "ann", "Later in the day"));

        bench.passed("Boundary_AChangeIsAsked", "Task_WriteItAnew");
    }

    @Test
    void isChangedWhenTheReviewSaysSo() {
        bench.start("agreement", "a1");
        bothSign();
        bench.record(new AgreementReviewed("a1", false, null));

        bench.isWaitingAt("Task_WriteItAnew");
    }

    @Test
    void canBeChangedWhileItIsBeingSigned() {
        bench.start("agreement", "a1");

        bench.record(new RevisionAsked("r1", "a1", "ann", "Later in the day"));

        bench.isWaitingAt("Task_WriteItAnew");
    }

    @Test
    void isSignedAfreshWhenANewVersionComesWhileSigning() {
        bench.start("agreement", "a1");
        bench.completeFor("ann", "Task_SignOrDecline");

        bench.recordAnew(draft());

        assertThat(bench.items("Task_SignOrDecline")).hasSize(2);
    }

    @Test
    void isSignedAfreshWhenANewVersionComesLater() {
        bench.start("agreement", "a1");
        bothSign();

        bench.recordAnew(draft());

        bench.passed("Boundary_ANewVersionIsWritten", "Task_SignOrDecline");
    }

    @Test
    void hasSomebodyTalkWithThoseWhoHaveNotSigned() {
        bench.moment("signaturesDue", Duration.ofDays(21));
        bench.start("agreement", "a1");

        bench.advance(Duration.ofDays(22));
        bench.complete("Task_TalkWithThoseWhoHaveNotSigned");

        bench.passed("Boundary_SignaturesAreAwaited", "End_TalkedAboutSigning");
        bench.isWaitingAt("Task_SignOrDecline", "Task_SignOrDecline");
    }

    private void bothSign() {
        bench.completeFor("worker", "Task_SignOrDecline");
        bench.completeFor("ann", "Task_SignOrDecline");
    }

    private static AgreementDrafted draft() {
        return new AgreementDrafted(
                "a1", AgreementKind.MY_AGREEMENT, "We meet on Mondays", Set.of("ann", "worker"), null, 1);
    }
}
