package org.roundtable.assurance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.assurance.ProcessRun.State;
import org.roundtable.assurance.ProcessRun.StepRun;
import org.roundtable.process.ProcessPath;
import org.roundtable.process.ProcessPath.Visit;
import org.roundtable.process.WorkItem;
import org.roundtable.process.model.ModelFlow;
import org.roundtable.process.model.ModelStep;
import org.roundtable.process.model.ProcessModel;
import org.roundtable.process.model.StepType;

/** The picture of one run as a list: every labelled step, but for places where ways only part and meet. */
record StepsOfRun(ProcessPath path, ProcessModel model, Map<String, WorkItem> items, Optional<TakenIn> takenIn) {

    private static final String GROUPS = "candidateGroups";

    List<StepRun> inOrder() {
        return model.steps().stream()
                .filter(step -> !step.name().isBlank() && step.type() != StepType.PARALLEL_GATEWAY)
                .map(this::run)
                .toList();
    }

    private StepRun run(ModelStep step) {
        List<Visit> visits = path.visits().stream()
                .filter(visit -> visit.activity().equals(step.id()))
                .toList();
        List<WorkItem> waiting = visits.stream()
                .map(Visit::workItem)
                .filter(Objects::nonNull)
                .map(items::get)
                .filter(Objects::nonNull)
                .filter(WorkItem::isOpen)
                .toList();
        State state = state(step, visits);
        return new StepRun(
                step, state, answers(step), role(step, waiting), visits.size(), at(visits, state), due(waiting));
    }

    private static State state(ModelStep step, List<Visit> visits) {
        if (visits.isEmpty()) {
            return State.NOT_REACHED;
        }
        if (visits.stream().anyMatch(visit -> visit.endedAt() == null)) {
            return State.WAITING;
        }
        if (step.type() == StepType.USER_TASK && visits.stream().allMatch(visit -> visit.workItem() == null)) {
            return State.PASSED;
        }
        return visits.stream().allMatch(Visit::interrupted) ? State.LEFT : State.DONE;
    }

    private @Nullable Instant at(List<Visit> visits, State state) {
        Stream<Optional<Instant>> moments = state == State.WAITING
                ? visits.stream().filter(visit -> visit.endedAt() == null).map(this::began)
                : visits.stream().map(this::ended);
        return moments.flatMap(Optional::stream).max(Comparator.naturalOrder()).orElse(null);
    }

    private Optional<Instant> began(Visit visit) {
        return item(visit).map(WorkItem::createdAt).or(() -> unlessMade(visit.startedAt()));
    }

    private Optional<Instant> ended(Visit visit) {
        return item(visit).map(WorkItem::doneAt).or(() -> Optional.ofNullable(visit.endedAt())
                .flatMap(this::unlessMade));
    }

    /** Taking a case in makes many steps within a moment that was none of theirs. */
    private Optional<Instant> unlessMade(Instant moment) {
        return Optional.of(moment)
                .filter(at -> takenIn.filter(record -> record.madeIt(at)).isEmpty());
    }

    private Optional<WorkItem> item(Visit visit) {
        return Optional.ofNullable(visit.workItem()).map(items::get);
    }

    private static @Nullable Instant due(List<WorkItem> waiting) {
        return waiting.stream()
                .map(WorkItem::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<String> answers(ModelStep step) {
        if (!step.type().isGateway()) {
            return List.of();
        }
        return step.outgoing().stream()
                .filter(path.flows()::contains)
                .flatMap(flow -> model.flow(flow).stream())
                .map(ModelFlow::name)
                .filter(answer -> !answer.isBlank())
                .toList();
    }

    /** As the model says; where it leaves that to the case, as the work list says while it waits. */
    private static Optional<String> role(ModelStep step, List<WorkItem> waiting) {
        Optional<String> drawn = step.extensions().attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().getLocalPart().equals(GROUPS))
                .map(Map.Entry::getValue)
                .filter(group -> !group.contains("{"))
                .findFirst();
        return drawn.or(() -> waiting.stream().map(WorkItem::role).findFirst());
    }
}
