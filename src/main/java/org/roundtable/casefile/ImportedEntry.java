package org.roundtable.casefile;

import org.jspecify.annotations.Nullable;

/**
 * An entry that was first written elsewhere.
 *
 * @param origin where and by whom, as far as it is known; for people, and hashed like the rest of the header
 * @param withdrawnDigest the digest that is left of a body which was withdrawn there
 */
public record ImportedEntry(Entry entry, @Nullable String origin, byte @Nullable [] withdrawnDigest) {}
