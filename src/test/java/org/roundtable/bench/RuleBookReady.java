package org.roundtable.bench;

import java.nio.file.Path;
import org.roundtable.rules.RuleBook;

/** In a Java of its own, as at a start: makes the rule book ready, and says how many nanoseconds that took by clock and processor. */
final class RuleBookReady {

    private RuleBookReady() {}

    public static void main(String[] arguments) {
        Figures figures = new Figures();
        RuleBook[] ready = new RuleBook[1];
        boolean prepared = arguments[0].equals("prepared");
        Turns.time(() -> ready[0] = prepared ? RuleBook.shipped() : RuleBook.compile(Path.of("rules")), figures);
        System.out.println(ready[0].id() + " " + ready[0].rules().size() + " " + figures.median() + " "
                + figures.processorMedian());
    }
}
