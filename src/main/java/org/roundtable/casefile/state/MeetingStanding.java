package org.roundtable.casefile.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Meetings.MeetingKind;

/**
 * A meeting as it stands, moved or not.
 *
 * @param near whether its start is within {@code rd.preSession.workingDays}, and from then on
 */
public record MeetingStanding(
        String meeting,
        MeetingKind kind,
        Instant startsAt,
        @Nullable String chair,
        boolean near,
        boolean held,
        boolean cancelled) {

    /** Whether the work itself is done there, rather than getting to know each other, learning or looking back. */
    public boolean isToWork() {
        return kind == MeetingKind.WORKING || kind == MeetingKind.DECISION;
    }
}
