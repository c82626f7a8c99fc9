package org.roundtable.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Scale;
import org.roundtable.casework.Labels;

/** What an entry says, as text: one line for the story, and all its answers under their questions. */
record EntryText(PageWords words, Labels labels) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

    /** The line of an entry in the story; the person's own words are left out of it, for they stand below. */
    String line(EntryBody body) {
        EntryKind kind = EntryKinds.of(body);
        String line =
                words.orElse("entry." + kind.name() + ".said", words.entries().title(kind));
        for (Field field : kind.fields()) {
            line = field.words() ? line.replaceAll("\\s*[:–]?\\s*“\\{" + field.name() + "}”", "") : line;
        }
        Matcher slot = SLOT.matcher(line);
        return slot.replaceAll(found -> Matcher.quoteReplacement(slot(kind, body, found.group(1))));
    }

    private String slot(EntryKind kind, EntryBody body, String name) {
        return kind.field(name).map(field -> value(kind, field, body)).orElse("");
    }

    /** Free words, in the order in which they were asked. */
    List<String> quotes(EntryBody body) {
        EntryKind kind = EntryKinds.of(body);
        return kind.fields().stream()
                .filter(Field::words)
                .map(field -> value(kind, field, body))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Every answer that was given, under its question. */
    List<SummaryRow> rows(EntryBody body) {
        return rowsBut("", body);
    }

    /** But for one question, whose answer the page says already. */
    List<SummaryRow> rowsBut(String known, EntryBody body) {
        EntryKind kind = EntryKinds.of(body);
        List<SummaryRow> rows = new ArrayList<>();
        for (Field field : kind.asked()) {
            String value = value(kind, field, body);
            if (!value.isBlank() && !field.name().equals(known)) {
                rows.add(SummaryRow.of(words.entries().question(kind, field.name()), value));
            }
        }
        return rows;
    }

    private String value(EntryKind kind, Field field, EntryBody body) {
        Object value = field.of(body);
        if (value instanceof Collection<?> several) {
            return String.join(
                    ", ", several.stream().map(one -> text(field, one)).toList());
        }
        if (value instanceof Integer step && field.component().isAnnotationPresent(Scale.class)) {
            return words.entries().step(kind, field.name(), step);
        }
        return text(field, value);
    }

    private String text(Field field, @Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return words.choice(constant);
        }
        if (value instanceof Boolean yes) {
            return words.of(yes ? "layout.answer.yes" : "layout.answer.no");
        }
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        if (value instanceof Instant moment) {
            return words.moment(moment);
        }
        return value == null ? "" : thing(field, value.toString());
    }

    /** Somebody or something by name; what the reader may not see has none. */
    private String thing(Field field, String value) {
        if (field.refers() == null && !field.name().equals("id")) {
            return value;
        }
        if ("user".equals(field.refers())) {
            return words.user(value);
        }
        return labels.knows(value) ? labels.of(value) : words.of("practice.something");
    }
}
