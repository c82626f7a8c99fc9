package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Agreements.SignatureAnswer;
import org.roundtable.testing.ProcessTestBench;

class CoElaborationProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("co-elaboration");

    @BeforeEach
    void aGroupOfTwo() {
        bench.list("expertsTakingPart", "ann", "bob");
        bench.answer("goalsAreSigned", false, false, true);
        bench.start("phase", "CO_ELABORATION");
    }

    @Test
    void endsWhenEverybodyHasSigned() {
        bothSayAndTheGoalsAreWritten();
        sign("ann");
        bench.hasNotEnded();
        sign("worker");

        bench.hasEndedAt("End_GoalsSigned");
    }

    @Test
    void hearsNothingOfOtherAgreements() {
        bothSayAndTheGoalsAreWritten();

        bench.record(new AgreementSigned("another", 1, "ann", SignatureAnswer.SIGNED, null, true, null));

        bench.didNotPass("Message_SomebodySigns");
        assertThat(bench.idsGiven("goalsAreSigned")).containsEntry("agreement", "goals");
    }

    @Test
    void goesToTheGateWhenSigningTakesTooLong() {
        bench.moment("signaturesDue", Duration.ofDays(21));
        bothSayAndTheGoalsAreWritten();

        bench.advance(Duration.ofDays(22));

        bench.hasEndedAt("End_GoalsNotSignedByAll");
    }

    @Test
    void goesOnWhenViewsWereOpenLongEnough() {
        bench.moment("phaseViewsClose", Duration.ofDays(7));

        bench.advance(Duration.ofDays(8));

        bench.passed("Boundary_ViewsWereOpenLongEnough", "Task_WriteTheGoalsDown");
    }

    @Test
    void letsOffersBeTakenUp() {
        bench.complete("Task_SayHowWeWillKnow");
        bench.complete("Task_SayHowFarThisCanGo");

        bench.passed("Task_SayHowWeWillKnow", "End_OfferTakenUp");
        bench.hasNotEnded();
    }

    private void bothSayAndTheGoalsAreWritten() {
        bench.completeFor("ann", "Task_SayWhatWouldBeGood");
        bench.completeFor("bob", "Task_SayWhatWouldBeGood");
        bench.complete("Task_WriteTheGoalsDown", "agreement", "goals");
    }

    private void sign(String participant) {
        bench.record(new AgreementSigned("goals", 1, participant, SignatureAnswer.SIGNED, null, true, null));
    }
}
