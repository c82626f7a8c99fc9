package org.roundtable.process;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where one run of one process has been and is, by the ids of its model, so that a picture can show it.
 *
 * @param model the model as it was when the run began; see {@link Processes#model}
 * @param flows the ids of the sequence flows that were taken
 * @param endedAt nothing while it runs
 * @param calledOff whether it was ended from outside before its own end
 */
public record ProcessPath(
        String id,
        String processKey,
        String model,
        List<Visit> visits,
        Set<String> flows,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean calledOff) {

    /**
     * One stay at one step or event.
     *
     * @param endedAt nothing while the path waits here
     * @param interrupted whether it was left without being done
     * @param workItem the step of the work list that it made, where it waits for somebody; none for one passed with nobody to do it
     */
    public record Visit(
            String activity,
            Instant startedAt,
            @Nullable Instant endedAt,
            boolean interrupted,
            @Nullable String workItem) {}

    public boolean isRunning() {
        return endedAt == null;
    }

    /** The same run, begun at another moment than the engine's. */
    public ProcessPath since(Instant began) {
        return new ProcessPath(id, processKey, model, visits, flows, began, endedAt, calledOff);
    }

    /** Where the path waits. */
    public Set<String> active() {
        return visits.stream()
                .filter(visit -> visit.endedAt() == null)
                .map(Visit::activity)
                .collect(Collectors.toSet());
    }

    /** What was done at least once. */
    public Set<String> completed() {
        return visits.stream()
                .filter(visit -> visit.endedAt() != null && !visit.interrupted())
                .map(Visit::activity)
                .collect(Collectors.toSet());
    }
}
