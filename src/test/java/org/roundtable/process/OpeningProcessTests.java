package org.roundtable.process;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.testing.ProcessTestBench;

class OpeningProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("opening");

    @BeforeEach
    void aCaseWithAPhaseToEnterBy() {
        bench.answer("fitIsConsidered", false);
        bench.answer("safeguardingLeadHasConfirmed", false);
        bench.answer("phase", "CO_COMMISSIONING");
    }

    @Test
    void saysWhatCanChangeAndWhoKeepsPeopleSafe() {
        bench.start();
        bench.complete("Task_SayWhatCanAndCannotChange");
        bench.complete("Task_ConfirmTheSafeguardingLead");

        bench.hasEndedAt("End_ReadyToBegin");
        bench.passed("Task_ConfirmTheSafeguardingLead", "Step_LookWhichPhaseTheCaseEntersBy");
    }

    @Test
    void asksNothingThatIsOnFile() {
        bench.answer("fitIsConsidered", true);
        bench.answer("safeguardingLeadHasConfirmed", true);

        bench.start();

        bench.hasEndedAt("End_ReadyToBegin");
        bench.didNotPass("Task_SayWhatCanAndCannotChange", "Task_ConfirmTheSafeguardingLead");
    }

    @Test
    void doesNotHoldUpTheWorkForALeadWhoDoesNotAnswer() {
        bench.moment("safeguardingLeadAwaited", Duration.ofDays(2));
        bench.start();
        bench.complete("Task_SayWhatCanAndCannotChange");

        bench.advance(Duration.ofDays(3));

        bench.passed("Boundary_NotConfirmedInTime", "End_ReadyToBegin");
        bench.hasEndedAt("End_ReadyToBegin");
    }
}
