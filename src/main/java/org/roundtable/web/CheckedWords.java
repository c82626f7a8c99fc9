package org.roundtable.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as a whole, with a way back to each answer.
 *
 * @param title what they are about to record
 */
record CheckedWords(String title, List<Part> parts) {

    /** Answers that belong together, such as those of one promise. */
    record Part(@Nullable String heading, List<SummaryRow> rows) {}

    static CheckedWords of(String title, List<SummaryRow> known, List<SummaryRow> answers) {
        return new CheckedWords(
                title,
                List.of(new Part(
                        null, Stream.concat(known.stream(), answers.stream()).toList())));
    }

    /** Every question with its answer, also those left empty. */
    record Rows(PageWords words, Function<FormField, String> path) {

        List<SummaryRow> of(List<FormField> fields) {
            return fields.stream()
                    .filter(field -> field.kind() != FieldKind.HIDDEN && field.kind() != FieldKind.NOTE)
                    .map(this::row)
                    .toList();
        }

        private SummaryRow row(FormField field) {
            String answer = answer(field);
            return new SummaryRow(
                    field.label(),
                    answer.isBlank() ? words.of("case.check.empty") : answer,
                    new PageLink(words.of("case.check.change"), path.apply(field)));
        }

        private String answer(FormField field) {
            return switch (field.kind()) {
                case DATE, DATE_TIME -> date(field.parts());
                case CHECKBOXES, PARTICIPANTS ->
                    labels(field.choices().stream().filter(one -> field.values().contains(one.value())));
                case RADIOS, RADIOS_INLINE, SELECT ->
                    labels(field.choices().stream().filter(one -> one.value().equals(field.value())));
                case YES_NO, YES_NO_NOT_ASKED ->
                    field.value() == null || field.value().isBlank() ? "" : words.of("layout.answer." + field.value());
                default -> field.value() == null ? "" : field.value();
            };
        }

        private static String labels(Stream<FieldChoice> chosen) {
            return chosen.map(FieldChoice::label).collect(Collectors.joining(", "));
        }

        private String date(Map<String, String> parts) {
            if (!parts.containsKey("year")) {
                return "";
            }
            try {
                LocalDate date = LocalDate.of(number(parts, "year"), number(parts, "month"), number(parts, "day"));
                return parts.containsKey("time") ? words.day(date) + ", " + parts.get("time") : words.day(date);
            } catch (DateTimeException | NumberFormatException noSuchDay) {
                return String.join(" ", parts.values());
            }
        }

        private static int number(Map<String, String> parts, String part) {
            return Integer.parseInt(parts.getOrDefault(part, "").strip());
        }
    }
}
