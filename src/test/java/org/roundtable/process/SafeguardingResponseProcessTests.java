package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Safeguarding.CanWait;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.testing.ProcessTestBench;

class SafeguardingResponseProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("safeguarding-response");

    @BeforeEach
    void theLeadThenTheDeputyThenTheDutyLine() {
        bench.answer("holder", "safeguarding", "deputy", "duty");
        bench.moment("acknowledgementDue", Duration.ofHours(1));
        bench.stub("safeguarding-decision", "safeguarding-allegation", "safeguarding-limit");
        bench.record(new ConcernRaised(
                "c1",
                CanWait.NOT_SURE,
                ConcernKind.NOT_SURE,
                "ann",
                "What happened",
                null,
                PersonTold.NOT_YET,
                Set.of(),
                null));
    }

    @Test
    void takesAConcernInHandUntilItIsClosed() {
        bench.complete("Task_AcknowledgeTheConcern");
        bench.complete("Task_CheckWhoIsInvolved");
        bench.complete("Stub_SafeguardingDecision");
        bench.complete("Stub_SafeguardingAllegation");
        bench.complete("Stub_SafeguardingLimit");
        bench.complete("Task_TellThePerson");
        bench.complete("Task_CloseTheConcern");

        bench.hasEndedAt("End_ConcernClosed");
        assertThat(bench.recorded()).isEmpty();
    }

    @Test
    void asksTheLeadFirst() {
        assertThat(bench.only("Task_AcknowledgeTheConcern"))
                .returns("safeguarding", WorkItem::role)
                .returns("c1", WorkItem::concern);
    }

    @Test
    void passesFromTheLeadToTheDeputyToTheDutyLineAndTellsTheManager() {
        bench.advance(Duration.ofMinutes(61));
        assertThat(bench.only("Task_AcknowledgeTheConcern").role()).isEqualTo("deputy");
        bench.advance(Duration.ofMinutes(61));
        assertThat(bench.only("Task_AcknowledgeTheConcern").role()).isEqualTo("duty");

        assertThat(bench.recorded()).containsExactly("tellTheManagerThatItIsLate", "tellTheManagerThatItIsLate");
    }

    @Test
    void letsNothingWaitForAnotherOnceItIsAcknowledged() {
        bench.complete("Task_AcknowledgeTheConcern");

        bench.isWaitingAt(
                "Stub_SafeguardingDecision",
                "Task_CheckWhoIsInvolved",
                "Stub_SafeguardingAllegation",
                "Stub_SafeguardingLimit",
                "Task_TellThePerson");
        assertThat(bench.items("Task_TellThePerson")).extracting(WorkItem::role).containsExactly("safeguarding");
    }
}
