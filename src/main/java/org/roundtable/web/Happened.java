package org.roundtable.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Lifetimes;
import org.roundtable.casework.Problem;

/**
 * The day on which something happened, where it was not just now.
 *
 * @param at noon of that day; nothing for now
 */
record Happened(@Nullable Instant at, List<Problem> problems) {

    static final String FIELD = "entryHappened";

    /** All four nations keep the same time. */
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    static Happened read(Sent sent, Instant now) {
        List<Optional<String>> parts = Stream.of(".day", ".month", ".year")
                .map(part -> sent.text(FIELD + part))
                .toList();
        if (parts.stream().allMatch(Optional::isEmpty)) {
            return new Happened(null, List.of());
        }
        try {
            LocalDate day = LocalDate.of(number(parts.get(2)), number(parts.get(1)), number(parts.get(0)));
            return on(day, now);
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return wrong("entry.problem.date");
        }
    }

    private static Happened on(LocalDate day, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        if (!Lifetimes.include(day)) {
            return wrong("entry.problem.date");
        }
        if (day.isAfter(today)) {
            return wrong("practice.problem.future");
        }
        Instant noon = day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        return new Happened(day.equals(today) ? null : noon, List.of());
    }

    private static Happened wrong(String message) {
        return new Happened(null, List.of(new Problem(FIELD, message)));
    }

    private static int number(Optional<String> part) {
        return Integer.parseInt(part.orElseThrow(NumberFormatException::new));
    }
}
