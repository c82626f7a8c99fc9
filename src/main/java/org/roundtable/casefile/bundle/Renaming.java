package org.roundtable.casefile.bundle;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryBodies;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKind.Field;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.entry.EntryBody;

/**
 * Gives everything in a bundle a new id, the same everywhere: ids of a document, short ones above all, would meet those of others.
 * Users are the host's and keep their names; nobody's words are touched.
 */
final class Renaming {

    private final Map<String, String> ids = new HashMap<>();

    /** What a person of the bundle is called from here on. */
    void person(String id, String known) {
        ids.put(id, known);
    }

    void things(BundledFile file) {
        for (BundledEntry bundled : file.entries()) {
            Entry entry = bundled.entry();
            if (EntryJson.kind(entry.kind(), "kind").isNewEachTime()) {
                ids.computeIfAbsent(entry.thing(), id -> UUID.randomUUID().toString());
            }
        }
    }

    Entry renamed(Entry entry, String caseFile) {
        EntryBody body = renamed(entry.body());
        EntryKind kind = EntryJson.kind(entry.kind(), "kind");
        String thing = body == null ? renamed(entry.thing()) : kind.thing(body);
        if (!Part.isNameOfAThing(thing)) {
            throw new Malformed("entries[" + (entry.seq() - 1) + "].thing", "id");
        }
        return new Entry(
                caseFile,
                entry.seq(),
                entry.kind(),
                entry.version(),
                thing,
                entry.replaces(),
                entry.happenedAt(),
                entry.recordedAt(),
                entry.recordedBy(),
                entry.onBehalfOf() == null ? null : renamed(entry.onBehalfOf()),
                entry.mode(),
                entry.tier(),
                body);
    }

    private @Nullable EntryBody renamed(@Nullable EntryBody body) {
        return body == null
                ? null
                : EntryBodies.changed(body, (field, value) -> mayNameThings(field) ? renamed(value) : value);
    }

    /** Neither words nor users; plain texts such as a title only where the product fills them in. */
    private static boolean mayNameThings(Field field) {
        if (field.words() || "user".equals(field.refers())) {
            return false;
        }
        boolean text = field.component().getType() == String.class;
        return !text || field.refers() != null || !field.asked();
    }

    private Object renamed(Object value) {
        if (value instanceof String text) {
            return renamed(text);
        }
        if (value instanceof Map<?, ?> named) {
            Map<Object, Object> renamed = new LinkedHashMap<>();
            named.forEach((name, of) -> renamed.put(name, renamed(of)));
            return renamed;
        }
        return value instanceof Collection<?> several ? renamed(several) : value;
    }

    private Object renamed(Collection<?> several) {
        List<Object> renamed = several.stream().map(this::renamed).toList();
        return several instanceof Set<?> ? new LinkedHashSet<>(renamed) : renamed;
    }

    /** The parts of a longer key are joined by a plus sign. */
    private String renamed(String text) {
        return Arrays.stream(text.split("\\+", -1))
                .map(part -> ids.getOrDefault(part, part))
                .collect(Collectors.joining("+"));
    }
}
