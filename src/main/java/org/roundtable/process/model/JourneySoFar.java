package org.roundtable.process.model;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far an instance has come in its model.
 *
 * @param completed ids of the steps that are behind it
 * @param active ids of the steps where it is now
 * @param taken ids of the flows that it took
 */
public record JourneySoFar(Set<String> completed, Set<String> active, Set<String> taken) {

    public JourneySoFar {
        completed = Set.copyOf(completed);
        active = Set.copyOf(active);
        taken = Set.copyOf(taken);
    }

    /** A model that nobody is travelling in. */
    public static JourneySoFar none() {
        return new JourneySoFar(Set.of(), Set.of(), Set.of());
    }

    /**
     * The journey of an instance whose engine keeps no flows: those count as taken that lead from a completed step to one
     * that was reached. Where two flows join the same two steps, both do.
     */
    public static JourneySoFar along(ProcessModel model, Set<String> completed, Set<String> active) {
        Set<String> taken = model.flows().stream()
                .filter(flow -> completed.contains(flow.from()))
                .filter(flow -> completed.contains(flow.to()) || active.contains(flow.to()))
                .map(ModelFlow::id)
                .collect(Collectors.toSet());
        return new JourneySoFar(completed, active, taken);
    }

    Place of(String step) {
        if (active.contains(step)) {
            return Place.HERE;
        }
        return completed.contains(step) ? Place.VISITED : Place.AHEAD;
    }

    Place ofFlow(String flow) {
        return taken.contains(flow) ? Place.VISITED : Place.AHEAD;
    }
}
