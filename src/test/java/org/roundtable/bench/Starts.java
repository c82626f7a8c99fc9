package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;

/** R8: from start to the first page, alone on both databases, and as part of the sample host against the same host without us. */
final class Starts {

    private static final int TIMES = Integer.getInteger("roundtable.bench.starts", 5);

    private Starts() {}

    static void run() throws IOException, InterruptedException {
        alone();
        inAHost();
    }

    private static void alone() throws IOException, InterruptedException {
        System.setProperty(Databases.DURABLE, "true");
        Figures h2 = new Figures();
        Figures postgresql = new Figures();
        for (int time = 0; time < TIMES; time++) {
            Path folder = Files.createTempDirectory("roundtable-bench");
            start(
                    h2,
                    "jdbc:h2:file:" + folder.resolve("roundtable") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                    "sa",
                    "");
            try (TestDatabase empty = Databases.postgresql()) {
                start(postgresql, empty.url(), "postgres", "postgres");
            }
        }
        row("start to the first page on H2, empty file (R8)", "≤ 8 s", h2, 8);
        row("start to the first page on an empty PostgreSQL (R8)", "≤ 10 s", postgresql, 10);
    }

    private static void start(Figures figures, String url, String user, String password)
            throws IOException, InterruptedException {
        List<String> program = new ArrayList<>(List.of("-jar", Jars.runnable().toString()));
        program.add("--spring.datasource.url=" + url);
        program.add("--spring.datasource.username=" + user);
        program.add("--spring.datasource.password=" + password);
        Running.started(program, "/sign-in", figures).close();
    }

    private static void row(String what, String goal, Figures figures, double most) {
        double seconds = figures.median() / 1e3;
        Report.row(
                what,
                goal,
                Report.text(
                        "%.1f s (of %d starts), %.1f s processor time",
                        seconds, figures.count(), figures.processorMedian() / 1e3),
                seconds <= most);
    }

    private static void inAHost() throws IOException, InterruptedException {
        Host with = new Host(SampleHost.program(true));
        Host without = new Host(SampleHost.program(false));
        for (int time = 0; time < TIMES; time++) {
            with.start();
            without.start();
        }
        double seconds = (with.starts.median() - without.starts.median()) / 1e3;
        Report.row(
                "what we add to the start of the sample host (R8)",
                "≤ 1.5 s",
                Report.text(
                        "%.1f s (%.1f s with us, %.1f s without); processor time %.1f s",
                        seconds,
                        with.starts.median() / 1e3,
                        without.starts.median() / 1e3,
                        (with.starts.processorMedian() - without.starts.processorMedian()) / 1e3),
                seconds <= 1.5);
        double megabytes = with.resident.median() - without.resident.median();
        Report.row(
                "what we add to the memory of the sample host (R8)",
                "≤ 100 MB",
                Report.text(
                        "%.0f MB resident after a collection (%.0f with us, %.0f without); %.0f MB of objects",
                        megabytes,
                        with.resident.median(),
                        without.resident.median(),
                        with.heap.median() - without.heap.median()),
                megabytes <= 100);
    }

    /** The figures of memory are in MB where those of time are in milliseconds. */
    private record Host(List<String> program, Figures starts, Figures resident, Figures heap) {

        Host(List<String> program) {
            this(program, new Figures(), new Figures(), new Figures());
        }

        void start() throws IOException, InterruptedException {
            try (Running running = Running.started(program, "/open/health", starts)) {
                heap.add(Math.round(running.heap() * 1e6), 0);
                resident.add(Math.round(running.resident() * 1e6), 0);
            }
        }
    }
}
