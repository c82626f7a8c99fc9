package org.roundtable.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.casework.FlagWords;
import org.roundtable.testing.GeneratedFile;

/** {@code docs/reference/rules.md}: every rule as a practice lead reads it, made from the rules and their words. */
class RuleReferenceTests {

    private static final List<String> BUNDLES = FlagWords.BUNDLES.stream()
            .filter(bundle -> bundle.startsWith("messages-rules"))
            .toList();

    @Test
    void describesEveryRule() {
        GeneratedFile.check("docs/reference/rules.md", reference());
    }

    private static String reference() {
        Properties words = words();
        List<Rule> rules = RuleBook.shipped().rules();
        List<String> codes = rules.stream().map(Rule::code).distinct().sorted().toList();
        return """
                # The rules

                Generated from `rules/*.drl` and their words; do not edit. Rules notice, people decide: a rule changes nothing, blocks nothing
                and scores nobody. Of the %d rules %d are on by default; the others wait until an organisation switches them on. What differs
                from the catalogue they were first written in is in [amended rules](amended-rules.md); the figures are in
                `org.roundtable.casefile.state.ParameterCatalogue` and can be changed with `roundtable.parameters.<name>`.

                Safety flags stand apart. Of the others at most five are shown at once, a place each kept for feedback and for voice. Flags marked
                ◇ are about how adults worked: they go to the practice log and are in no case file.

                """
                        .formatted(
                                codes.size(), RuleBook.shipped().onByDefault().size())
                + codes.stream().map(code -> section(code, rules, words)).collect(Collectors.joining("\n"));
    }

    private static String section(String code, List<Rule> rules, Properties words) {
        List<Rule> alternatives =
                rules.stream().filter(rule -> rule.code().equals(code)).toList();
        Rule first = alternatives.get(0);
        String heading = "## " + code + "\n\n"
                + alternatives.stream()
                        .map(rule -> "*" + rule.claim() + "*  \n")
                        .collect(Collectors.joining());
        String traits = "\n" + first.severity().name().toLowerCase(Locale.ROOT)
                + (first.onByDefault() ? "" : ", off by default")
                + (first.developmental() ? ", ◇ practice log" : "")
                + (first.maySetAside() ? "" : ", can not be set aside")
                + "; for " + first.audience().stream().sorted().collect(Collectors.joining(", "))
                + "; source " + first.source() + "; `rules/" + first.file() + "` line " + first.line() + "\n\n";
        return heading
                + traits
                + Stream.of("noticed", "why", "next", "clears", "silence")
                        .map(part -> "- **" + label(part) + "** "
                                + words.getProperty("rule." + code + "." + part, "(no words yet)") + "\n")
                        .collect(Collectors.joining());
    }

    private static String label(String part) {
        return switch (part) {
            case "noticed" -> "Says:";
            case "why" -> "Why it matters:";
            case "next" -> "Next step:";
            case "clears" -> "Clears when:";
            default -> "Who could silence it:";
        };
    }

    private static Properties words() {
        Properties words = new Properties();
        BUNDLES.forEach(bundle -> {
            try (var text = RuleReferenceTests.class.getResourceAsStream("/roundtable/" + bundle + ".properties")) {
                words.load(new InputStreamReader(text, StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
        return words;
    }
}
