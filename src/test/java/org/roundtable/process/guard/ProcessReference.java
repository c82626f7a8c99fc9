package org.roundtable.process.guard;

import static org.roundtable.process.model.StepType.BOUNDARY_EVENT;
import static org.roundtable.process.model.StepType.CALL_ACTIVITY;
import static org.roundtable.process.model.StepType.CATCH_EVENT;
import static org.roundtable.process.model.StepType.END_EVENT;
import static org.roundtable.process.model.StepType.EXCLUSIVE_GATEWAY;
import static org.roundtable.process.model.StepType.START_EVENT;
import static org.roundtable.process.model.StepType.USER_TASK;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.process.guard.Model.Request;
import org.roundtable.process.model.EventKind;
import org.roundtable.process.model.ModelFlow;
import org.roundtable.process.model.ModelStep;

/** The reference page of all processes, for whoever wants to know what happens when, without opening a model. */
final class ProcessReference {

    private static final String HEAD =
            """
            # Processes

            Made from the models in [`processes`](../../processes); change those, not this page. A step can be put off (“not yet, we need to
            talk first”), and everything can be recorded at any time outside a step: it counts the same. Steps marked *offer* can be left.

            """;

    private static final Map<String, String> ROLES = Map.of(
            "lead", "lead practitioner",
            "facilitator", "facilitator",
            "safeguarding", "safeguarding lead",
            "sponsor", "sponsor",
            "experts", "the people themselves",
            "${holder}", "whoever holds the concern");

    private final List<Model> models;
    private final StringBuilder page = new StringBuilder(HEAD);

    private ProcessReference(List<Model> models) {
        this.models = models;
    }

    static String of(List<Model> models) {
        ProcessReference reference = new ProcessReference(models);
        models.forEach(
                model -> reference.line("- [%s](#%s)".formatted(model.process().name(), model.stem())));
        models.forEach(reference::process);
        reference.requests();
        return reference.page.toString();
    }

    private void process(Model model) {
        line("\n## " + model.process().name() + "\n");
        line(Model.oneLine(model.process().documentation()) + "\n");
        line("![%s](../processes/%s.svg)\n".formatted(model.process().name(), model.stem()));
        line("**Begins** " + beginning(model) + "\n");
        tasks(model);
        questions(model);
        list("**Waits for**", model.steps(CATCH_EVENT, BOUNDARY_EVENT).map(ProcessReference::waiting));
        list("**Calls**", model.steps(CALL_ACTIVITY).map(this::called));
        list("**Ends**", model.steps(END_EVENT).map(ProcessReference::end));
    }

    private String beginning(Model model) {
        ModelStep start = model.steps(START_EVENT).findFirst().orElseThrow();
        String callers = models.stream()
                .filter(other -> other.steps(CALL_ACTIVITY).anyMatch(call -> call.calledProcess()
                        .orElse("")
                        .equals(model.process().id())))
                .map(ProcessReference::link)
                .collect(Collectors.joining(", "));
        return Model.property(start, "startedBy")
                .map(kind -> "by itself when `%s` is recorded.".formatted(kind))
                .orElse(callers.isEmpty() ? "when a case is opened." : "when called by " + callers + ".");
    }

    private void tasks(Model model) {
        if (model.steps(USER_TASK).findAny().isPresent()) {
            line("| Step | Who | What good looks like | Records | Due |");
            line("|---|---|---|---|---|");
            model.steps(USER_TASK).map(ProcessReference::task).forEach(this::line);
            line("");
        }
    }

    private static String task(ModelStep task) {
        String each = Model.property(task, "for").isPresent() ? ", for each person" : "";
        String offer = Model.property(task, "offer").isPresent() ? " *(offer)*" : "";
        String who = Model.engine(task, "candidateGroups").orElse("");
        return "| %s%s | %s%s | %s | `%s` | %s |"
                .formatted(
                        task.name(),
                        offer,
                        ROLES.getOrDefault(who, who),
                        who.equals("experts") ? "" : each,
                        Model.oneLine(task.documentation()),
                        Model.property(task, "entry").orElse(""),
                        Model.engine(task, "dueDate")
                                .flatMap(Model::request)
                                .map(due -> "`" + due.name() + "`")
                                .orElse(""));
    }

    private void questions(Model model) {
        list("**Asks**", model.steps(EXCLUSIVE_GATEWAY).map(question -> "%s %s %s"
                .formatted(
                        question.name(),
                        Model.oneLine(question.documentation()),
                        model.exits(question)
                                .map(exit -> answer(model, exit))
                                .collect(Collectors.joining("; ", "", ".")))));
    }

    private static String answer(Model model, ModelFlow exit) {
        return "*%s*: %s"
                .formatted(
                        exit.name(),
                        model.process().step(exit.to()).orElseThrow().name());
    }

    private static String waiting(ModelStep event) {
        return event.event() == EventKind.TIMER
                ? "%s (`%s`)"
                        .formatted(
                                event.name(),
                                Model.request(event.eventDetail())
                                        .map(Request::name)
                                        .orElse(""))
                : "%s (`%s` recorded)"
                        .formatted(event.name(), event.eventDetail().replaceFirst("roundtable\\.", ""));
    }

    private String called(ModelStep call) {
        return Models.named(models, call.calledProcess().orElse(""))
                .map(model ->
                        call.name().equals(model.process().name()) ? link(model) : call.name() + ": " + link(model))
                .orElse(call.name());
    }

    private static String end(ModelStep end) {
        return end.name() + (end.event() == EventKind.TERMINATION ? " (and with it all that is still open here)" : "");
    }

    private void requests() {
        line("\n## What processes want from a case\n");
        line("Casework answers these by name (`CaseActs`).\n");
        line("| | Name | Used by |");
        line("|---|---|---|");
        Map<String, TreeSet<String>> users = new TreeMap<>();
        models.forEach(model -> model.requests().forEach(request -> users.computeIfAbsent(
                        "%s | `%s`".formatted(request.method(), request.name()), none -> new TreeSet<>())
                .add(link(model))));
        users.forEach((request, by) -> line("| %s | %s |".formatted(request, String.join(", ", by))));
    }

    private void list(String title, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            line(title + "\n");
            all.forEach(each -> line("- " + each));
            line("");
        }
    }

    private static String link(Model model) {
        return "[%s](#%s)".formatted(model.process().name(), model.stem());
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
