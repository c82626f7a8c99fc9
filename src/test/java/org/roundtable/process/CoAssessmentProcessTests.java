package org.roundtable.process;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Judging.ReviewOutcome;
import org.roundtable.testing.ProcessTestBench;

class CoAssessmentProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("co-assessment");

    @BeforeEach
    void aLookBackEverySixWeeks() {
        bench.moment("nextLookBack", Duration.ofDays(42));
        bench.list("everybodyTakingPart", "ann", "worker");
        bench.answer("lookingBackIsDue", true);
        bench.start();
    }

    @Test
    void looksBackAndCarriesOn() {
        bench.advance(Duration.ofDays(43));
        bothRate();
        bench.complete("Task_LookBackTogether", "outcome", ReviewOutcome.CARRY_ON);

        bench.isWaitingAt("Timer_UntilTheNextLookBack");
    }

    @Test
    void looksBackForTheLastTime() {
        bench.advance(Duration.ofDays(43));
        bothRate();
        bench.complete("Task_LookBackTogether", "outcome", ReviewOutcome.END);

        bench.hasEndedAt("End_LookedBackForTheLastTime");
    }

    @Test
    void asksForAChangeOfGoal() {
        bench.advance(Duration.ofDays(43));
        bothRate();
        bench.complete("Task_LookBackTogether", "outcome", ReviewOutcome.CHANGE_GOAL);
        bench.complete("Task_AskForAChangeOfGoal");

        bench.isWaitingAt("Timer_UntilTheNextLookBack");
    }

    @Test
    void leavesGoingBackToTheGate() {
        bench.advance(Duration.ofDays(43));
        bothRate();
        bench.complete("Task_LookBackTogether", "outcome", ReviewOutcome.GO_BACK);

        bench.isWaitingAt("Timer_UntilTheNextLookBack");
    }

    @Test
    void doesNotAskAgainWhenSomebodyLookedBackMeanwhile() {
        bench.answer("lookingBackIsDue", false);

        bench.advance(Duration.ofDays(43));

        bench.isWaitingAt("Timer_UntilTheNextLookBack");
        bench.didNotPass("Task_SayHowFarItIsDoneTogether");
    }

    @Test
    void doesNotWaitForEveryRating() {
        bench.moment("ratingsClose", Duration.ofDays(14));
        bench.advance(Duration.ofDays(43));
        bench.completeFor("ann", "Task_SayHowFarItIsDoneTogether");

        bench.advance(Duration.ofDays(15));

        bench.isWaitingAt("Task_LookBackTogether");
    }

    private void bothRate() {
        bench.completeFor("ann", "Task_SayHowFarItIsDoneTogether");
        bench.completeFor("worker", "Task_SayHowFarItIsDoneTogether");
    }
}
