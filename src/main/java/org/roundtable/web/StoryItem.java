package org.roundtable.web;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the story of a case tells it.
 *
 * @param name what links to it call it
 * @param by who said it, by whose hand and in which way
 * @param quotes what people taking part said, word for word
 * @param texts what staff wrote for themselves
 * @param details everything else that is in the entry
 * @param note that it was revised since, or taken back; nothing while it stands
 * @param isNew   that somebody else entered it since the reader last looked
 * @param links where to change it, or copy it
 */
record StoryItem(
        String name,
        ZonedDateTime when,
        String title,
        String by,
        List<String> quotes,
        List<String> texts,
        List<SummaryRow> details,
        @Nullable String note,
        boolean isNew,
        List<PageLink> links) {}
