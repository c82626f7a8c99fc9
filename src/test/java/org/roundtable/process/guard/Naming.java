package org.roundtable.process.guard;

import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.process.model.ModelFlow;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.StepType;

/** One concept, one name: the label is the source, and file, process and ids follow from it. */
final class Naming {

    private static final Map<StepType, String> PREFIXES = Map.of(
            StepType.START_EVENT, "Start",
            StepType.END_EVENT, "End",
            StepType.USER_TASK, "Task",
            StepType.SERVICE_TASK, "Step",
            StepType.CALL_ACTIVITY, "Call",
            StepType.BOUNDARY_EVENT, "Boundary",
            StepType.EVENT_GATEWAY, "Gateway");

    private final Model model;

    private Naming(Model model) {
        this.model = model;
    }

    static Stream<String> problems(Model model) {
        Naming naming = new Naming(model);
        return Stream.of(
                        naming.process(),
                        model.steps().stream().flatMap(naming::step),
                        model.process().flows().stream().flatMap(naming::flow),
                        naming.labels())
                .flatMap(problems -> problems);
    }

    private Stream<String> process() {
        String id = "roundtable-" + model.stem();
        String name = model.stem().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + model.stem().substring(1).replace('-', ' ');
        boolean named = model.process().name().replace('-', ' ').equals(name);
        return Stream.concat(
                model.process().id().equals(id) ? none() : say("Rename the process to " + id + ": its file says so"),
                named ? none() : say("Name the process “%s”: its file says so".formatted(name)));
    }

    private Stream<String> step(ModelStep step) {
        String id = prefix(step) + "_" + Model.pascal(step.name());
        return step.id().equals(id) ? none() : say("Rename %s to %s: its label says so".formatted(step.id(), id));
    }

    private String prefix(ModelStep step) {
        return switch (step.type()) {
            case CATCH_EVENT -> step.event() == org.roundtable.process.model.EventKind.TIMER ? "Timer" : "Message";
            case EXCLUSIVE_GATEWAY -> splits(step) ? "Gateway" : "Join";
            case PARALLEL_GATEWAY -> splits(step) ? "Fork" : "Join";
            default -> PREFIXES.getOrDefault(step.type(), "Nothing");
        };
    }

    private Stream<String> flow(ModelFlow flow) {
        ModelStep from = model.process().step(flow.from()).orElseThrow();
        ModelStep to = model.process().step(flow.to()).orElseThrow();
        boolean answers = from.type() == StepType.EXCLUSIVE_GATEWAY && splits(from);
        String id = "Flow_%s_%s".formatted(Model.pascal(from.name()), Model.pascal(answers ? flow.name() : to.name()));
        return flow.id().equals(id) ? none() : say("Rename %s to %s".formatted(flow.id(), id));
    }

    private Stream<String> labels() {
        return model.steps().stream()
                .filter(step -> model.steps().stream()
                                .filter(other -> other.name().equals(step.name()))
                                .count()
                        > 1)
                .map(step -> "Give %s a label of its own: another step is called “%s” too"
                        .formatted(step.id(), step.name()));
    }

    static boolean splits(ModelStep step) {
        return step.outgoing().size() > 1;
    }

    private static Stream<String> say(String problem) {
        return Stream.of(problem);
    }

    private static Stream<String> none() {
        return Stream.empty();
    }
}
