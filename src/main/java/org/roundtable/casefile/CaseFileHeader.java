package org.roundtable.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.participation.Nation;
import org.roundtable.participation.Phase;

/**
 * What is known of a case file without reading it.
 *
 * @param organisation the file of the organisation that a case belongs to
 * @param phase the running phase, as the last act left it
 * @param headSeq the number of its last entry
 * @param headHash the end of its chain
 * @param restricted whether only the people named in it, and safeguarding, may know of it
 * @param nextLook when one of its deadlines comes
 * @param createdAt since when it is kept here: for a case that was taken in, later than what its first entries tell of
 */
public record CaseFileHeader(
        String id,
        CaseFileType type,
        @Nullable String organisation,
        Nation nation,
        CaseFileStatus status,
        @Nullable Phase phase,
        boolean restricted,
        long headSeq,
        byte @Nullable [] headHash,
        @Nullable Instant nextLook,
        Instant createdAt) {}
