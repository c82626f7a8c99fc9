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
record StepsOfRun(ProcessPath path, ProcessModel model, Map<String, WorkItem> open) {

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
                .map(open::get)
                .filter(Objects::nonNull)
                .toList();
        State state = state(visits);
        return new StepRun(
                step, state, answers(step), role(step, waiting), visits.size(), at(visits, state), due(waiting));
    }

    private static State state(List<Visit> visits) {
        if (visits.isEmpty()) {
            return State.NOT_REACHED;
        }
        if (visits.stream().anyMatch(visit -> visit.endedAt() == null)) {
            return State.WAITING;
        }
        return visits.stream().allMatch(Visit::interrupted) ? State.LEFT : State.DONE;
    }

    private static @Nullable Instant at(List<Visit> visits, State state) {
        Stream<Instant> moments = state == State.WAITING
                ? visits.stream().filter(visit -> visit.endedAt() == null).map(Visit::startedAt)
                : visits.stream().map(Visit::endedAt);
        return moments.max(Comparator.naturalOrder()).orElse(null);
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
