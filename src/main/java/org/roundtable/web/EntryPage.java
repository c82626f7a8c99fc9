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
        List<FormError> errors) {

    /** Its questions, with the day only where somebody gave one. */
    List<FormField> answers() {
        return Stream.concat(fields.stream(), Stream.ofNullable(happened).filter(day -> !day.parts()
                        .isEmpty()))
                .toList();
    }
}
