package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;

/**
 * From when the steps and timers of the processes count: from now; while a case is taken in, from when the entry that moves them was
 * recorded, so that nobody gets all their time anew.
 */
final class Counting {

    private final Clock clock;

    /** The engine does all that an entry sets in motion within the act, on its thread. */
    private final ThreadLocal<Instant> recorded = new ThreadLocal<>();

    Counting(Clock clock) {
        this.clock = clock;
    }

    Instant from() {
        Instant at = recorded.get();
        return at == null ? clock.instant() : at;
    }

    /** When something happens that the engine does at a moment of its own. */
    Instant from(Instant engineMoment) {
        Instant at = recorded.get();
        return at == null ? engineMoment : at;
    }

    void from(Instant recordedAt, Runnable move) {
        recorded.set(recordedAt);
        try {
            move.run();
        } finally {
            recorded.remove();
        }
    }
}
