package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChainTests {

    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00.000001Z");

    /** Values that run into each other wherever fields are joined by a sign. */
    private static final List<@Nullable String> AWKWARD = Arrays.asList(
            null, "", "a", "aa", "\u0000", "\u0000a", "a\u0000", "a,b", "a|", "|a", "ŵ", "w\u0302", "😀", "1", "-1");

    @Test
    void writesDifferentHeadersDifferently() {
        Random random = new Random(7);
        Map<ByteBuffer, List<@Nullable String>> seen = new HashMap<>();
        for (int times = 0; times < 50_000; times++) {
            List<@Nullable String> fields = new ArrayList<>();
            for (int field = 0; field < 1 + random.nextInt(4); field++) {
                fields.add(AWKWARD.get(random.nextInt(AWKWARD.size())));
            }

            List<@Nullable String> before = seen.put(ByteBuffer.wrap(Chain.canonical(1, fields)), fields);

            assertThat(before == null || before.equals(fields)).isTrue();
        }
        assertThat(seen).hasSizeGreaterThan(5_000);
    }

    @Test
    void tellsFormsApart() {
        assertThat(Chain.canonical(1, List.of("a"))).isNotEqualTo(Chain.canonical(2, List.of("a")));
        assertThatThrownBy(() -> Chain.canonical(2, link("worker"))).hasMessageContaining("form 2");
    }

    @Test
    void refusesHalfACharacterPairInAHeader() {
        assertThatThrownBy(() -> Chain.canonical(1, List.of("\uD83D"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hashesEveryFieldOfTheHeader() {
        assertThat(link("worker").fields()).hasSize(Link.class.getRecordComponents().length);
    }

    /** Whoever checks a chain with other means can check them on this. */
    @Test
    void staysAsItWasPublished() {
        byte[] digest = Chain.digest(new byte[16], "{\"contribution\":\"c\"}");

        byte[] hash = Chain.hash(null, 1, link("worker"), digest);

        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("f52363c76a18ed6bb21a410777994a2195f32c02ffbe8d8781a82a32d622f7d3");
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("dd6139b584efaecad844bfcf43f54724e9b53c06df7b3646093c5ae35a4de80a");
    }

    private static Link link(String by) {
        return new Link("case", 1, "WordsConfirmed", 1, "c", null, THEN, THEN, by, "amina", "SELF", "T1", null, THEN);
    }
}
