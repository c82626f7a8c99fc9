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

/** Whether the rules on feedback and on having a say have their words, and the words what they name. */
class VoiceWordsTests {

    private static final Set<String> SETS = Set.of("feedback", "tokenism");
    private static final List<String> PARTS = List.of("noticed", "why", "next", "clears", "silence");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NAMED = Pattern.compile("about\\( \"(\\w+)\"");
    private static final Pattern NOT_FOR_SCREENS = Pattern.compile(
            "(?i)tokenis|non-participation|expert by experience|experts by|\\brung|instance|\\b[A-Z]{2}-\\d\\d");

    private static final Properties ENGLISH = words("messages-rules-voice.properties");
    private static final Properties WELSH = words("messages-rules-voice_cy.properties");

    static Stream<String> codes() {
        return rules().map(Rule::code).distinct();
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

    @ParameterizedTest
    @MethodSource("codes")
    void namesOnlyWhatTheRuleFinds(String code) {
        var slots = PARTS.stream()
                .flatMap(part -> slots(ENGLISH.getProperty("rule." + code + "." + part)).stream())
                .collect(Collectors.toSet());

        assertThat(named(code)).containsAll(slots);
    }

    @Test
    void usesNoWordsThatAreNotForScreens() {
        assertThat(ENGLISH.values())
                .noneMatch(words -> NOT_FOR_SCREENS.matcher((String) words).find());
    }

    @Test
    void hasNoWordsWithoutARule() {
        var codes = codes().toList();

        assertThat(ENGLISH.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("rule.") && !key.startsWith("rule.slot."))
                        .map(key -> key.split("\\.")[1]))
                .isSubsetOf(codes);
    }

    private static Set<String> named(String code) {
        var named = new TreeSet<String>();
        rules().filter(rule -> rule.code().equals(code)).forEach(rule -> {
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
