package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.rules.example.Choices.DecisionAsked;

/** Why a rule says something, and why it does not. */
class ExplanationTests {

    private static final RuleBook BOOK = RuleBook.compile(Path.of("src/test/resources/roundtable-test-rules"));

    @Test
    void everyRuleThatConcludesHoldsInAllItsPartsAndNoOtherDoes() throws Exception {
        RuleBook shipped = RuleBook.shipped();
        for (List<Object> facts : ShippedRulesIsolationTests.cases()) {
            Set<String> found = new java.util.TreeSet<>();
            shipped.judge(facts, shipped.codes()).findings().forEach(finding -> found.add(finding.code()));
            for (String code : shipped.codes()) {
                assertThat(shipped.explain(code, facts).stream().anyMatch(Explanation::concludes))
                        .as(code)
                        .isEqualTo(found.contains(code));
            }
        }
    }

    @Test
    void namesTheFirstConditionThatDoesNotHold() {
        var nothing = BOOK.explain("TK-03", List.of()).get(0);
        var some = BOOK.explain(
                        "TK-03",
                        RuleBookTests.aCaseGoneWrong().stream()
                                .filter(fact -> fact instanceof DecisionAsked)
                                .toList())
                .get(0);

        assertThat(nothing.missing())
                .hasValueSatisfying(part -> assertThat(part.text()).startsWith("DecisionAsked("));
        assertThat(some.parts().get(0).holds()).isTrue();
        assertThat(some.missing())
                .hasValueSatisfying(part -> assertThat(part.text()).contains("OptionProposed("));
        assertThat(BOOK.explain("TK-03", RuleBookTests.aCaseGoneWrong()).get(0).concludes())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not TakingPartMadeFree() | there is no taking part made free",
                "CaseOpened( $case : id, participationConditional ) | there is case opened, with: participation conditional",
                "exists OptionProposed( decision == $decision, side == Side.EXPERIENCE ) | there is option proposed, with: decision is that decision; side is experience",
                "NoticeGiven( $days : workingDays, workingDays < needed, !asked ) | there is notice given, with: working days is less than needed; not asked"
            })
    void saysAConditionInPlainWords(String written, String plain) {
        assertThat(ConditionText.plain(written)).isEqualTo(plain);
    }
}
