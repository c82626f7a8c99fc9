package org.roundtable.casefile;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * One line that binds all chains as they were at a moment: kept elsewhere, it shows that a tail was cut off later, or that an old
 * copy of the database was put back.
 *
 * @param files how many files there were
 * @param digest over the ends of all their chains
 */
public record Anchor(Instant at, long files, String digest) {

    private static final String NAME = "roundtable-anchor-1";

    public String line() {
        return String.join(" ", NAME, at.toString(), Long.toString(files), digest);
    }

    /** The anchor that a line tells of. */
    public static Anchor of(String line) {
        String[] parts = line.strip().split(" +");
        if (parts.length != 4 || !parts[0].equals(NAME) || !parts[3].matches("[0-9a-f]{64}")) {
            throw new Malformed("anchor", "anchor");
        }
        try {
            return new Anchor(Instant.parse(parts[1]), Long.parseLong(parts[2]), parts[3]);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new Malformed("anchor", "anchor");
        }
    }
}
