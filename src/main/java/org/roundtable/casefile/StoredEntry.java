package org.roundtable.casefile;

import org.jspecify.annotations.Nullable;

/** An entry as it lies in the database: its link, the text of its body, and what chains it. */
record StoredEntry(Link link, @Nullable String body, Seal seal) {

    Entry entry() {
        return link.entry(body == null ? null : EntryJson.read(link.kind(), body));
    }
}
