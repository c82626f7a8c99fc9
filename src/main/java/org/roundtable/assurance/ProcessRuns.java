package org.roundtable.assurance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    List<ProcessRun> of(String caseFile) {
        Map<String, WorkItem> open = workItems.open(caseFile).stream()
                .filter(item -> item.concern() == null)
                .collect(Collectors.toMap(WorkItem::id, Function.identity()));
        return processes.wherePathIs(caseFile).stream()
                .filter(path -> !model(path).isForSafeguarding())
                .map(path -> run(path, open))
                .sorted(SPINE_FIRST)
                .toList();
    }

    private ProcessRun run(ProcessPath path, Map<String, WorkItem> open) {
        DrawnModel drawn = model(path);
        return new ProcessRun(
                path, drawn.model(), drawn.picture(), new StepsOfRun(path, drawn.model(), open).inOrder());
    }

    private DrawnModel model(ProcessPath path) {
        return models.computeIfAbsent(path.model(), id -> DrawnModel.read(processes.model(id)));
    }
}
