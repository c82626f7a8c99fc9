package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleTests {

    private static final RuleBook BOOK = RuleBook.compile(Path.of("src/test/resources/roundtable-test-rules"));

    @Test
    void tellsWhatItClaimsAndWhereItStands() {
        var rule = BOOK.rules().get(0);

        assertThat(rule.code()).isEqualTo("TK-01");
        assertThat(rule.claim()).isEqualTo("the decision was taken before anyone was asked");
        assertThat(rule.source()).isEqualTo("002 §4.1");
        assertThat(rule.set()).isEqualTo("choices");
        assertThat(rule.line()).isEqualTo(12);
        assertThat(rule.text()).startsWith("rule \"TK-01").endsWith("end").hasLineCount(7);
    }

    @Test
    void sharesTheCodeOfItsAlternative() {
        assertThat(BOOK.rules())
                .filteredOn(rule -> rule.name().startsWith("TK-30b"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.code()).isEqualTo("TK-30");
                    assertThat(rule.claim()).isEqualTo("nobody with qualification proposed anything");
                });
    }
}
