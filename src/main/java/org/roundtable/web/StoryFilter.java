package org.roundtable.web;

import java.util.Collection;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.participation.Phase;

/**
 * What somebody wants to read of a story.
 *
 * @param topic only this one; nothing for all but what the product noticed
 * @param person only what somebody said or what is about them, by their id
 * @param phase only what was written down during it
 */
record StoryFilter(@Nullable String topic, @Nullable String person, @Nullable Phase phase) {

    static final StoryFilter NONE = new StoryFilter(null, null, null);

    /** Of the product's own entries the story tells on request only. */
    static final String NOTICING = "Noticing";

    static StoryFilter of(@Nullable String topic, @Nullable String person, @Nullable String phase) {
        return new StoryFilter(chosen(topic), chosen(person), phase(phase));
    }

    private static @Nullable String chosen(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static @Nullable Phase phase(@Nullable String name) {
        for (Phase phase : Phase.values()) {
            if (phase.name().equals(name)) {
                return phase;
            }
        }
        return null;
    }

    boolean takes(Entry entry, Phase during) {
        return isOnTopic(entry) && (phase == null || phase == during) && (person == null || isAbout(entry, person));
    }

    private boolean isOnTopic(Entry entry) {
        return EntryKinds.named(entry.kind())
                .map(Story::topic)
                .filter(of -> topic == null ? !of.equals(NOTICING) : of.equals(topic))
                .isPresent();
    }

    private static boolean isAbout(Entry entry, String person) {
        Optional<EntryKind> kind = EntryKinds.named(entry.kind());
        return person.equals(entry.onBehalfOf())
                || entry.body() != null
                        && kind.isPresent()
                        && kind.get().fields().stream()
                                .filter(field -> "participant".equals(field.refers()))
                                .map(field -> field.of(entry.body()))
                                .anyMatch(named -> person.equals(named)
                                        || named instanceof Collection<?> several && several.contains(person));
    }

    /** As it stands in an address: ids and constants only. */
    String query() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "topic", topic);
        add(query, "person", person);
        add(query, "phase", phase == null ? null : phase.name());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (value != null && value.matches("[A-Za-z0-9_-]+")) {
            query.add(name + "=" + value);
        }
    }
}
