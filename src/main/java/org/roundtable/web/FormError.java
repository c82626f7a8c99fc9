package org.roundtable.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of the summary above a form: what is wrong, and the field to go to (none when it is about the whole form). */
record FormError(@Nullable String fieldId, String message) {

    /** What is wrong with these fields and with those that their choices reveal, in the order of the page. */
    static List<FormError> in(List<FormField> fields) {
        return fields.stream().flatMap(FormError::of).toList();
    }

    private static Stream<FormError> of(FormField field) {
        var error = field.error();
        var own = error == null ? Stream.<FormError>empty() : Stream.of(new FormError(field.focusId(), error));
        return Stream.concat(
                own,
                field.choices().stream()
                        .flatMap(choice -> choice.reveals().stream())
                        .flatMap(FormError::of));
    }
}
