package org.roundtable.bench;

import java.util.ArrayList;
import java.util.List;

/** Durations of one kind of act, by the clock and by the processor, in nanoseconds. */
final class Figures {

    private final List<Long> wall = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();

    void add(long byTheClock, long byTheProcessor) {
        wall.add(byTheClock);
        processor.add(byTheProcessor);
    }

    int count() {
        return wall.size();
    }

    double median() {
        return percentile(wall, 50);
    }

    double percentile95() {
        return percentile(wall, 95);
    }

    double processorMedian() {
        return percentile(processor, 50);
    }

    private static double percentile(List<Long> values, int percent) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
    }

    @Override
    public String toString() {
        return Report.text(
                "median %.3f ms, 95 %% %.3f ms, processor %.3f ms, n = %d",
                median(), percentile95(), processorMedian(), count());
    }
}
