package org.roundtable.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.roundtable.casework.Draft;

/**
 * An answer of somebody taking part, as a whole, before it is sent. It is kept in the page and nowhere else.
 *
 * @param typed what they answered, by the names of the form
 */
record PersonCheck(
        String title,
        List<ShownAbove> above,
        String kind,
        List<SummaryRow> rows,
        List<Map.Entry<String, String>> typed,
        String send) {

    /** The name of the field by which one form counts once. */
    static final String ONCE = "once";

    private static final String CHECKED = "checked";
    private static final String CHANGE = "change";
    private static final Set<String> BUTTONS = Set.of(CHECKED, CHANGE);

    static boolean isChecked(Sent sent) {
        return sent.text(CHECKED).isPresent();
    }

    static boolean isToChange(Sent sent) {
        return sent.text(CHANGE).isPresent();
    }

    static String once(Sent sent) {
        return sent.text(ONCE).filter(id -> id.matches("[0-9a-f-]{36}")).orElseGet(() -> UUID.randomUUID()
                .toString());
    }

    static PersonCheck of(PersonFormView form, Sent sent) {
        Sent whole = sent.with(Map.of(ONCE, once(sent)));
        PersonPage page = form.page(whole, List.of());
        Stream<FormField> hand = Stream.ofNullable(page.hand())
                .map(asked -> asked.withValue(sent.text(Draft.MODE).orElse(asked.value())));
        List<SummaryRow> rows = Stream.concat(page.fields().stream(), hand)
                .filter(field -> field.kind() != FieldKind.HIDDEN && field.kind() != FieldKind.NOTE)
                .map(field -> row(form.mine().words(), field))
                .toList();
        return new PersonCheck(page.title(), page.above(), page.kind(), rows, typed(whole), page.send());
    }

    private static List<Map.Entry<String, String>> typed(Sent sent) {
        return sent.values().entrySet().stream()
                .filter(one -> one.getKey().matches("[A-Za-z][A-Za-z.]*") && !BUTTONS.contains(one.getKey()))
                .flatMap(one -> one.getValue().stream().map(value -> Map.entry(one.getKey(), value)))
                .toList();
    }

    /** The link names the field. */
    private static SummaryRow row(MyWords words, FormField field) {
        String value = field.value() == null ? "" : field.value();
        String answer =
                switch (field.kind()) {
                    case YES_NO, YES_NO_NOT_ASKED ->
                        value.isEmpty() ? "" : words.entries().plain("layout.answer." + value, value);
                    case RADIOS, RADIOS_INLINE, SELECT ->
                        field.choices().stream()
                                .filter(choice -> choice.value().equals(value))
                                .map(FieldChoice::label)
                                .findFirst()
                                .orElse("");
                    default -> value;
                };
        return new SummaryRow(
                field.label(),
                answer.isBlank() ? words.of("check.empty") : answer,
                new PageLink(words.of("change"), "#" + field.focusId()));
    }
}
