package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.flag.Flag;
import org.roundtable.flag.FlagState;

/** Five flags at once, and a place each for feedback and for voice. */
class FlagsForTests {

    private static Flag flag(String code, Severity severity, int hour) {
        return new Flag(
                code + hour,
                "case",
                code,
                List.of("thing"),
                Map.of(),
                severity,
                FlagState.OPEN,
                Instant.parse("2026-03-02T09:00:00Z").plusSeconds(3600L * hour),
                null,
                "pack");
    }

    @Test
    void keepsAPlaceForFeedbackAndForVoice() {
        List<Flag> heavy = IntStream.range(0, 9)
                .mapToObj(hour -> flag("GV-01", Severity.WARNING, hour))
                .toList();
        List<Flag> all = Stream.concat(
                        heavy.stream(),
                        Stream.of(flag("FB-01", Severity.ADVICE, 10), flag("TK-16", Severity.ADVICE, 11)))
                .toList();

        List<Flag> chosen = FlagsFor.chosen(all);

        assertThat(chosen).hasSize(5).extracting(Flag::code).contains("FB-01", "TK-16");
    }

    @Test
    void showsAllWhereThereAreFew() {
        List<Flag> few = List.of(flag("FB-01", Severity.ADVICE, 1), flag("GV-01", Severity.WARNING, 2));

        assertThat(FlagsFor.chosen(few)).extracting(Flag::code).containsExactly("GV-01", "FB-01");
    }
}
