package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.roundtable.web.CodeTries.Try;

/** Guessing codes: stopped for whoever guesses, and nobody else. */
class CodeTriesTests {

    private final CodeTries tries = new CodeTries(Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC));

    @Test
    void nobodyIsShutOutByWrongOnesFromTheirAddress() {
        for (int at = 0; at < 1000; at++) {
            tries.wasWrong(new Try("session " + at, "10.0.0.1", "A%04d-AAAAA".formatted(at)));
        }
        Try right = new Try("another", "10.0.0.1", "23456-789AB");

        assertThat(tries.isTooMany(right)).isFalse();
        assertThat(tries.inTurn(right, () -> "in")).contains("in");
    }

    @Test
    void aSessionHasFewTries() {
        for (int at = 0; at < 5; at++) {
            tries.wasWrong(new Try("one", "10.0.0.1", "A%04d-AAAAA".formatted(at)));
        }

        assertThat(tries.isTooMany(new Try("one", "10.0.0.1", "23456-789AB"))).isTrue();
    }

    @Test
    void whatACodeBeginsWithHasFewTriesFromWherever() {
        for (int at = 0; at < 10; at++) {
            tries.wasWrong(new Try("session " + at, "10.0.0." + at, "ab c2 3-%05d".formatted(at)));
        }

        assertThat(tries.isTooMany(new Try("another", "10.0.1.1", "ABC23-789AB")))
                .isTrue();
    }
}
