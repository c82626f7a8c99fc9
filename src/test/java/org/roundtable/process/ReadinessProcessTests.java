package org.roundtable.process;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Opening.ReadinessOutcome;
import org.roundtable.testing.ProcessTestBench;

class ReadinessProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("readiness");

    @BeforeEach
    void nobodyHasLookedYet() {
        bench.answer("readinessIsSettled", false);
    }

    @Test
    void isLookedAtAndBacked() {
        bench.start();
        bench.complete("Task_LookAtReadinessTogether", "outcome", ReadinessOutcome.GO);
        bench.complete("Task_SayWhatWillBeBacked");

        bench.hasEndedAt("End_ReadyToGo");
    }

    @Test
    void canGoSmall() {
        bench.start();
        bench.complete("Task_LookAtReadinessTogether", "outcome", ReadinessOutcome.GO_SMALL);

        bench.isWaitingAt("Task_SayWhatWillBeBacked");
    }

    @Test
    void isNotAskedAgainWhereItIsSettled() {
        bench.answer("readinessIsSettled", true);

        bench.start();

        bench.hasEndedAt("End_ReadinessWasSettledAlready");
    }

    @Test
    void isLookedAtAgainLaterWhenItIsNotTheTime() {
        bench.moment("nextReadinessLook", Duration.ofDays(60));
        bench.start();
        bench.complete("Task_LookAtReadinessTogether", "outcome", ReadinessOutcome.NOT_NOW);

        bench.isWaitingAt("Timer_UntilAnotherLook");
        bench.advance(Duration.ofDays(61));
        bench.isWaitingAt("Task_LookAtReadinessTogether");
    }

    @Test
    void goesOnWithoutAWordFromTheSponsor() {
        bench.moment("sponsorAwaited", Duration.ofDays(10));
        bench.start();
        bench.complete("Task_LookAtReadinessTogether", "outcome", ReadinessOutcome.GO);

        bench.advance(Duration.ofDays(11));

        bench.hasEndedAt("End_ReadyWithoutTheSponsorsWord");
    }
}
