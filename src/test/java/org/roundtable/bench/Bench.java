package org.roundtable.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Runs the named benchmark, or all of them: {@code ./mvnw -Pbench verify -Dbench=R1}. */
public final class Bench {

    private interface Program {
        void run() throws Exception;
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Program> programs = Map.of(
                "R1", GuidedSteps::run,
                "R2", JudgingCases::run,
                "R3", RuleBooks::run,
                "R8", Starts::run,
                "work", WorkPage::run,
                "case", CasePages::run,
                "commands", Commands::run);
        String wanted = arguments.length == 0 ? "" : arguments[0];
        if (!wanted.equals("all") && !programs.containsKey(wanted)) {
            throw new IllegalArgumentException(
                    "Which of " + programs.keySet().stream().sorted().toList() + ", or all?");
        }
        quietly();
        Report.machine();
        for (String name : programs.keySet().stream().sorted().toList()) {
            if (wanted.equals("all") || wanted.equals(name)) {
                programs.get(name).run();
            }
        }
        System.exit(0);
    }

    /** Before Spring looks after the log, and afterwards. */
    private static void quietly() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        System.setProperty("logging.level.root", "error");
    }
}
