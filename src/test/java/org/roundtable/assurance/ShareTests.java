package org.roundtable.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTests {

    @Test
    void everybodyAndNobodyLookLikeOthers() {
        assertThat(Share.of(5, 5)).isEqualTo(Share.of(3, 5)).isEqualTo(Share.HALF_OR_MORE);
        assertThat(Share.of(0, 5)).isEqualTo(Share.of(2, 5)).isEqualTo(Share.LESS_THAN_HALF);
        assertThat(Share.of(20, 20)).isEqualTo(Share.of(15, 20)).isEqualTo(Share.THREE_QUARTERS_OR_MORE);
        assertThat(Share.of(0, 20)).isEqualTo(Share.of(4, 20)).isEqualTo(Share.LESS_THAN_A_QUARTER);
    }

    /** Whoever knows what all others of a small group said can tell the last answer only where it tips the half. */
    @Test
    void whatIsShownLeavesSeveralNumbersPossible() {
        for (int answered = 5; answered < 40; answered++) {
            int of = answered;
            Map<Share, Set<Integer>> possible = IntStream.rangeClosed(0, answered)
                    .boxed()
                    .collect(Collectors.groupingBy(gaveIt -> Share.of(gaveIt, of), Collectors.toSet()));

            assertThat(possible.values()).allMatch(numbers -> numbers.size() >= 3);
        }
    }

    @Test
    void anAnswerThatNobodyGaveIsInItsTableToo() {
        assertThat(Shares.of(Map.of("yes", 6), 6).of("no")).isEqualTo(Share.LESS_THAN_HALF);
    }
}
