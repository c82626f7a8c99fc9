package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Judging.GateAnswer;
import org.roundtable.casefile.entry.Judging.GateAnswered;
import org.roundtable.casefile.entry.SteppingBack.StartedBy;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.participation.Side;
import org.roundtable.testing.ProcessTestBench;

class JointGateProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("joint-gate");

    @BeforeEach
    void somebodyWithExperienceTakesPart() {
        bench.answer("experienceHasAVoice", true);
        bench.answer("phase", "CO_DESIGN");
    }

    @Test
    void opensWhenBothSidesHaveAnswered() {
        bench.start();
        answer("worker", Side.QUALIFICATION);
        bench.hasNotEnded();
        answer("ann", Side.EXPERIENCE);

        assertThat(bench.recorded()).containsExactly("reachTheGate");
        bench.hasEndedAt("End_TheWayOnIsClear");
    }

    @Test
    void hearsEachSideOnce() {
        bench.start();
        answer("worker", Side.QUALIFICATION);
        answer("manager", Side.QUALIFICATION);

        bench.isWaitingAt("Task_AnswerFromExperience", "Join_BothHaveAnswered");
    }

    @Test
    void asksPracticeAloneWhereNobodyWithExperienceIsLeft() {
        bench.answer("experienceHasAVoice", false);
        bench.start();
        bench.complete("Task_AnswerFromPractice");

        bench.hasEndedAt("End_TheWayOnIsClear");
        bench.didNotPass("Task_AnswerFromExperience");
    }

    @Test
    void looksAgainForAVoiceWhenSomebodyStepsBack() {
        bench.answer("experienceHasAVoice", true, false);
        bench.start();

        bench.record(new SteppedBack("s1", "ann", StepBackKind.SKIP_TOPIC, null, null, StartedBy.PERSON));

        bench.passed("Task_AnswerFromExperience", "Boundary_SomebodyStepsBack");
        assertThat(bench.items("Task_AnswerFromExperience")).isEmpty();
    }

    private void answer(String participant, Side side) {
        bench.record(new GateAnswered("run-1", participant, side, GateAnswer.READY, null, null, null));
    }
}
