package org.roundtable.process;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.testing.ProcessTestBench;

class FeedbackLoopProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("feedback-loop");

    @BeforeEach
    void twoAreOwedAnAnswer() {
        bench.stub("telling");
        bench.list("owedAnAnswer", "ann", "bob");
        bench.answer("updateIsOwed", false);
    }

    @Test
    void closesWhenEverybodyWasTold() {
        bench.record(new FeedbackDrafted(
                "f1", "d1", Set.of(), Set.of("ann", "bob"), "A quiet room", Outcome.DONE, null, null));
        bench.complete("Stub_Telling");
        bench.complete("Stub_Telling");

        bench.hasEndedAt("End_LoopClosed");
    }

    @Test
    void tellsHowItIsGoingUntilItIsDone() {
        bench.answer("updateIsOwed", true);
        bench.moment("nextUpdate", Duration.ofDays(30));
        told();

        bench.isWaitingAt("Timer_UntilTheNextUpdate");
        bench.advance(Duration.ofDays(31));
        bench.complete("Task_SayHowItIsGoing");
        bench.hasEndedAt("End_UpdateWritten");
    }

    @Test
    void asksForNoUpdateWhereOneWasWrittenMeanwhile() {
        bench.answer("updateIsOwed", true, false);
        bench.moment("nextUpdate", Duration.ofDays(30));
        told();

        bench.advance(Duration.ofDays(31));

        bench.hasEndedAt("End_NewerAnswerWritten");
    }

    private void told() {
        bench.start("feedback", "f1");
        bench.complete("Stub_Telling");
        bench.complete("Stub_Telling");
    }
}
