package org.roundtable.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** Two ways of doing the same, taking turns, so that whatever else the machine does hits both. */
final class Turns {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Figures ours = new Figures();
    private final Figures reference = new Figures();
    private int taken;

    Figures ours() {
        return ours;
    }

    Figures reference() {
        return reference;
    }

    /** One turn each; who begins alternates. */
    void take(Runnable our, Runnable other) {
        if (taken++ % 2 == 0) {
            time(our, ours);
            time(other, reference);
        } else {
            time(other, reference);
            time(our, ours);
        }
    }

    double ratio() {
        return ours.median() / reference.median();
    }

    double ratioAt95() {
        return ours.percentile95() / reference.percentile95();
    }

    double processorRatio() {
        return ours.processorMedian() / reference.processorMedian();
    }

    static void time(Runnable act, Figures figures) {
        long processor = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        act.run();
        figures.add(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - processor);
    }

    /** Outputs are compared before times are. */
    static <T> void mustBeEqual(Supplier<T> our, Supplier<T> other) {
        T first = our.get();
        T second = other.get();
        if (!first.equals(second)) {
            throw new IllegalStateException("Different outputs: " + first + " and " + second);
        }
    }
}
