package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.testing.ProcessTestBench;

class CoDesignProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("co-design");

    @BeforeEach
    void aGroupOfTwo() {
        bench.list("expertsTakingPart", "ann", "bob");
        bench.start("phase", "CO_DESIGN");
    }

    @Test
    void endsWithADraftThatWasMadeTogether() {
        bench.completeFor("bob", "Task_ShareIdeas");
        bench.completeFor("ann", "Task_ShareIdeas");
        bench.complete("Task_MakeADraftTogether");

        assertThat(bench.recorded()).containsExactly("startThePhase");
        bench.hasEndedAt("End_DraftMade");
    }

    @Test
    void goesOnWhenViewsWereOpenLongEnough() {
        bench.moment("phaseViewsClose", Duration.ofDays(7));

        bench.advance(Duration.ofDays(8));

        bench.passed("Boundary_ViewsWereOpenLongEnough", "Task_MakeADraftTogether");
    }

    @Test
    void letsOffersBeTakenUpAndLeavesTheRest() {
        bench.complete("Task_ChooseWaysOfWorking");
        bench.complete("Task_WriteAnAgreement");

        bench.passed("End_OfferTakenUp");
        bench.isWaitingAt("Task_ShareIdeas", "Task_ShareIdeas", "Task_PlanAMeeting", "Task_PutAQuestion");
    }
}
