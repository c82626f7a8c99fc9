package org.roundtable.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How often somebody typed a wrong code lately. A session, and what codes begin with, have few tries; an address, which many people
 * share, is never shut out: its tries wait for one another. Ten letters of thirty can not be guessed at that pace. Kept in memory
 * alone: an address is nobody's business for longer.
 */
final class CodeTries {

    private static final int IN_A_SESSION = 5;
    private static final int WITH_A_BEGINNING = 10;
    private static final int FAST_FROM_AN_ADDRESS = 20;
    private static final int BEGINNING = 5;
    private static final int MOST_WAITING = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration COUNTED = Duration.ofMinutes(30);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Deque<Instant>> wrong = new LinkedHashMap<>();
    private final Semaphore oneByOne = new Semaphore(1, true);
    private final Clock clock;

    CodeTries(Clock clock) {
        this.clock = clock;
    }

    /** One try: what was typed, from where. */
    record Try(String session, String address, String typed) {

        private String beginning() {
            String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return letters.substring(0, Math.min(BEGINNING, letters.length()));
        }
    }

    /** Whether there were too many before. */
    synchronized boolean isTooMany(Try one) {
        forget();
        return count("session " + one.session()) >= IN_A_SESSION
                || count("code " + one.beginning()) >= WITH_A_BEGINNING;
    }

    synchronized void wasWrong(Try one) {
        add("session " + one.session());
        add("code " + one.beginning());
        add("address " + one.address());
    }

    /** Looks a code up: from an address with many wrong ones, one after the other. Nothing where too many wait already. */
    <T> Optional<T> inTurn(Try one, Supplier<T> lookUp) {
        if (!isSlow(one)) {
            return Optional.of(lookUp.get());
        }
        if (oneByOne.getQueueLength() >= MOST_WAITING || !takesTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(lookUp.get());
        } finally {
            oneByOne.release();
        }
    }

    private synchronized boolean isSlow(Try one) {
        return count("address " + one.address()) >= FAST_FROM_AN_ADDRESS;
    }

    private boolean takesTurn() {
        try {
            return oneByOne.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int count(String what) {
        Deque<Instant> tries = wrong.get(what);
        return tries == null ? 0 : tries.size();
    }

    private void add(String what) {
        wrong.computeIfAbsent(what, it -> new ArrayDeque<>()).addLast(clock.instant());
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
