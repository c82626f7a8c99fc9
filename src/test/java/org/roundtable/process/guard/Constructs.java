package org.roundtable.process.guard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.process.guard.Model.Request;
import org.roundtable.process.model.EventKind;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.StepType;

/** Only the few constructs of BPMN that we use, used in one way: automatic steps, calls, events, forks and joins. */
final class Constructs {

    private static final Set<StepType> ALLOWED = Set.of(
            StepType.START_EVENT,
            StepType.END_EVENT,
            StepType.CATCH_EVENT,
            StepType.BOUNDARY_EVENT,
            StepType.USER_TASK,
            StepType.SERVICE_TASK,
            StepType.CALL_ACTIVITY,
            StepType.EXCLUSIVE_GATEWAY,
            StepType.PARALLEL_GATEWAY,
            StepType.EVENT_GATEWAY);

    private static final Map<String, String> UNWANTED = Map.of(
            "<lane", "lanes: roles are candidate groups",
            "<collaboration", "pools: one file, one process",
            "scriptTask", "scripts: ask casework",
            "camunda:formData", "forms: the entry is the form",
            "executionListener", "listeners: what happens is drawn",
            "taskListener", "listeners: what happens is drawn",
            "\t", "tabs: two spaces",
            "historyTimeToLive=\"P180D\"", "");

    private final Model model;
    private final List<Model> all;

    private Constructs(Model model, List<Model> all) {
        this.model = model;
        this.all = all;
    }

    static Stream<String> problems(Model model, List<Model> all) {
        Constructs constructs = new Constructs(model, all);
        Stream<String> text = UNWANTED.entrySet().stream()
                .filter(unwanted -> model.text().contains(unwanted.getKey())
                        != unwanted.getValue().isEmpty())
                .map(unwanted -> unwanted.getValue().isEmpty()
                        ? "Keep the engine's trace for " + unwanted.getKey()
                        : "Our models have no " + unwanted.getValue());
        return Stream.concat(text, model.steps().stream().flatMap(constructs::step));
    }

    private Stream<String> step(ModelStep step) {
        if (!ALLOWED.contains(step.type())) {
            return Stream.of("%s is a %s, which our models do without".formatted(step.id(), step.type()));
        }
        return switch (step.type()) {
            case SERVICE_TASK -> automatic(step);
            case CALL_ACTIVITY -> call(step);
            case CATCH_EVENT, BOUNDARY_EVENT -> event(step);
            case PARALLEL_GATEWAY -> join(step);
            default -> Stream.empty();
        };
    }

    private Stream<String> automatic(ModelStep step) {
        Request request =
                Model.engine(step, "expression").flatMap(Model::request).orElse(new Request("", ""));
        String act = Model.pascal(step.name());
        String named = act.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + act.substring(1);
        return switch (request.method()) {
            case "record" ->
                problem(
                        request.name().equals(named),
                        "%s records %s: its label says %s",
                        step.id(),
                        request.name(),
                        named);
            case "ask" ->
                problem(
                        Model.engine(step, "resultVariable")
                                .filter(request.name()::equals)
                                .isPresent(),
                        "%s keeps the answer to %s under another name",
                        step.id(),
                        request.name());
            default -> Stream.of(step.id() + " neither records nor asks anything");
        };
    }

    private Stream<String> call(ModelStep call) {
        var called = Models.named(all, call.calledProcess().orElse(""));
        Stream<String> missing = problem(called.isPresent(), "%s calls a process that is not there", call.id());
        Stream<String> name = called.stream()
                .filter(process -> !call.name().startsWith(process.process().name()))
                .map(process -> "Call %s by the name of its process, “%s”"
                        .formatted(call.id(), process.process().name()));
        boolean passesKey = model.text().contains("businessKey=\"#{execution.processBusinessKey}\"");
        return Stream.of(missing, name, problem(passesKey, "%s does not say for which case", call.id()))
                .flatMap(problems -> problems);
    }

    private Stream<String> event(ModelStep event) {
        if (event.event() == EventKind.TIMER) {
            boolean computed = Model.request(event.eventDetail())
                    .filter(request -> request.method().equals("at"))
                    .isPresent();
            return problem(computed, "%s has a time of its own: casework computes it", event.id());
        }
        String kind = event.eventDetail().replaceFirst("^roundtable\\.(revised\\.)?", "");
        return problem(
                event.event() == EventKind.MESSAGE && EntryKinds.named(kind).isPresent(),
                "%s waits for %s, which is no kind of entry",
                event.id(),
                event.eventDetail());
    }

    /** It waits for each of its ways in, so alternatives meet before it. */
    private Stream<String> join(ModelStep join) {
        boolean alternatives = !Naming.splits(join)
                && model.steps(StepType.PARALLEL_GATEWAY)
                        .filter(Naming::splits)
                        .noneMatch(fork ->
                                fork.outgoing().size() == join.incoming().size());
        return problem(!alternatives, "%s waits for more ways than any fork opens", join.id());
    }

    private static Stream<String> problem(boolean fine, String problem, Object... with) {
        return fine ? Stream.empty() : Stream.of(problem.formatted(with));
    }
}
