package org.roundtable.casework;

import java.util.List;

/** An entry cannot be saved as it is; nothing was stored, and each problem says what to do. */
public final class EntryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public EntryRefused(List<Problem> problems) {
        super("The entry is not complete", null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The same problems, each at its field in one row of a form with several. */
    public List<Problem> at(String row) {
        return problems.stream()
                .map(problem -> new Problem(row + "." + problem.field(), problem.message()))
                .toList();
    }
}
