package org.roundtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.testing.GeneratedDocument;

/** Every English text that people taking part read is short and plain, by count; whether it is understood only they can say. */
class PlainLanguageTests {

    /** A label of a few words has no grade worth the name: its words per sentence count, and all labels together. */
    private static final int ENOUGH_TO_GRADE = 8;

    private static final int HARDEST = 10;

    /** The texts for people, each kind with its limits. */
    enum Texts {
        EASY("Easy read", "easy\\..*", 5, 12),
        PAGES("Their pages", "me\\..*", 7, 20),
        FORMS("Their forms: questions, hints and choices", "person\\..*", 7, 20),
        AROUND(
                "Around each page: help, problems, who looked",
                "layout\\.(help|people-problem|another-way|easy|listen|leave)\\b.*|layout\\.(worried|step-back|footer\\.people|always)|access\\.mine\\..*",
                7,
                20);

        private final String name;
        private final Pattern keys;
        private final int grade;
        private final int wordsInASentence;

        Texts(String name, String keys, int grade, int wordsInASentence) {
            this.name = name;
            this.keys = Pattern.compile(keys);
            this.grade = grade;
            this.wordsInASentence = wordsInASentence;
        }

        Map<String, String> all() {
            Map<String, String> all = new TreeMap<>();
            bundles().forEach(bundle -> bundle.messages().forEach((key, words) -> {
                if (keys.matcher(key).matches()) {
                    all.put(key, words);
                }
            }));
            return all;
        }

        Readability together() {
            return Readability.ofAll(
                    all().values().stream().map(Readability::of).toList());
        }

        /** Those whose grade says something, the hardest first. */
        List<Map.Entry<String, Readability>> graded() {
            return all().entrySet().stream()
                    .map(text -> Map.entry(text.getKey(), Readability.of(text.getValue())))
                    .filter(text -> text.getValue().words() >= ENOUGH_TO_GRADE)
                    .sorted(Comparator.comparing(text -> -text.getValue().grade()))
                    .toList();
        }

        /** A line that does not say so was not checked either. */
        long checked() {
            return bundles().mapToLong(this::checkedIn).sum();
        }

        private long checkedIn(MessageBundle bundle) {
            List<String> lines = lines(bundle);
            long checked = 0;
            for (int line = 1; line < lines.size(); line++) {
                boolean ours = keys.matcher(lines.get(line).split("=")[0]).matches();
                checked += ours && lines.get(line - 1).equals("# checked with people") ? 1 : 0;
            }
            return checked;
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceForPeopleIsTooLong(Texts texts) {
        Map<String, String> all = texts.all();

        assertThat(all).isNotEmpty();
        assertThat(all.entrySet().stream()
                        .filter(text -> Readability.of(text.getValue()).longestSentence() > texts.wordsInASentence)
                        .map(text -> text.getKey() + ": " + text.getValue()))
                .as("texts with a sentence of more than %s words", texts.wordsInASentence)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTextForPeopleIsTooHard(Texts texts) {
        Map<String, String> all = texts.all();

        assertThat(texts.graded().stream()
                        .filter(text -> text.getValue().grade() > texts.grade)
                        .map(text -> String.format(
                                Locale.UK,
                                "%.1f %s: %s",
                                text.getValue().grade(),
                                text.getKey(),
                                all.get(text.getKey()))))
                .as("texts above grade %s", texts.grade)
                .isEmpty();
        assertThat(texts.together().grade()).isLessThanOrEqualTo(texts.grade);
    }

    /** Easy words that nothing looks for are a slip of the pen: the text that was meant stays hard. */
    @Test
    void everyEasyTextStandsForATextThatIsThere() {
        assertThat(Texts.EASY.all().keySet()).allSatisfy(key -> assertThat(bundles())
                .anyMatch(bundle -> bundle.messages().containsKey(key.replaceFirst("^easy\\.", ""))));
    }

    @Test
    void theTableIsUpToDate() {
        GeneratedDocument.of("docs/assurance/plain-language.md").is(table());
    }

    @ParameterizedTest
    @CsvSource({
        "you, 1",
        "page, 1",
        "people, 2",
        "safeguarding, 4",
        "worried, 2",
        "decided, 3",
        "asked, 1",
        "need, 1",
        "idea, 2",
        "999, 1",
        "somebody, 3",
        "one-time, 2",
        "don’t, 1",
        "notes, 1",
        "changes, 2"
    })
    void syllablesAreCountedAsTheyAreHeard(String word, int syllables) {
        assertThat(Readability.syllables(word)).isCloseTo(syllables, within(word.matches("idea|people") ? 1 : 0));
    }

    @Test
    void aHarderTextHasAHigherGrade() {
        Readability easy = Readability.of("[eye] We read it.\n[talk] Then we tell you.");
        Readability hard = Readability.of(
                "Organisational participation arrangements necessitate comprehensive consideration of vulnerabilities.");

        assertThat(easy.sentences()).isEqualTo(2);
        assertThat(easy.words()).isEqualTo(7);
        assertThat(easy.grade()).isLessThan(2);
        assertThat(hard.grade()).isGreaterThan(15);
    }

    private static String table() {
        StringBuilder table = new StringBuilder();
        line(table, "# Plain language");
        line(table, "");
        line(
                table,
                "Every English text that people taking part read, counted by `PlainLanguageTests`, which also makes this page: run it with");
        line(
                table,
                "`-Dregenerate=true`. The grade is that of Flesch and Kincaid, years of school. **No young person and nobody else who takes part");
        line(
                table,
                "has checked these texts yet**, neither the English nor the Welsh, which is a draft and has no grade here; a low grade is no");
        line(
                table,
                "proof that a text is understood. Texts of fewer than " + ENOUGH_TO_GRADE
                        + " words have no grade of their own and count in that of all.");
        line(table, "");
        line(
                table,
                "| Texts | How many | Checked with people | Not yet checked | Words in a sentence | Longest sentence (limit) | Grade of all (limit for each) |");
        line(table, "|---|---|---|---|---|---|---|");
        for (Texts texts : Texts.values()) {
            Readability all = texts.together();
            line(
                    table,
                    String.format(
                            Locale.UK,
                            "| %s | %d | %d | %d | %.1f | %d (%d) | %.1f (%d) |",
                            texts.name,
                            texts.all().size(),
                            texts.checked(),
                            texts.all().size() - texts.checked(),
                            (double) all.words() / all.sentences(),
                            all.longestSentence(),
                            texts.wordsInASentence,
                            all.grade(),
                            texts.grade));
        }
        hardest(table);
        return table.toString();
    }

    private static void hardest(StringBuilder table) {
        line(table, "");
        line(table, "## The hardest of each");
        line(table, "");
        line(table, "| Text | Grade | Longest sentence |");
        line(table, "|---|---|---|");
        for (Texts texts : Texts.values()) {
            texts.graded().stream()
                    .limit(HARDEST)
                    .forEach(text -> line(
                            table,
                            String.format(
                                    Locale.UK,
                                    "| `%s` | %.1f | %d |",
                                    text.getKey(),
                                    text.getValue().grade(),
                                    text.getValue().longestSentence())));
        }
    }

    private static void line(StringBuilder table, String line) {
        table.append(line).append('\n');
    }

    private static Stream<MessageBundle> bundles() {
        try {
            return new ArrayList<>(MessageBundle.names()).stream().map(MessageBundle::named);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(MessageBundle bundle) {
        try {
            return bundle.lines();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
