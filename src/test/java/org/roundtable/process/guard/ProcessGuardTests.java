package org.roundtable.process.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProcessGuardTests {

    private static final Path PLANTED = Path.of("src/test/resources/roundtable-bad-processes");

    /** What each planted model does wrong, as the guards put it. */
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("wrong-process-id", "Rename the process to roundtable-wrong-process-id"),
            Map.entry("wrong-step-id", "Rename Task_X to Task_TellThePerson: its label says so"),
            Map.entry("wrong-flow-id", "Rename Flow_1 to Flow_AnswerToBeTold_TellThePerson"),
            Map.entry("same-label-twice", "Give End_TellThePerson a label of its own"),
            Map.entry("silent-process", "Say “Whose:…” in the documentation of the process"),
            Map.entry("silent-task", "Say in the documentation of Task_TellThePerson what good looks like"),
            Map.entry("silent-split", "Say in the documentation of Gateway_WhatDoesThePersonSay what it rests on"),
            Map.entry("too-long", "Split off a part: 18 steps"),
            Map.entry("unknown-entry", "Task_TellThePerson names the entry FeedbackSung, which does not exist"),
            Map.entry("unknown-outcome", "has the outcome mood, which is no choice of FeedbackAnswered"),
            Map.entry("unknown-role", "Task_TellThePerson is for anybody, which is no role"),
            Map.entry("unknown-property", "Task_TellThePerson has a property colour that nobody reads"),
            Map.entry("own-due-date", "Task_TellThePerson has a due date of its own"),
            Map.entry("impossible-where", "Task_TellThePerson waits for channel=PIGEON"),
            Map.entry("no-question", "Gateway_WhatThePersonSays is no question"),
            Map.entry("no-default", "Gateway_WhatDoesThePersonSay has no default way on"),
            Map.entry("two-variables", "Gateway_WhatDoesThePersonSay asks"),
            Map.entry("unknown-answer", "which nobody answers to reaction"),
            Map.entry("unlabelled-exit", "has no answer as its label"),
            Map.entry("own-time", "Boundary_TimeForAReplyIsOver has a time of its own"),
            Map.entry("unknown-message", "Boundary_CannotBeReached waits for roundtable.PersonLost"),
            Map.entry("listener", "Our models have no listeners"),
            Map.entry("lanes", "Our models have no lanes"),
            Map.entry("misnamed-act", "Step_RemindThem records nudgeThem: its label says remindThem"),
            Map.entry("calls-nobody", "Call_Nobody calls a process that is not there"),
            Map.entry("greedy-join", "Join_AllIsDone waits for more ways than any fork opens"),
            Map.entry("undrawn", "Draw Task_TalkItOver, as Task_TalkItOver_di"),
            Map.entry("odd-size", "Task_TellThePerson is not 100 by 80"),
            Map.entry("off-the-grid", "The middle of Task_TellThePerson is off the grid of ten"),
            Map.entry("slanted", "Flow_TalkItOver_TalkedOver is not drawn at right angles"),
            Map.entry("one-over-another", "Task_TalkItOver lies over Task_TellThePerson"),
            Map.entry("label-over-label", "The label of End_NoReply lies over that of End_TalkedOver"),
            Map.entry("crossing", "runs over Flow_"));

    private final List<Model> models = Models.shipped();

    @TestFactory
    Stream<DynamicTest> everyModelKeepsTheHouseStyle() {
        return models.stream()
                .map(model -> DynamicTest.dynamicTest(
                        model.stem(), () -> assertThat(problems(model)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedFaultIsFound() {
        return FAULTS.entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getKey(), () -> assertThat(
                                problems(Model.read(PLANTED.resolve(fault.getKey() + ".bpmn"))))
                        .anyMatch(problem -> problem.contains(fault.getValue()))));
    }

    @Test
    void everyPlantedModelHasItsFaultNamed() throws Exception {
        try (var planted = Files.list(PLANTED)) {
            assertThat(planted.map(file -> file.getFileName().toString().replace(".bpmn", "")))
                    .containsExactlyInAnyOrderElementsOf(FAULTS.keySet());
        }
    }

    @Test
    void everyProcessHasItsTests() {
        assertThat(models)
                .allSatisfy(model -> assertThat(Path.of("src/test/java/org/roundtable/process/%sProcessTests.java"
                                .formatted(Model.pascal(model.stem()))))
                        .exists());
    }

    private List<String> problems(Model model) {
        return Stream.of(
                        Naming.problems(model),
                        Documenting.problems(model),
                        Constructs.problems(model, models),
                        Bindings.problems(model),
                        Questions.problems(model, models),
                        Layout.problems(model))
                .flatMap(problems -> problems)
                .toList();
    }
}
