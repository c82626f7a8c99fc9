package org.roundtable.casefile.bundle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Seal;

/** One entry in a bundle, with its place in a chain where the bundle carries one. */
public record BundledEntry(Entry entry, @Nullable Place place) {

    /**
     * What of an entry only its chain needs.
     *
     * @param body the very text that was hashed; absent once it was withdrawn
     */
    public record Place(Instant writtenAt, @Nullable String origin, @Nullable String body, Seal seal) {}

    static BundledEntry unchained(Entry entry) {
        return new BundledEntry(entry, null);
    }
}
