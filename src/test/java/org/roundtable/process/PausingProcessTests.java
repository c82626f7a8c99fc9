package org.roundtable.process;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.testing.ProcessTestBench;

class PausingProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("pausing");

    @BeforeEach
    void annTakesABreak() {
        bench.answer("contactIsWanted", true);
        bench.moment("lightContactDue", Duration.ofDays(14));
        bench.start("participant", "ann", "stepBack", "s1");
    }

    @Test
    void endsWithAWelcome() {
        bench.record(new Returned("s1", "ann", null, null));
        bench.complete("Task_WelcomeThemBack");

        bench.hasEndedAt("End_BackAgain");
    }

    @Test
    void keepsInTouchLightly() {
        bench.advance(Duration.ofDays(15));
        bench.complete("Task_GetInTouch");

        bench.isWaitingAt("Task_ComeBackWhenYouLike", "Timer_UntilTheNextContact");
    }

    @Test
    void leavesInPeaceWhoeverWishesIt() {
        bench.answer("contactIsWanted", false);

        bench.advance(Duration.ofDays(15));

        bench.isWaitingAt("Task_ComeBackWhenYouLike", "Timer_UntilTheNextContact");
        bench.didNotPass("Task_GetInTouch");
    }

    @Test
    void endsWhenThePersonLeavesForGood() {
        bench.record(new SteppedBack("s2", "ann", StepBackKind.LEAVE, null, null, StartedBy.PERSON));

        bench.hasEndedAt("End_LeftForGood");
    }

    @Test
    void goesOnWhenSomebodyElseStepsBack() {
        bench.record(new SteppedBack("s3", "bob", StepBackKind.SKIP_TOPIC, null, null, StartedBy.PERSON));

        bench.hasNotEnded();
    }
}
