package org.roundtable.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody typed a wrong code lately, by session and by address. Kept in memory alone: an address is nobody's business
 * for longer. Each node counts for itself, and a code has enough letters that a few nodes make no difference.
 */
final class CodeTries {

    private static final int IN_A_SESSION = 5;
    private static final int FROM_AN_ADDRESS = 20;
    private static final Duration COUNTED = Duration.ofMinutes(30);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>();
    private final Clock clock;

    CodeTries(Clock clock) {
        this.clock = clock;
    }

    /** Counts one try, and tells whether it was one too many. */
    synchronized boolean isTooMany(String session, String address) {
        forget();
        boolean bySession = add("session " + session, IN_A_SESSION);
        boolean byAddress = add("address " + address, FROM_AN_ADDRESS);
        return bySession || byAddress;
    }

    /** Whoever had the right code is no guesser. */
    synchronized void wasRight(String session, String address) {
        wrong.remove("session " + session);
        Deque<Instant> tries = wrong.get("address " + address);
        if (tries != null) {
            tries.pollLast();
        }
    }

    private boolean add(String who, int allowed) {
        Deque<Instant> tries = wrong.computeIfAbsent(who, it -> new ArrayDeque<>());
        if (tries.size() >= allowed) {
            return true;
        }
        tries.addLast(clock.instant());
        return false;
    }

    private void forget() {
        Instant since = clock.instant().minus(COUNTED);
        wrong.values().forEach(tries -> tries.removeIf(at -> at.isBefore(since)));
        wrong.values().removeIf(Deque::isEmpty);
        Iterator<String> oldest = wrong.keySet().iterator();
        while (wrong.size() > REMEMBERED) {
            oldest.next();
            oldest.remove();
        }
    }
}
