package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Safeguarding.TakingPartEffect;
import org.roundtable.testing.ProcessTestBench;

class SafeguardingLimitProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("safeguarding-limit");

    @BeforeEach
    void aConcernIsHeld() {
        bench.start("concern", "c1", "holder", "safeguarding");
    }

    @Test
    void isNoneWhereThePersonGoesOn() {
        bench.complete("Task_SayWhatItMeansForTakingPart", "effect", TakingPartEffect.CONTINUE);

        bench.hasEndedAt("End_NoLimitStands");
    }

    @Test
    void isReviewedUntilItIsLifted() {
        bench.complete("Task_SayWhatItMeansForTakingPart", "effect", TakingPartEffect.PAUSE_FOR_PROTECTION);
        bench.complete("Task_ReviewTheLimit", "effect", TakingPartEffect.CONTINUE_WITH_CHANGES);
        bench.complete("Task_ReviewTheLimit", "effect", TakingPartEffect.CONTINUE);

        bench.hasEndedAt("End_NoLimitStands");
    }

    @Test
    void hasADayForItsReview() {
        bench.moment("limitReview", Duration.ofDays(14));
        bench.complete("Task_SayWhatItMeansForTakingPart", "effect", TakingPartEffect.CONTINUE_WITH_CHANGES);

        assertThat(bench.only("Task_ReviewTheLimit").dueAt()).isEqualTo(Instant.parse("2026-03-16T09:00:00Z"));
    }

    @Test
    void isNoneWhereThePersonChoseAPause() {
        bench.complete("Task_SayWhatItMeansForTakingPart", "effect", TakingPartEffect.PAUSE_CHOSEN_BY_PERSON);

        bench.hasEndedAt("End_NoLimitStands");
    }
}
