package org.roundtable.rules;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack does not compile, or does more than conclude; it names each place with the reason, and the pack in use stays. */
public final class RulePackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    RulePackRefused(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /**
     * One place of a rule pack that cannot be accepted.
     *
     * @param line counted from 1; 0 where the reason concerns the whole file
     */
    public record Fault(String file, int line, String reason) {

        @Override
        public String toString() {
            return file + ":" + line + " " + reason;
        }
    }
}
