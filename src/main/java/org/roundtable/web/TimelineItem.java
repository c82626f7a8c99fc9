package org.roundtable.web;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as the story of a case file tells it.
 *
 * @param by    who did it, as shown to this reader
 * @param words what the person said, word for word
 * @param text  what else there is to say, in our words
 * @param tag   a short mark, such as who may see it
 */
record TimelineItem(
        ZonedDateTime when,
        String title,
        @Nullable String by,
        @Nullable String words,
        @Nullable String text,
        @Nullable String tag,
        @Nullable PageLink link) {}
