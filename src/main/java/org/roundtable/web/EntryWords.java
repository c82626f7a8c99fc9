package org.roundtable.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind;
import org.springframework.context.MessageSource;

/**
 * How a kind of entry is worded: for staff, or in the words for people taking part where there are such.
 *
 * @param forPeople whether somebody taking part reads it
 */
record EntryWords(MessageSource messages, Locale locale, boolean forPeople) {

    String title(EntryKind kind) {
        return either(kind.name() + ".title", kind.name());
    }

    /** What it is for. */
    @Nullable
    String what(EntryKind kind) {
        return orNothing(kind.name() + ".what");
    }

    /** What people are told before they say anything: who reads it, and what happens then. */
    @Nullable
    String before(EntryKind kind) {
        return orNothing(kind.name() + ".before");
    }

    String question(EntryKind kind, String component) {
        String key = kind.name() + "." + component;
        String label = orNothing(key + ".label");
        return label == null ? either(key, component) : label;
    }

    @Nullable
    String hint(EntryKind kind, String component) {
        return orNothing(kind.name() + "." + component + ".hint");
    }

    String choice(Enum<?> constant) {
        String key = "choice." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return plain(key, constant.name());
    }

    String step(EntryKind kind, String component, int step) {
        return plain("scale." + kind.name() + "." + component + "." + step, "" + step);
    }

    /** Words that are not those of a kind: their key is the same for people, with {@code person.} before it. */
    String plain(String key, String otherwise) {
        String words = forPeople ? messages.getMessage("person." + key, null, null, locale) : null;
        return words != null ? words : messages.getMessage(key, null, otherwise, locale);
    }

    /** What is wrong with the answer to a question, which it names. */
    String about(String problem, String question) {
        Object[] named = {question};
        String words = forPeople ? messages.getMessage("person." + problem, named, null, locale) : null;
        return words != null ? words : messages.getMessage(problem, named, locale);
    }

    private String either(String key, String otherwise) {
        String words = orNothing(key);
        return words == null ? otherwise : words;
    }

    private @Nullable String orNothing(String key) {
        String words = forPeople ? messages.getMessage("person." + key, null, null, locale) : null;
        return words != null ? words : messages.getMessage("entry." + key, null, null, locale);
    }
}
