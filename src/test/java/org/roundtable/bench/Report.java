package org.roundtable.bench;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** What a benchmark prints: the machine once, then rows for the table of {@code docs/benchmarks.md}. */
final class Report {

    private Report() {}

    static void machine() {
        System.out.printf(
                "Machine: %d cores, Java %s, %s%n%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), System.getProperty("os.name"));
        System.out.println("| What | Goal | Measured | Date, load | Verdict |\n|---|---|---|---|---|");
    }

    /** @param met whether the goal was met; nothing where there is none */
    static void row(String what, String goal, String measured, boolean met) {
        row(what, goal, measured, met ? "met" : "**missed**");
    }

    static void row(String what, String goal, String measured, String verdict) {
        System.out.println(
                String.join(" | ", "| " + what, goal, measured, LocalDate.now() + ", " + load(), verdict + " |"));
    }

    /** For whoever wants to know why; no part of the table. */
    static void note(String text) {
        System.out.println("    " + text);
    }

    static String load() {
        return text("load %.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
