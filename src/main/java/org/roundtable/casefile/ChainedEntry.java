package org.roundtable.casefile;

import org.jspecify.annotations.Nullable;

/** An entry as it lies in the database: its header, the text of its body, and what chains it. */
public record ChainedEntry(Link link, @Nullable String body, Seal seal) {

    public Entry entry() {
        return link.entry(body == null ? null : EntryJson.read(link.kind(), body), seal.name());
    }
}
