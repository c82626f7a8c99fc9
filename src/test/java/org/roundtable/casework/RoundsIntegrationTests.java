package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.Anchors;

/** What is done because time passed: once, whoever makes the round. */
class RoundsIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    @Test
    void anchorsEveryDayOnce() {
        bench.moveTo("2026-09-01T09:00:00Z");
        bench.openCase();
        Rounds rounds = bench.bean(Rounds.class);

        assertThat(rounds.daily()).isTrue();
        assertThat(rounds.daily()).isFalse();

        LocalDate today = LocalDate.ofInstant(bench.now(), ZoneOffset.UTC);
        assertThat(bench.bean(Anchors.class).line(today)).isPresent();
    }

    @Test
    void looksAtNothingThatIsNotDue() {
        bench.moveTo("2026-09-02T09:00:00Z");
        bench.openCase();
        Rounds rounds = bench.bean(Rounds.class);
        rounds.lookAtDueCases();

        assertThat(rounds.lookAtDueCases()).isZero();
    }

    @Test
    void tellsTheHostEachEventOnceWhenNothingFails() {
        bench.moveTo("2026-09-03T09:00:00Z");
        bench.openCase();
        Rounds rounds = bench.bean(Rounds.class);
        while (rounds.tellHost() > 0) {
            assertThat(rounds).isNotNull();
        }

        assertThat(rounds.tellHost()).isZero();
    }
}
