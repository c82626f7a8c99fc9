package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Working.TaskDone;
import org.roundtable.testing.ProcessTestBench;

class CoDeliveryProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("co-delivery");

    @BeforeEach
    void twoTasksAreSharedOut() {
        bench.list("tasksNotDone", "t1", "t2");
        bench.start("phase", "CO_DELIVERY");
    }

    @Test
    void endsWithWhatChanged() {
        bench.complete("Task_ShareOutTheTasks");
        bench.record(new TaskDone("t2", null));
        assertThat(bench.only("Task_SayHowTheTaskWent").about()).containsEntry("task", "t1");
        bench.record(new TaskDone("t1", "Well"));
        bench.complete("Task_RecordWhatChanged");

        assertThat(bench.recorded()).containsExactly("startThePhase");
        bench.hasEndedAt("End_CarriedOutTogether");
    }

    @Test
    void letsOffersBeTakenUp() {
        bench.complete("Task_OfferSupport");

        bench.passed("Task_OfferSupport", "End_OfferTakenUp");
        bench.isWaitingAt("Task_ShareOutTheTasks", "Task_PlanAMeeting", "Task_PutAQuestion");
    }
}
