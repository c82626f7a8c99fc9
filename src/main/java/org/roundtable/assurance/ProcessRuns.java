package org.roundtable.assurance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.process.ProcessPath;
import org.roundtable.process.Processes;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkItems;

/** Tells the runs of a case's processes, but for those that a concern began. */
final class ProcessRuns {

    private static final Comparator<ProcessRun> SPINE_FIRST = Comparator.<ProcessRun, Boolean>comparing(
                    run -> !run.path().processKey().equals(Processes.SPINE))
            .thenComparing(run -> run.path().startedAt());

    private final Processes processes;
    private final WorkItems workItems;

    /** Never emptied: there are as many as were ever deployed. */
    private final Map<String, DrawnModel> models = new ConcurrentHashMap<>();

    ProcessRuns(Processes processes, WorkItems workItems) {
        this.processes = processes;
        this.workItems = workItems;
    }

    List<ProcessRun> of(String caseFile, Optional<TakenIn> takenIn) {
        Map<String, WorkItem> items = workItems.all(caseFile).stream()
                .filter(item -> item.concern() == null)
                .collect(Collectors.toMap(WorkItem::id, Function.identity()));
        List<ProcessPath> paths = processes.wherePathIs(caseFile);
        Optional<TakenIn> seen = takenIn.map(record -> record.seenBy(paths));
        return paths.stream()
                .filter(path -> !model(path).isForSafeguarding())
                .map(path -> run(path, items, seen))
                .sorted(SPINE_FIRST)
                .toList();
    }

    private ProcessRun run(ProcessPath seen, Map<String, WorkItem> items, Optional<TakenIn> takenIn) {
        DrawnModel drawn = model(seen);
        ProcessPath path =
                takenIn.map(record -> record.asRecorded(seen, items.values())).orElse(seen);
        return new ProcessRun(
                path, drawn.model(), drawn.picture(), new StepsOfRun(path, drawn.model(), items, takenIn).inOrder());
    }

    private DrawnModel model(ProcessPath path) {
        return models.computeIfAbsent(path.model(), id -> DrawnModel.read(processes.model(id)));
    }
}
