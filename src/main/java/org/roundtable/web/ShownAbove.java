package org.roundtable.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form is about, shown above its questions: nobody signs, answers or takes back what they cannot read.
 *
 * @param words the text itself, whole
 * @param lines a list that belongs to it
 */
record ShownAbove(String heading, @Nullable String words, List<String> lines, @Nullable ToldAnswer answer) {

    static ShownAbove of(String heading, @Nullable String words) {
        return new ShownAbove(heading, words, List.of(), null);
    }

    static ShownAbove list(String heading, @Nullable String words, List<String> lines) {
        return new ShownAbove(heading, words, lines, null);
    }
}
