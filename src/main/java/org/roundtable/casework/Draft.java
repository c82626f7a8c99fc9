package org.roundtable.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind;
import org.roundtable.participation.EntryMode;

/**
 * What somebody typed, before it is an entry: as text, so that nothing is lost when it cannot be saved.
 *
 * @param values component name to what was typed; a date may come in one piece or as {@code name.day}, {@code .month},
 *     {@code .year}, a time as {@code name.time}
 * @param happenedAt when it happened, or nothing for now
 * @param replaces the name of the entry that the form showed, where it revises one
 */
public record Draft(
        EntryKind kind,
        Map<String, List<String>> values,
        EntryMode mode,
        @Nullable String onBehalfOf,
        @Nullable Instant happenedAt,
        @Nullable String replaces) {

    /** The name of the field that says whose words these are. */
    public static final String MODE = "entryMode";

    /** What is no free text, such as a title, stands in lists: longer than this it would hide everything else. */
    public static final int LONGEST_LINE = 1000;

    /** The trimmed first value of a component, or nothing. */
    @Nullable
    String text(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
