package org.roundtable.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casework.Draft;

/** An entry as the form that made it would have sent it, so that it can be revised. */
final class SentEntry {

    private final Map<String, List<String>> values = new HashMap<>();

    private SentEntry() {}

    static Sent of(Entry entry) {
        EntryBody body = Objects.requireNonNull(entry.body());
        SentEntry sent = new SentEntry();
        EntryKinds.of(body).fields().forEach(field -> sent.put(field, field.of(body)));
        sent.values.put(EntryForms.REPLACES, List.of(entry.name()));
        sent.values.put(Draft.MODE, List.of(entry.mode().name()));
        if (entry.onBehalfOf() != null) {
            sent.values.put(WhoseWords.FOR, List.of(entry.onBehalfOf()));
        }
        return new Sent(sent.values);
    }

    private void put(Field field, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            day(field.name(), day);
        } else if (value instanceof Instant moment) {
            ZonedDateTime local = moment.atZone(Happened.ZONE);
            day(field.name(), local.toLocalDate());
            values.put(
                    field.name() + ".time",
                    List.of(DateTimeFormatter.ofPattern("HH:mm").format(local)));
        } else if (value instanceof Collection<?> several) {
            values.put(field.name(), several.stream().map(SentEntry::text).toList());
        } else if (value != null) {
            values.put(field.name(), List.of(text(value)));
        }
    }

    private void day(String name, LocalDate day) {
        values.put(name + ".day", List.of("" + day.getDayOfMonth()));
        values.put(name + ".month", List.of("" + day.getMonthValue()));
        values.put(name + ".year", List.of("" + day.getYear()));
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
