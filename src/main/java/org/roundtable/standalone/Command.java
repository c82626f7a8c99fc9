package org.roundtable.standalone;

import java.io.PrintStream;
import java.util.Map;

/** A command of the runnable jar. Exit codes: 0 fine, 1 found something, 2 bad input. */
@FunctionalInterface
interface Command {

    int FINE = 0;
    int FOUND_SOMETHING = 1;
    int BAD_INPUT = 2;

    Map<String, Command> ALL = Map.of(
            "evaluate", new EvaluateCommand(),
            "replay", new ReplayCommand(),
            "schema", new SchemaCommand(),
            "verify", new VerifyCommand());

    /** Does its work and returns the exit code. */
    int run(String[] arguments, PrintStream out, PrintStream err);

    static boolean isNamed(String name) {
        return ALL.containsKey(name);
    }

    static int run(String name, String[] arguments, PrintStream out, PrintStream err) {
        return ALL.get(name).run(arguments, out, err);
    }
}
