package org.roundtable.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** R3: the rule book ready at start, from the prepared jar and by compiling, each time in a Java of its own. */
final class RuleBooks {

    private static final int TIMES = 7;

    private RuleBooks() {}

    static void run() throws IOException, InterruptedException {
        Figures prepared = new Figures();
        Figures compiled = new Figures();
        for (int time = 0; time < TIMES; time++) {
            String first = ready("prepared", prepared);
            String second = ready("compiled", compiled);
            if (!first.equals(second)) {
                throw new IllegalStateException("Different rule books: " + first + " and " + second);
            }
        }
        row("rule book ready at start from the prepared jar (R3)", "≤ 0.5 s", prepared, 500);
        row("rule book compiled from its texts (R3)", "≤ 10 s", compiled, 10_000);
    }

    private static void row(String what, String goal, Figures figures, double most) {
        Report.row(
                what,
                goal,
                Report.text(
                        "%.2f s (of %d starts), %.2f s processor time",
                        figures.median() / 1e3, figures.count(), figures.processorMedian() / 1e3),
                figures.median() <= most);
    }

    private static String ready(String how, Figures figures) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Jars.java(),
                        "-cp",
                        Jars.joined(Jars.classPathWithPlainJar()),
                        RuleBookReady.class.getName(),
                        how)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The rule book did not get ready");
        }
        String[] said = output.strip()
                .lines()
                .reduce((before, last) -> last)
                .orElseThrow()
                .split(" ");
        figures.add(nanoseconds(said[2]), nanoseconds(said[3]));
        return said[0] + " " + said[1];
    }

    private static long nanoseconds(String milliseconds) {
        return Math.round(Double.parseDouble(milliseconds) * 1e6);
    }
}
