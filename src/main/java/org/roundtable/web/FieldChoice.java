package org.roundtable.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer that can be chosen, and the questions that choosing it brings up. */
record FieldChoice(String value, String label, @Nullable String hint, List<FormField> reveals) {

    static FieldChoice of(String value, String label) {
        return new FieldChoice(value, label, null, List.of());
    }

    FieldChoice withHint(String hint) {
        return new FieldChoice(value, label, hint, reveals);
    }

    FieldChoice revealing(FormField... fields) {
        return new FieldChoice(value, label, hint, List.of(fields));
    }
}
