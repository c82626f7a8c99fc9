package org.roundtable.process.guard;

import static org.roundtable.process.model.StepType.EVENT_GATEWAY;
import static org.roundtable.process.model.StepType.EXCLUSIVE_GATEWAY;
import static org.roundtable.process.model.StepType.PARALLEL_GATEWAY;
import static org.roundtable.process.model.StepType.USER_TASK;

import java.util.stream.Stream;
import org.roundtable.process.model.ModelStep;

/** Every process says what it is for, whose and after whom; every task what good looks like; every split what it rests on. */
final class Documenting {

    private static final int MOST_STEPS = 17;

    private Documenting() {}

    static Stream<String> problems(Model model) {
        Stream<String> process = Stream.of("Whose: ", "Source: ")
                .filter(part -> !Model.oneLine(model.process().documentation()).contains(part))
                .map(part -> "Say “%s…” in the documentation of the process".formatted(part.strip()));
        Stream<String> tasks = model.steps(USER_TASK)
                .filter(Documenting::isSilent)
                .map(task -> "Say in the documentation of %s what good looks like".formatted(task.id()));
        Stream<String> splits = model.steps(EXCLUSIVE_GATEWAY, PARALLEL_GATEWAY, EVENT_GATEWAY)
                .filter(Naming::splits)
                .filter(Documenting::isSilent)
                .map(split -> "Say in the documentation of %s what it rests on".formatted(split.id()));
        return Stream.of(process, tasks, splits, size(model)).flatMap(problems -> problems);
    }

    private static Stream<String> size(Model model) {
        long steps = model.steps().stream()
                .filter(step -> step.attachedTo().isEmpty())
                .count();
        return steps <= MOST_STEPS
                ? Stream.empty()
                : Stream.of("Split off a part: %d steps are more than one can take in".formatted(steps));
    }

    private static boolean isSilent(ModelStep step) {
        return Model.oneLine(step.documentation()).length() < 20;
    }
}
