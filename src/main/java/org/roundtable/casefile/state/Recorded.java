package org.roundtable.casefile.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.participation.EntryMode;

/**
 * The header of an entry that stands, for rules that ask what came after what, or by whose hand.
 *
 * @param thing the id of what it speaks of; the parts of a longer key joined by {@code +}
 * @param firstAt when the first revision of the thing happened
 */
public record Recorded(
        String kind,
        String thing,
        long seq,
        Instant happenedAt,
        Instant firstAt,
        String by,
        @Nullable String onBehalfOf,
        EntryMode mode) {}
