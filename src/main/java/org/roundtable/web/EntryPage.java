package org.roundtable.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kind of entry, as a page shows it.
 *
 * @param what what it is for
 * @param before what people are told before they say anything
 * @param happened the day, where it was not just now; nothing for people taking part, who speak now
 * @param replaces the entry that it revises
 * @param begun when the form was first shown, in seconds since 1970
 * @param draft the id that it is kept under where it is finished later
 * @param folding which of its questions are put only where they apply
 */
record EntryPage(
        String kind,
        String title,
        @Nullable String what,
        @Nullable String before,
        List<FormField> fields,
        @Nullable FormField happened,
        @Nullable String replaces,
        String begun,
        String draft,
        List<FormError> errors,
        Folding folding) {

    /** Its questions, with the day only where somebody gave one. */
    List<FormField> answers() {
        return Stream.concat(fields.stream(), Stream.ofNullable(happened).filter(day -> day.parts().values().stream()
                        .anyMatch(part -> !part.isBlank())))
                .toList();
    }

    /** What is put to whoever fills it in; what only a yes brings up stands below that yes. */
    public List<FormField> asked() {
        return fields.stream()
                .filter(field -> !folding.isFilled(field)
                        && !folding.isRare(field)
                        && !folding.revealed().containsValue(field.name()))
                .map(this::withRevealed)
                .toList();
    }

    private FormField withRevealed(FormField field) {
        String name = folding.revealed().get(field.name());
        return fields.stream()
                .filter(revealed -> revealed.name().equals(name))
                .findFirst()
                .map(revealed ->
                        field.withChoices(List.of(FieldChoice.of("yes", "").revealing(revealed))))
                .orElse(field);
    }

    /** What the record says already. */
    public List<FormField> filled() {
        return fields.stream().filter(folding::isFilled).toList();
    }

    /** The same in words, to be read before it is saved. */
    public List<SummaryRow> filledIn() {
        return filled().stream()
                .map(field -> SummaryRow.of(field.label(), field.said()))
                .toList();
    }

    /** What is to be said only where it applies. */
    public List<FormField> rare() {
        return fields.stream().filter(folding::isRare).toList();
    }
}
