package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a user found nothing by a name lately: names and birth dates are not for trying. Kept in memory, by each node for
 * itself; who tried often is told to those who oversee.
 */
final class EmergencyTries {

    /** Whoever is in a hurry may mistype a name some times. */
    static final int MOST = 10;

    /** So many are told. */
    static final int MANY = 5;

    private static final Duration COUNTED = Duration.ofMinutes(30);

    private final Map<String, Deque<Instant>> missed = new HashMap<>();
    private final Clock clock;

    EmergencyTries(Clock clock) {
        this.clock = clock;
    }

    /** Counts one, and tells whether there are now many. */
    synchronized boolean missed(String user) {
        Deque<Instant> theirs = missed.computeIfAbsent(user, it -> new ArrayDeque<>());
        theirs.addLast(clock.instant());
        return lately(user) >= MANY;
    }

    synchronized boolean isTooMany(String user) {
        return lately(user) >= MOST;
    }

    private int lately(String user) {
        Instant since = clock.instant().minus(COUNTED);
        missed.values().forEach(tries -> tries.removeIf(at -> at.isBefore(since)));
        missed.values().removeIf(Deque::isEmpty);
        return missed.getOrDefault(user, new ArrayDeque<>()).size();
    }
}
