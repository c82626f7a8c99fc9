package org.roundtable.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The commands of the runnable jar, from being typed to the last line. */
final class Commands {

    private static final int TIMES = 7;

    private Commands() {}

    static void run() throws IOException, InterruptedException {
        Figures evaluate = new Figures();
        Figures schema = new Figures();
        for (int time = 0; time < TIMES; time++) {
            time(evaluate, "evaluate", "docs/examples/04-views-nobody-answered.json");
            time(schema, "schema");
        }
        row("`evaluate` of a demonstration case from the runnable jar", evaluate);
        row("`schema` from the runnable jar", schema);
    }

    private static void row(String what, Figures figures) {
        Report.row(
                what,
                "≤ 3 s on two quiet cores",
                Report.text(
                        "%.2f s, the longest of %d %.2f s",
                        figures.median() / 1e3, figures.count(), figures.percentile95() / 1e3),
                figures.median() <= 3_000);
    }

    private static void time(Figures figures, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Jars.java(), "-jar", Jars.runnable().toString()));
        command.addAll(Arrays.asList(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        figures.add(System.nanoTime() - start, 0);
        if (exit > 1) {
            throw new IllegalStateException(arguments[0] + " ended with " + exit);
        }
    }
}
