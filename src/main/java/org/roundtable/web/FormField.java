package org.roundtable.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, with what was typed so far, however wrong, and what is wrong with it.
 *
 * @param value  what was typed or chosen, for every kind but check boxes and dates
 * @param values what was ticked
 * @param parts  what was typed into a date: {@code day}, {@code month}, {@code year}, {@code time}
 */
record FormField(
        String name,
        FieldKind kind,
        String label,
        @Nullable String hint,
        List<FieldChoice> choices,
        @Nullable String value,
        Set<String> values,
        Map<String, String> parts,
        @Nullable String error,
        boolean optional) {

    static FormField of(String name, FieldKind kind, String label) {
        return new FormField(name, kind, label, null, List.of(), null, Set.of(), Map.of(), null, false);
    }

    FormField withHint(@Nullable String hint) {
        return new FormField(name, kind, label, hint, choices, value, values, parts, error, optional);
    }

    FormField withChoices(List<FieldChoice> choices) {
        return new FormField(name, kind, label, hint, choices, value, values, parts, error, optional);
    }

    FormField withValue(@Nullable String value) {
        return new FormField(name, kind, label, hint, choices, value, values, parts, error, optional);
    }

    FormField withValues(Set<String> values) {
        return new FormField(name, kind, label, hint, choices, value, values, parts, error, optional);
    }

    FormField withParts(Map<String, String> parts) {
        return new FormField(name, kind, label, hint, choices, value, values, parts, error, optional);
    }

    FormField withError(@Nullable String error) {
        return new FormField(name, kind, label, hint, choices, value, values, parts, error, optional);
    }

    FormField asOptional() {
        return new FormField(name, kind, label, hint, choices, value, values, parts, error, true);
    }

    /** The same question in one row of a form with several. */
    FormField in(String row) {
        return new FormField(row + "." + name, kind, label, hint, choices, value, values, parts, error, optional);
    }

    /** What was typed or chosen, in words. */
    String said() {
        if (!parts.isEmpty()) {
            return Stream.of("day", "month", "year", "time")
                    .map(parts::get)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
        }
        String chosen = choices.stream()
                .filter(choice -> choice.value().equals(value) || values.contains(choice.value()))
                .map(FieldChoice::label)
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() && value != null ? value : chosen;
    }

    /** Whether something was typed or chosen. */
    boolean isAnswered() {
        return value != null && !value.isBlank() || !values.isEmpty() || !parts.isEmpty();
    }

    public String id() {
        return name.replace('.', '-');
    }

    /** Where the summary of errors leads to: for a date the day. */
    public String focusId() {
        return kind == FieldKind.DATE || kind == FieldKind.DATE_TIME ? id() + "-day" : id();
    }

    /** What a screen reader reads with the field; none if there is neither hint nor error. */
    @Nullable
    public String describedBy() {
        var ids = (hint == null ? "" : id() + "-hint ") + (error == null ? "" : id() + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** The questions that an answer brings up. */
    public List<FormField> revealedBy(String answer) {
        return choices.stream()
                .filter(choice -> choice.value().equals(answer))
                .flatMap(choice -> choice.reveals().stream())
                .toList();
    }
}
