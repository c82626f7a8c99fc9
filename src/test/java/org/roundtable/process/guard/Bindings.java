package org.roundtable.process.guard;

import static org.roundtable.process.model.StepType.START_EVENT;
import static org.roundtable.process.model.StepType.USER_TASK;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.process.model.ModelStep;

/** What tasks and starts say of the entries that they make or wait for. */
final class Bindings {

    private static final Set<String> PROPERTIES =
            Set.of("entry", "outcome", "for", "where", "offer", "answers", "startedBy");
    private static final Set<String> ROLES = Set.of(
            "lead", "facilitator", "safeguarding", "deputy", "duty", "manager", "sponsor", "experts", "${holder}");

    private Bindings() {}

    static Stream<String> problems(Model model) {
        return Stream.concat(
                model.steps().stream().flatMap(Bindings::properties),
                Stream.concat(
                        model.steps(USER_TASK).flatMap(Bindings::task),
                        model.steps(START_EVENT).flatMap(start -> binding(start, "startedBy"))));
    }

    private static Stream<String> properties(ModelStep step) {
        return step.extensions().properties().keySet().stream()
                .map(name -> name.getLocalPart().replace("roundtable:", ""))
                .filter(name -> !PROPERTIES.contains(name))
                .map(name -> "%s has a property %s that nobody reads".formatted(step.id(), name));
    }

    private static Stream<String> task(ModelStep task) {
        String role = Model.engine(task, "candidateGroups").orElse("");
        Stream<String> roles = ROLES.contains(role)
                ? Stream.empty()
                : Stream.of("%s is for %s, which is no role".formatted(task.id(), role));
        Stream<String> missing = Model.property(task, "entry").isPresent()
                ? Stream.empty()
                : Stream.of("Say which entry %s makes (roundtable:entry)".formatted(task.id()));
        Stream<String> due = Model.engine(task, "dueDate")
                .filter(date -> Model.request(date)
                        .filter(request -> Set.of("due", "at").contains(request.method()))
                        .isEmpty())
                .stream()
                .map(date -> "%s has a due date of its own: casework computes it".formatted(task.id()));
        return Stream.of(roles, missing, due, binding(task, "entry")).flatMap(problems -> problems);
    }

    private static Stream<String> binding(ModelStep step, String property) {
        Optional<String> name = Model.property(step, property);
        Optional<EntryKind> kind = name.flatMap(EntryKinds::named);
        return name.isPresent() && kind.isEmpty()
                ? Stream.of("%s names the entry %s, which does not exist".formatted(step.id(), name.get()))
                : kind.stream().flatMap(known -> components(step, known));
    }

    private static Stream<String> components(ModelStep step, EntryKind kind) {
        Stream<String> outcomes = Model.property(step, "outcome").stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .filter(name -> kind.field(name)
                        .filter(field -> decides(field.component().getType()))
                        .isEmpty())
                .map(name -> "%s has the outcome %s, which is no choice of %s".formatted(step.id(), name, kind.name()));
        Stream<String> where = Model.property(step, "where").stream()
                .filter(choice -> kind.field(choice.split("=")[0])
                        .filter(field -> isOneOf(field.component().getType(), choice.split("=")[1]))
                        .isEmpty())
                .map(choice -> "%s waits for %s, which %s cannot say".formatted(step.id(), choice, kind.name()));
        return Stream.concat(outcomes, where);
    }

    static boolean decides(Class<?> type) {
        return type.isEnum() || type == boolean.class;
    }

    static boolean isOneOf(Class<?> type, String value) {
        return type == boolean.class
                ? Set.of("true", "false").contains(value)
                : type.isEnum()
                        && Arrays.stream(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .anyMatch(value::equals);
    }
}
