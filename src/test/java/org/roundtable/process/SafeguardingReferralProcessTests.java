package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.testing.ProcessTestBench;

class SafeguardingReferralProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("safeguarding-referral");

    @BeforeEach
    void aReferralIsDecided() {
        bench.moment("referralDue", Duration.ofHours(4));
        bench.moment("answerDue", Duration.ofDays(1));
        bench.start("concern", "c1", "holder", "deputy");
    }

    @Test
    void isMadeAndAnswered() {
        bench.complete("Task_MakeTheReferral");
        bench.complete("Task_RecordTheirAnswer");

        bench.hasEndedAt("End_ReferralAnswered");
        assertThat(bench.recorded()).isEmpty();
    }

    @Test
    void isStillMadeWhenItIsLateAndTheManagerKnows() {
        bench.advance(Duration.ofHours(5));

        bench.passed("Boundary_ReferralIsLate", "End_ManagerKnowsOfTheDelay");
        assertThat(bench.recorded()).containsExactly("tellTheManagerThatTheReferralIsLate");
        bench.isWaitingAt("Task_MakeTheReferral");
    }

    @Test
    void isChasedWhenNoAnswerComes() {
        bench.complete("Task_MakeTheReferral");
        bench.advance(Duration.ofDays(2));
        bench.complete("Task_ChaseTheirAnswer");

        assertThat(bench.recorded()).containsExactly("tellTheManagerThatTheAnswerIsLate");
        bench.hasEndedAt("End_AnsweredAfterChasing");
    }
}
