package org.roundtable.process.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts steps into the order in which the work flows: nothing before what leads to it, except where it leads back; the
 * first way out of a split first; what happens at boundary events last.
 */
final class FlowOrder {

    private final Map<String, ModelStep> steps = new LinkedHashMap<>();
    private final Map<String, List<String>> next = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> placed = new HashSet<>();

    private FlowOrder(List<ModelStep> unordered, List<ModelFlow> flows) {
        unordered.forEach(step -> {
            steps.put(step.id(), step);
            next.put(step.id(), new ArrayList<>());
        });
        unordered.stream().filter(FlowOrder::isFirst).forEach(step -> lead(step.within(), step.id()));
        flows.forEach(flow -> lead(flow.from(), flow.to()));
        unordered.forEach(step -> step.boundaryEvents().forEach(event -> lead(step.id(), event)));
    }

    static List<ModelStep> of(List<ModelStep> unordered, List<ModelFlow> flows) {
        FlowOrder order = new FlowOrder(unordered, flows);
        List<String> first = unordered.stream()
                .filter(step -> isFirst(step) && !order.steps.containsKey(step.within()))
                .map(ModelStep::id)
                .toList();
        List<String> ids = new ArrayList<>(order.from(first));
        // Whatever no start leads to, so that nothing is ever missing.
        order.steps.keySet().forEach(step -> ids.addAll(order.from(List.of(step))));
        return ids.stream().map(order.steps::get).toList();
    }

    private static boolean isFirst(ModelStep step) {
        return step.incoming().isEmpty() && step.type() != StepType.BOUNDARY_EVENT;
    }

    private void lead(String from, String to) {
        if (next.containsKey(from)) {
            next.get(from).add(to);
        }
    }

    /** Depth first, last way first; a step is placed before everything that was placed from it. No recursion. */
    private Deque<String> from(List<String> roots) {
        Deque<String> order = new ArrayDeque<>();
        Deque<String> open = new ArrayDeque<>();
        roots.stream().filter(root -> !seen.contains(root)).forEach(open::push);
        while (!open.isEmpty()) {
            String step = open.peek();
            if (seen.add(step)) {
                next.get(step).stream().filter(after -> !seen.contains(after)).forEach(open::push);
            } else if (placed.add(open.pop())) {
                order.addFirst(step);
            }
        }
        return order;
    }
}
