package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.rules.example.Choices.Participant;
import org.roundtable.rules.example.Choices.Side;

/** One bad rule costs nothing but itself. */
class RuleIsolationTests {

    private static final Map<String, String> TEXTS = RuleText.in(Path.of("src/test/resources/roundtable-test-rules"));
    private static final RuleBook BOOK = RuleBook.compile(TEXTS);
    private static final List<Object> FACTS = RuleBookTests.aCaseGoneWrong();

    private static final Map<Rule, RuleBook> WITHOUT = new HashMap<>();

    static Stream<Rule> rules() {
        return BOOK.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void losesNothingToARuleThatThrowsInItsConclusion(Rule rule) {
        var bad = rule.text()
                .replaceFirst(
                        "(?s)when.*end", "when Told() then if (true) throw new IllegalStateException(\"words\"); end");

        var judgement = bookWith(rule, bad).judge(FACTS);

        assertIsAsWithout(rule, judgement, "IllegalStateException");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void losesNothingToARuleThatThrowsInItsCondition(Rule rule) {
        var bad = rule.text().replaceFirst("(?s)when", "when Participant( id.substring( 99 ) == \"\" )");

        var judgement = bookWith(rule, bad).judge(FACTS);

        assertIsAsWithout(rule, judgement, "StringIndexOutOfBoundsException");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void losesNothingToARuleThatLoopsByInserting(Rule rule) {
        var loop = "when Waited( $d : decision, $n : workingDays ) then insert( new Waited( $d, $n + 1 ) ); end";
        var bad = rule.text().replaceFirst("(?s)when.*end", java.util.regex.Matcher.quoteReplacement(loop));

        var judgement = bookWith(rule, bad).judge(FACTS);

        assertIsAsWithout(rule, judgement, "RanAway");
    }

    @Test
    void losesNothingToSeveralBadRules() {
        var texts = new TreeMap<>(TEXTS);
        texts.replaceAll((file, text) -> text.replace(
                        "insertLogical( new Finding( \"TK-0", "if (true) throw new RuntimeException( \"TK-0")
                .replaceAll("(new RuntimeException\\( \"TK-0\\d).*", "$1\" );"));

        var judgement = book(texts).judge(FACTS);

        assertThat(judgement.findings()).extracting(Finding::code).containsExactly("SG-12", "TK-30");
        assertThat(judgement.notJudged())
                .extracting(bad -> bad.rule().code())
                .containsExactly("TK-01", "TK-02", "TK-03");
    }

    @Test
    void judgesTheSameRuleInTheNextCase() {
        var rule = BOOK.rules().get(0);
        var book = bookWith(rule, rule.text().replace("when", "when exists Participant( id.substring( 3 ) != \"\" )"));
        var withoutBen = FACTS.stream()
                .filter(fact -> !fact.toString().contains("id=ben"))
                .toList();
        var withShortName = new java.util.ArrayList<Object>(withoutBen);
        withShortName.add(new Participant("jo", Side.QUALIFICATION));

        assertThat(book.judge(withShortName).notJudged()).hasSize(1);
        assertThat(book.judge(withoutBen)).isEqualTo(BOOK.judge(withoutBen));
    }

    @Test
    void judgesManyCasesAtOnce() throws Exception {
        var rule = BOOK.rules().get(2);
        var book = bookWith(rule, rule.text().replace("when", "when Participant( id.substring( 99 ) == \"\" )"));
        var expected = book.judge(FACTS);
        var threads = Executors.newFixedThreadPool(8);
        List<Callable<Judgement>> cases = IntStream.range(0, 400)
                .<Callable<Judgement>>mapToObj(i -> () -> book.judge(FACTS))
                .toList();

        var judgements = threads.invokeAll(cases);

        threads.shutdown();
        for (var judgement : judgements) {
            assertThat(judgement.get()).isEqualTo(expected);
        }
    }

    private static void assertIsAsWithout(Rule rule, Judgement judgement, String reason) {
        assertThat(judgement.findings()).isEqualTo(without(rule).judge(FACTS).findings());
        assertThat(judgement.notJudged()).singleElement().satisfies(bad -> {
            assertThat(bad.rule().name()).isEqualTo(rule.name());
            assertThat(bad.reason()).isEqualTo(reason);
        });
    }

    private static RuleBook without(Rule rule) {
        return WITHOUT.computeIfAbsent(rule, key -> bookWith(rule, ""));
    }

    private static RuleBook bookWith(Rule rule, String text) {
        var texts = new TreeMap<>(TEXTS);
        texts.computeIfPresent(rule.file(), (file, old) -> {
            var changed = old.replace(rule.text(), text)
                    .replace(
                            "import org.roundtable.rules.Finding;",
                            """
                    import org.roundtable.rules.Finding;
                    import org.roundtable.rules.example.Choices.Waited;
                    import org.roundtable.rules.example.Choices.Participant;
                    import org.roundtable.rules.example.Choices.Told;
                    """);
            return changed;
        });
        return book(texts);
    }

    private static RuleBook book(Map<String, String> texts) {
        var rules = texts.entrySet().stream()
                .flatMap(
                        file -> RuleParser.rules(
                                file.getKey(), file.getValue(), RuleParser.parsed(file.getKey(), file.getValue()))
                                .stream())
                .toList();
        return RuleBook.of(texts, CompiledPack.unchecked(texts, rules, RuleBook.class.getClassLoader()));
    }
}
