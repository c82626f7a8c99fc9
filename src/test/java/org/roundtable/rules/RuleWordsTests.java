package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the rules have their words, and the words what they name; those on safety have tests of their own. */
class RuleWordsTests {

    /** Which bundle says the words of which rule sets. */
    private static final Map<String, Set<String>> SETS = Map.of(
            "messages-rules-voice", Set.of("feedback", "tokenism"),
            "messages-rules-inclusion", Set.of("inclusion"),
            "messages-rules-readiness", Set.of("readiness"),
            "messages-rules-wellbeing", Set.of("wellbeing"),
            "messages-rules-outcomes", Set.of("outcomes"));

    private static final List<String> PARTS = List.of("noticed", "why", "next", "clears", "silence");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NAMED = Pattern.compile("about\\( \"(\\w+)\"");
    private static final Pattern NOT_FOR_SCREENS = Pattern.compile(
            "(?i)tokenis|non-participation|expert by experience|experts by|\\brung|instance|\\b[A-Z]{2}-\\d\\d");

    static Stream<Arguments> codes() {
        return bundles().flatMap(bundle -> codes(bundle).map(code -> Arguments.of(bundle, code)));
    }

    static Stream<String> bundles() {
        return SETS.keySet().stream().sorted();
    }

    private static Stream<String> codes(String bundle) {
        return rules(bundle).map(Rule::code).distinct();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysWhatWasNoticedWhyItMattersWhatNextWhatEndsItAndWhoCouldKeepItQuiet(String bundle, String code) {
        var keys = PARTS.stream().map(part -> "rule." + code + "." + part).toList();

        assertThat(english(bundle).stringPropertyNames()).containsAll(keys);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysAllOfItInWelshToo(String bundle) {
        var welsh = words(bundle + "_cy.properties");

        assertThat(welsh.stringPropertyNames()).isEqualTo(english(bundle).stringPropertyNames());
        english(bundle)
                .forEach((key, english) ->
                        assertThat(slots((String) welsh.get(key))).as("%s", key).isEqualTo(slots((String) english)));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void namesOnlyWhatTheRuleFinds(String bundle, String code) {
        var slots = PARTS.stream()
                .flatMap(part -> slots(english(bundle).getProperty("rule." + code + "." + part)).stream())
                .collect(Collectors.toSet());

        assertThat(named(bundle, code)).containsAll(slots);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesNoWordsThatAreNotForScreens(String bundle) {
        assertThat(english(bundle).values())
                .noneMatch(words -> NOT_FOR_SCREENS.matcher((String) words).find());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void hasNoWordsWithoutARule(String bundle) {
        var codes = codes(bundle).toList();

        assertThat(english(bundle).stringPropertyNames().stream()
                        .filter(key -> key.startsWith("rule.") && !key.startsWith("rule.slot."))
                        .map(key -> key.split("\\.")[1]))
                .isSubsetOf(codes);
    }

    private static Set<String> named(String bundle, String code) {
        var named = new TreeSet<String>();
        rules(bundle).filter(rule -> rule.code().equals(code)).forEach(rule -> {
            NAMED.matcher(rule.text()).results().forEach(name -> named.add(name.group(1)));
            Stream.of("decision", "meeting")
                    .filter(subject -> rule.text().contains("\", $" + subject))
                    .forEach(named::add);
        });
        derived(named);
        return named;
    }

    private static void derived(Set<String> named) {
        if (named.contains("participant")) {
            named.add("names");
        }
    }

    private static Set<String> slots(String words) {
        return SLOT.matcher(words)
                .results()
                .map((MatchResult slot) -> slot.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Rule> rules(String bundle) {
        return RuleBook.shipped().rules().stream()
                .filter(rule -> SETS.get(bundle).contains(rule.set()));
    }

    private static Properties english(String bundle) {
        return words(bundle + ".properties");
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
