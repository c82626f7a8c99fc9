package org.roundtable.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;

/** What a process learns from an entry: the id of its thing, what it refers to, and the choices that a gateway asks for. */
record EntryVariables(EntryKind kind, EntryBody body) {

    static EntryVariables of(EntryBody body) {
        return new EntryVariables(EntryKinds.of(body), body);
    }

    /** For a step that was done. */
    Map<String, @Nullable Object> ofStep(List<String> outcomes) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        if (!kind.declaration().thing().isEmpty()) {
            variables.put(kind.declaration().thing(), kind.thing(body));
        }
        outcomes.forEach(outcome -> variables.put(
                outcome, Values.held(kind.field(outcome).orElseThrow().of(body))));
        return variables;
    }

    /** For a process that begins with it: also whom and what it is about. */
    Map<String, @Nullable Object> ofStart(List<String> outcomes) {
        Map<String, @Nullable Object> variables = ofStep(outcomes);
        kind.fields().stream()
                .filter(field -> field.refers() != null && field.component().getType() == String.class)
                .forEach(field -> variables.put(field.name(), Values.held(field.of(body))));
        return variables;
    }
}
