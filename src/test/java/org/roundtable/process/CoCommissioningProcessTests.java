package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Voice.NeedSource;
import org.roundtable.participation.Side;
import org.roundtable.testing.ProcessTestBench;

class CoCommissioningProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("co-commissioning");

    @BeforeEach
    void aGroupOfTwo() {
        bench.list("expertsTakingPart", "ann", "bob");
        bench.start("phase", "CO_COMMISSIONING");
    }

    @Test
    void endsWhenTheNeedsAreSettled() {
        bench.completeFor("ann", "Task_SayWhatIsNeeded");
        bench.completeFor("bob", "Task_SayWhatIsNeeded");
        bench.complete("Task_SettleTheNeeds");

        assertThat(bench.recorded()).containsExactly("startThePhase");
        assertThat(bench.idsGiven("startThePhase")).containsEntry("phase", "CO_COMMISSIONING");
        bench.hasEndedAt("End_NeedsSettled");
    }

    @Test
    void countsANeedThatWasRecordedOutsideTheStep() {
        bench.record(new NeedRaised("n1", "bob", Side.EXPERIENCE, "A quiet room", NeedSource.LIVED_EXPERIENCE));

        assertThat(bench.items("Task_SayWhatIsNeeded"))
                .extracting(WorkItem::participant)
                .containsExactly("ann");
    }

    @Test
    void goesOnWhenViewsWereOpenLongEnough() {
        bench.moment("phaseViewsClose", Duration.ofDays(7));
        bench.completeFor("ann", "Task_SayWhatIsNeeded");

        bench.advance(Duration.ofDays(8));

        bench.passed("Boundary_ViewsWereOpenLongEnough", "Task_SettleTheNeeds");
        assertThat(bench.items("Task_SayWhatIsNeeded")).isEmpty();
    }

    @Test
    void letsOffersBeTakenUpAndGoesOn() {
        bench.complete("Task_PlanAMeeting");

        bench.passed("Task_PlanAMeeting", "End_OfferTakenUp");
        bench.isWaitingAt("Task_SayWhatIsNeeded", "Task_SayWhatIsNeeded", "Task_StateWhatBinds", "Task_PutAQuestion");
    }
}
