package org.roundtable.casefile;

import java.time.Instant;
import org.roundtable.casefile.entry.EntryBody;

/**
 * An entry that stands, with its body and the first moment of its thing, from which deadlines count.
 *
 * @param firstAt when the first revision of the thing happened
 */
public record Said<T extends EntryBody>(Entry entry, T body, Instant firstAt) {

    public long seq() {
        return entry.seq();
    }

    public Instant happenedAt() {
        return entry.happenedAt();
    }
}
