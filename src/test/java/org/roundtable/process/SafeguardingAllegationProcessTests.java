package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.testing.ProcessTestBench;

class SafeguardingAllegationProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("safeguarding-allegation");

    @BeforeEach
    void aDayForTheReport() {
        bench.answer("allegationIsToBeReported", true);
        bench.moment("allegationDue", Duration.ofDays(1));
    }

    @Test
    void isReported() {
        bench.start("concern", "c1", "holder", "safeguarding");
        bench.complete("Task_ReportTheAllegation");

        bench.hasEndedAt("End_AllegationReported");
    }

    @Test
    void isNoneForOtherConcerns() {
        bench.answer("allegationIsToBeReported", false);

        bench.start("concern", "c1", "holder", "safeguarding");

        bench.hasEndedAt("End_NoAllegation");
    }

    @Test
    void isStillReportedWhenItIsLateAndTheManagerKnows() {
        bench.start("concern", "c1", "holder", "safeguarding");

        bench.advance(Duration.ofDays(2));

        assertThat(bench.recorded()).containsExactly("tellTheManagerThatTheReportIsLate");
        bench.passed("End_ManagerKnowsOfTheDelay");
        bench.isWaitingAt("Task_ReportTheAllegation");
    }
}
