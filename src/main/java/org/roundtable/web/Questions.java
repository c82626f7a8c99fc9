package org.roundtable.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casework.Problem;

/** Asks questions that are worded elsewhere, with what was typed so far and what is wrong with it. */
record Questions(PageWords words, Sent sent, List<Problem> problems) {

    /** As the form of an entry asks it. */
    FormField ofEntry(String kind, String component, FieldKind asked) {
        EntryKind of = EntryKinds.named(kind).orElseThrow();
        return filled(FormField.of(component, asked, words.entries().question(of, component))
                .withHint(words.entries().hint(of, component)));
    }

    /** In words of the page: {@code key} asks, {@code key.hint} helps. */
    FormField of(String name, FieldKind asked, String key) {
        String hint = words.orElse(key + ".hint", "");
        return filled(FormField.of(name, asked, words.of(key)).withHint(hint.isEmpty() ? null : hint));
    }

    List<FieldChoice> choices(Enum<?>... constants) {
        return choices(Arrays.asList(constants));
    }

    List<FieldChoice> choices(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> FieldChoice.of(constant.name(), words.choice(constant)))
                .toList();
    }

    private FormField filled(FormField field) {
        return field.withValue(sent.text(field.name()).orElse(null))
                .withParts(FormFields.parts(field.name(), sent.values()))
                .withError(error(field));
    }

    private @Nullable String error(FormField field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field.name()))
                .map(problem -> words.of(problem.message(), field.label()))
                .findFirst()
                .orElse(null);
    }
}
