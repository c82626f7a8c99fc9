package org.roundtable.casefile;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.participation.EntryMode;

/**
 * One line of a case file: what one person said on one occasion, when, by whose hand, and who may see it.
 *
 * @param seq place in the file, from 1
 * @param kind simple name of the entry record
 * @param thing what it speaks of, named as its kind declares
 * @param replaces the sequence number of the entry that this revises
 * @param happenedAt when what it tells of happened
 * @param recordedAt when it was written down
 * @param recordedBy the user of the host who wrote it down, or {@code system}
 * @param onBehalfOf the participant whose act it is
 * @param body what it says; absent once it was withdrawn
 * @param name what pages and forms call it: the first digits of its hash, which say nothing of how many entries there are; empty until
 *     it is chained
 */
public record Entry(
        String caseFile,
        long seq,
        String kind,
        int version,
        String thing,
        @Nullable Long replaces,
        Instant happenedAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable String onBehalfOf,
        EntryMode mode,
        Tier tier,
        @Nullable EntryBody body,
        String name) {

    /** The order of writing. */
    public static final Comparator<Entry> BY_SEQ = Comparator.comparingLong(Entry::seq);

    /** An entry that is not chained yet. */
    public Entry(
            String caseFile,
            long seq,
            String kind,
            int version,
            String thing,
            @Nullable Long replaces,
            Instant happenedAt,
            Instant recordedAt,
            String recordedBy,
            @Nullable String onBehalfOf,
            EntryMode mode,
            Tier tier,
            @Nullable EntryBody body) {
        this(
                caseFile,
                seq,
                kind,
                version,
                thing,
                replaces,
                happenedAt,
                recordedAt,
                recordedBy,
                onBehalfOf,
                mode,
                tier,
                body,
                "");
    }
}
