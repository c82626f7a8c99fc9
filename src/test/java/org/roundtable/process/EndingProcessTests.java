package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Endings.LooseEndExplained;
import org.roundtable.testing.ProcessTestBench;

class EndingProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("ending");

    @BeforeEach
    void aGroupOfTwo() {
        bench.list("expertsTakingPart", "ann", "bob");
        bench.answer("somethingIsStillOpen", false);
        bench.start("phase", "ENDING");
    }

    @Test
    void isPlannedWithEverybodyAndClosesTheCase() {
        bothPlan();
        bench.complete("Task_CloseTheCase");

        assertThat(bench.recorded()).containsExactly("startThePhase", "endWhatRunsBeside");
        bench.hasEndedAt("End_CaseClosed");
    }

    @Test
    void waitsUntilItIsSaidWhyThingsStayOpen() {
        bench.answer("somethingIsStillOpen", true, false);
        bench.list("looseEnds", "feedback-1", "tension-2");
        bothPlan();
        bench.record(new LooseEndExplained("tension-2", "It goes to the forum", true));
        bench.record(new LooseEndExplained("feedback-1", "Nobody can be reached", true));

        bench.passed("Task_SayWhyItStaysOpen", "Task_CloseTheCase");
    }

    @Test
    void looksAgainEachWorkingMorning() {
        bench.answer("somethingIsStillOpen", true, false);
        bench.list("looseEnds", "feedback-1");
        bench.moment("nextWorkingMorning", Duration.ofDays(1));
        bothPlan();

        bench.advance(Duration.ofDays(2));

        bench.passed("Boundary_NextWorkingMorning", "Task_CloseTheCase");
        assertThat(bench.items("Task_SayWhyItStaysOpen")).isEmpty();
    }

    @Test
    void doesNotForceAnEndingOnAnybody() {
        bench.moment("endingPlansAwaited", Duration.ofDays(28));

        bench.advance(Duration.ofDays(29));

        bench.passed("Boundary_PlannedLongEnough", "Task_CloseTheCase");
    }

    @Test
    void letsOffersBeTakenUp() {
        bench.complete("Task_ShareWhatWasLearned");

        bench.passed("Task_ShareWhatWasLearned", "End_OfferTakenUp");
        bench.hasNotEnded();
    }

    private void bothPlan() {
        bench.completeFor("ann", "Task_PlanTheEnding");
        bench.completeFor("bob", "Task_PlanTheEnding");
    }
}
