package org.roundtable.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.participation.EntryMode;

/**
 * Something that is to be entered in a case file.
 *
 * @param onBehalfOf the participant whose act it is
 * @param replaces the number of the revision that whoever writes had in front of them; without one, the one that stands is revised
 * @param tier who may see it, where it is not what its kind declares
 */
public record NewEntry(
        EntryBody body,
        Instant happenedAt,
        EntryMode mode,
        @Nullable String onBehalfOf,
        @Nullable Long replaces,
        @Nullable Tier tier) {

    /** Something that staff say for themselves. */
    public static NewEntry byStaff(EntryBody body, Instant happenedAt) {
        return new NewEntry(body, happenedAt, EntryMode.BY_STAFF, null, null, null);
    }

    /** Something that the product itself says. */
    public static NewEntry bySystem(EntryBody body, Instant happenedAt) {
        return new NewEntry(body, happenedAt, EntryMode.BY_SYSTEM, null, null, null);
    }

    public NewEntry onBehalfOf(String participant, EntryMode how) {
        return new NewEntry(body, happenedAt, how, participant, replaces, tier);
    }

    public NewEntry replacing(long seq) {
        return new NewEntry(body, happenedAt, mode, onBehalfOf, seq, tier);
    }
}
