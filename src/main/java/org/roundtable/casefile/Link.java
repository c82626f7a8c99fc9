package org.roundtable.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.participation.EntryMode;

/**
 * One link of a chain: every field of an entry's header, as it is hashed. The body is held only as a salted digest, so that it can be
 * withdrawn and the chain still verifies.
 *
 * @param writtenAt when it was written into this database; later than {@code recordedAt} where it was imported
 * @param origin where it came from, for an imported entry
 */
public record Link(
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
        String mode,
        String tier,
        @Nullable String origin,
        Instant writtenAt) {

    /** The header of an entry that is written now. */
    public static Link of(Entry entry, @Nullable String origin, Instant writtenAt) {
        return new Link(
                entry.caseFile(),
                entry.seq(),
                entry.kind(),
                entry.version(),
                entry.thing(),
                entry.replaces(),
                entry.happenedAt(),
                entry.recordedAt(),
                entry.recordedBy(),
                entry.onBehalfOf(),
                entry.mode().name(),
                entry.tier().name(),
                origin,
                writtenAt);
    }

    Entry entry(org.roundtable.casefile.entry.@Nullable EntryBody body, String name) {
        return new Entry(
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
                EntryMode.valueOf(mode),
                org.roundtable.casefile.entry.Tier.valueOf(tier),
                body,
                name);
    }

    /** The fields in the order of form 1, each as text. */
    List<@Nullable String> fields() {
        return new ArrayList<>(Arrays.asList(
                caseFile,
                Long.toString(seq),
                kind,
                Integer.toString(version),
                thing,
                replaces == null ? null : Long.toString(replaces),
                micros(happenedAt),
                micros(recordedAt),
                recordedBy,
                onBehalfOf,
                mode,
                tier,
                origin,
                micros(writtenAt)));
    }

    private static String micros(Instant instant) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }
}
