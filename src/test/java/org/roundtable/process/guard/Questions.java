package org.roundtable.process.guard;

import static org.roundtable.process.model.StepType.CALL_ACTIVITY;
import static org.roundtable.process.model.StepType.EXCLUSIVE_GATEWAY;
import static org.roundtable.process.model.StepType.SERVICE_TASK;
import static org.roundtable.process.model.StepType.START_EVENT;
import static org.roundtable.process.model.StepType.USER_TASK;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.process.model.ModelFlow;
import org.roundtable.process.model.ModelStep;

/** A split asks one question, knows its answers, and always has a way on. */
final class Questions {

    private static final Pattern COMPARISON = Pattern.compile("(\\w+) == (?:'(\\w+)'|(true|false))");

    private final Model model;
    private final List<Model> all;

    private Questions(Model model, List<Model> all) {
        this.model = model;
        this.all = all;
    }

    static Stream<String> problems(Model model, List<Model> all) {
        Questions questions = new Questions(model, all);
        return model.steps(EXCLUSIVE_GATEWAY).filter(Naming::splits).flatMap(questions::question);
    }

    private Stream<String> question(ModelStep question) {
        List<ModelFlow> exits = model.exits(question).toList();
        Set<String> variables = exits.stream().flatMap(Questions::variables).collect(Collectors.toSet());
        return Stream.of(
                        problem(question.name().endsWith("?"), "%s is no question: end it with “?”", question.id()),
                        problem(
                                exits.stream().filter(ModelFlow::isDefault).count() == 1,
                                "%s has no default way on",
                                question.id()),
                        problem(variables.size() == 1, "%s asks %s: one variable a split", question.id(), variables),
                        exits.stream().flatMap(this::exit))
                .flatMap(problems -> problems);
    }

    private Stream<String> exit(ModelFlow exit) {
        Stream<String> label = problem(!exit.name().isBlank(), "%s has no answer as its label", exit.id());
        Stream<String> condition = problem(
                exit.isDefault() == exit.condition().isEmpty(),
                "%s is default or has a condition, not both",
                exit.id());
        Stream<String> values = COMPARISON
                .matcher(exit.condition())
                .results()
                .filter(comparison -> !isAnswer(
                        model,
                        comparison.group(1),
                        comparison.group(2) == null ? comparison.group(3) : comparison.group(2)))
                .map(comparison -> "%s compares %s, which nobody answers to %s"
                        .formatted(exit.id(), comparison.group(), comparison.group(1)));
        return Stream.of(label, condition, values).flatMap(problems -> problems);
    }

    private static Stream<String> variables(ModelFlow exit) {
        return COMPARISON.matcher(exit.condition()).results().map(comparison -> comparison.group(1));
    }

    /** Whether a task, a start, an automatic step or a called process can give this value to the variable. */
    private boolean isAnswer(Model giver, String variable, String value) {
        return giver.steps(USER_TASK).anyMatch(chooses("entry", variable, value))
                || giver.steps(START_EVENT).anyMatch(chooses("startedBy", variable, value))
                || giver.steps(SERVICE_TASK).anyMatch(answers(variable, value))
                || giver.steps(CALL_ACTIVITY)
                        .flatMap(call -> Models.named(all, call.calledProcess().orElse("")).stream())
                        .filter(called -> called != model
                                && !called.process().id().equals(giver.process().id()))
                        .anyMatch(called -> isAnswer(called, variable, value));
    }

    private static Predicate<ModelStep> chooses(String property, String variable, String value) {
        return step -> Model.property(step, "outcome").stream()
                        .flatMap(names -> Arrays.stream(names.split(",")))
                        .anyMatch(variable::equals)
                && Model.property(step, property)
                        .flatMap(EntryKinds::named)
                        .flatMap(kind -> kind.field(variable))
                        .filter(field -> Bindings.isOneOf(field.component().getType(), value))
                        .isPresent();
    }

    private static Predicate<ModelStep> answers(String variable, String value) {
        return step ->
                Model.engine(step, "resultVariable").filter(variable::equals).isPresent()
                        && Model.property(step, "answers")
                                .filter(answers -> List.of(answers.split(",")).contains(value))
                                .isPresent();
    }

    private static Stream<String> problem(boolean fine, String problem, Object... with) {
        return fine ? Stream.empty() : Stream.of(problem.formatted(with));
    }
}
