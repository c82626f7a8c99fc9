package org.roundtable.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was first written elsewhere.
 *
 * @param origin where and by whom, as far as it is known; for people, and hashed like the rest of the header
 */
public record ImportedEntry(NewEntry entry, String recordedBy, Instant recordedAt, @Nullable String origin) {}
