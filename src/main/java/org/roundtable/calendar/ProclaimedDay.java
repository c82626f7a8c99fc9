package org.roundtable.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.participation.Nation;

/**
 * A bank holiday that was appointed, or moved away, by proclamation, and which the library of holidays does not have.
 *
 * @param holiday false where a day that the library has is a bank holiday no more
 * @param source where it was proclaimed
 * @param reviewed when somebody last held it against the source
 */
record ProclaimedDay(Nation nation, LocalDate day, boolean holiday, String name, String source, LocalDate reviewed) {

    private static final String TABLE = "/META-INF/roundtable/proclaimed-days.csv";

    static List<ProclaimedDay> all() {
        try (InputStream table = ProclaimedDay.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("The table of proclaimed days is missing: " + TABLE);
            }
            return read(new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of proclaimed days cannot be read", e);
        }
    }

    static List<ProclaimedDay> read(BufferedReader table) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(ProclaimedDay::parse)
                .toList();
    }

    private static ProclaimedDay parse(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 6) {
            throw new IllegalArgumentException(
                    "A proclaimed day has six cells, this has " + cells.length + ": " + line);
        }
        return new ProclaimedDay(
                Nation.valueOf(cells[0]),
                LocalDate.parse(cells[1]),
                isHoliday(cells[2]),
                cells[3],
                cells[4],
                LocalDate.parse(cells[5]));
    }

    private static boolean isHoliday(String change) {
        return switch (change) {
            case "added" -> true;
            case "removed" -> false;
            default -> throw new IllegalArgumentException("A proclaimed day is added or removed, not " + change);
        };
    }
}
