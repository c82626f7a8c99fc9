package org.roundtable.process;

import java.util.List;

/** A model is not taken: it does more than our models may, or says less than they must. Names file, line and element. */
public class ProcessRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    ProcessRefused(String file, List<String> problems) {
        super("Refused " + file + ": " + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
