package org.roundtable.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;

/** What somebody answered before stands in the form that replaces it, so that adding one wish takes no other away. */
record AnsweredBefore(MyCase mine) {

    /** Answered once for each person: whatever is said later stands for all of it. */
    private static final Set<String> ONCE = Set.of("SupportNeedsAsked", "WhatMattersSaid");

    /** What was typed or named by a link wins. */
    Sent under(Sent sent, PersonForm form) {
        if (!ONCE.contains(form.kind().name())) {
            return sent;
        }
        Map<String, List<String>> values = new HashMap<>(earlier(form.kind()));
        values.putAll(sent.values());
        return new Sent(values);
    }

    private Map<String, List<String>> earlier(EntryKind kind) {
        return mine.shown()
                .said(kind.type(), mine.me())
                .map(Said::body)
                .map(body -> values(kind, body))
                .orElse(Map.of());
    }

    private static Map<String, List<String>> values(EntryKind kind, EntryBody body) {
        Map<String, List<String>> values = new HashMap<>();
        kind.asked().forEach(field -> values.put(field.name(), text(field.of(body))));
        return values;
    }

    private static List<String> text(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(one -> text(one).stream()).toList();
        }
        if (value == null) {
            return List.of();
        }
        return List.of(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }
}
