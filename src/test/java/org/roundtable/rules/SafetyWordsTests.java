package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.casefile.entry.Noticing.Severity;

/** Whether the rules on safety and on keeping one's word have their words, and the words what they name. */
class SafetyWordsTests {

    private static final Set<String> SETS = Set.of("concerns", "boundaries", "signs", "precautions", "governance");
    private static final List<String> PARTS = List.of("noticed", "why", "next", "clears", "silence");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NAMED = Pattern.compile("about\\( \"(\\w+)\"");
    private static final Pattern NOT_FOR_SCREENS = Pattern.compile(
            "(?i)tokenis|non-participation|expert by experience|experts by|\\brung|instance|\\b[A-Z]{2}-\\d\\d");

    private static final Properties ENGLISH = words("messages-rules-safety.properties");
    private static final Properties WELSH = words("messages-rules-safety_cy.properties");

    static Stream<String> codes() {
        return rules().map(Rule::code).distinct();
    }

    @Test
    void knowsEveryRuleOfTheFirstStep() {
        assertThat(codes())
                .containsExactlyInAnyOrder(
                        "SG-01", "SG-02", "SG-03", "SG-04", "SG-05", "SG-06", "SG-07", "SG-08", "SG-10", "SG-11",
                        "SG-12", "SG-13", "SG-14", "SG-15", "SG-16", "SG-18", "SG-19", "SG-20", "SG-21", "SG-22",
                        "SG-23", "GV-01", "GV-11", "GV-16", "GV-19");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysWhatWasNoticedWhyItMattersWhatNextWhatEndsItAndWhoCouldKeepItQuiet(String code) {
        var keys = PARTS.stream().map(part -> "rule." + code + "." + part).toList();

        assertThat(ENGLISH.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void saysAllOfItInWelshToo() {
        assertThat(WELSH.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
        ENGLISH.forEach((key, english) ->
                assertThat(slots((String) WELSH.get(key))).as("%s", key).isEqualTo(slots((String) english)));
    }

    /** A slot has its value in whichever of its alternatives the rule concludes. */
    @Test
    void namesOnlyWhatEveryAlternativeFinds() {
        rules().forEach(rule -> {
            var slots = PARTS.stream()
                    .flatMap(part -> slots(ENGLISH.getProperty("rule." + rule.code() + "." + part)).stream())
                    .collect(Collectors.toSet());

            assertThat(named(rule)).as(rule.name()).containsAll(slots);
        });
    }

    @Test
    void usesNoWordsThatAreNotForScreens() {
        assertThat(ENGLISH.values())
                .noneMatch(words -> NOT_FOR_SCREENS.matcher((String) words).find());
    }

    @Test
    void hasNoWordsWithoutARule() {
        assertThat(ENGLISH.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("rule."))
                        .map(key -> key.split("\\.")[1]))
                .isSubsetOf(codes().toList());
    }

    @Test
    void keepsUrgentForSafetyAndLetsNothingUrgentBeSetAside() {
        var urgent = rules().filter(rule -> rule.severity() == Severity.URGENT).toList();

        assertThat(urgent).noneMatch(Rule::maySetAside);
        assertThat(urgent)
                .allMatch(rule -> rule.code().startsWith("SG") || rule.code().equals("GV-11"));
        assertThat(rules()).noneMatch(Rule::developmental);
    }

    @Test
    void agreesWithItselfWhereTwoAlternativesConcludeOneCode() {
        rules().collect(Collectors.groupingBy(Rule::code)).forEach((code, alternatives) -> {
            assertThat(alternatives)
                    .extracting(Rule::audience)
                    .as(code)
                    .containsOnly(alternatives.get(0).audience());
            assertThat(alternatives)
                    .filteredOn(rule -> !rule.text().contains("\"severity\""))
                    .extracting(Rule::severity)
                    .as(code)
                    .hasSizeLessThanOrEqualTo(alternatives.size())
                    .allMatch(alternatives.get(0).severity()::equals);
        });
    }

    private static Set<String> named(Rule rule) {
        var named = new TreeSet<String>();
        NAMED.matcher(rule.text()).results().forEach(name -> named.add(name.group(1)));
        if (rule.text().contains("\", $meeting")) {
            named.add("meeting");
        }
        if (named.contains("participant")) {
            named.add("names");
        }
        return named;
    }

    private static Set<String> slots(String words) {
        return SLOT.matcher(words)
                .results()
                .map((MatchResult slot) -> slot.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Rule> rules() {
        return RuleBook.shipped().rules().stream().filter(rule -> SETS.contains(rule.set()));
    }

    private static Properties words(String file) {
        var words = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/roundtable", file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return words;
    }
}
