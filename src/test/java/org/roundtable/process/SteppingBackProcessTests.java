package org.roundtable.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.participation.Answer;
import org.roundtable.testing.ProcessTestBench;

class SteppingBackProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("stepping-back");

    @BeforeEach
    void breaksAreStubbed() {
        bench.stub("pausing");
    }

    @Test
    void explainsAPauseOnceAndKeepsThePlace() {
        stepBack(StepBackKind.PAUSE, StartedBy.PERSON);
        bench.complete("Task_ExplainOnce");
        bench.complete("Stub_Pausing");

        bench.hasEndedAt("End_BreakIsOver");
    }

    @Test
    void asksNothingForASkip() {
        stepBack(StepBackKind.SKIP_MEETING, StartedBy.PERSON);

        bench.hasEndedAt("End_SkippedAsWished");
    }

    @Test
    void letsPeopleLeave() {
        stepBack(StepBackKind.LEAVE, StartedBy.PERSON_WITH_ADVOCATE);
        bench.complete("Task_ExplainOnce");

        bench.hasEndedAt("End_Left");
    }

    @Test
    void asksThePersonWhereSomebodyElseStartedIt() {
        stepBack(StepBackKind.PAUSE, StartedBy.CARER);
        bench.complete("Task_SayWhetherThisIsRightForYou", "personAgrees", Answer.YES);

        bench.isWaitingAt("Task_ExplainOnce");
        bench.didNotPass("Task_OfferAnAdvocate");
    }

    @Test
    void offersAnAdvocateWhereThePersonDoesNotAgree() {
        stepBack(StepBackKind.PAUSE, StartedBy.SAFEGUARDING);
        bench.complete("Task_SayWhetherThisIsRightForYou", "personAgrees", Answer.NO);
        bench.complete("Task_OfferAnAdvocate");

        bench.passed("Task_OfferAnAdvocate", "Task_ExplainOnce");
    }

    private void stepBack(StepBackKind kind, StartedBy startedBy) {
        bench.record(new SteppedBack("s1", "ann", kind, null, null, startedBy));
    }
}
