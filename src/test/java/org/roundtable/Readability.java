package org.roundtable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read by the Flesch–Kincaid grade (Kincaid et al. 1975), the years of school that it takes: long
 * sentences and long words make it harder. It knows nothing of whether a text makes sense.
 */
record Readability(int words, int sentences, int syllables, int longestSentence) {

    private static final Pattern SENTENCE = Pattern.compile("[.!?]+[”’)]*(?:\\s+|$)|\n");
    private static final Pattern WORD = Pattern.compile("[^\\s–]*[\\p{L}\\d][^\\s–]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?:[^laeiouy]e|[^aeiouytd]ed|[^aeiouycgszxh]es)$");

    /** @param message as it stands in a bundle: names of pictures count for nothing, what is filled in counts for one short word */
    static Readability of(String message) {
        String text = message.replaceAll("\\[[a-z]+] ", "").replaceAll("\\{\\w+[^}]*}", "X");
        List<Integer> lengths = SENTENCE.splitAsStream(text)
                .map(sentence -> (int) WORD.matcher(sentence).results().count())
                .filter(length -> length > 0)
                .toList();
        return new Readability(
                lengths.stream().mapToInt(Integer::intValue).sum(),
                lengths.size(),
                WORD.matcher(text)
                        .results()
                        .mapToInt(word -> syllables(word.group()))
                        .sum(),
                lengths.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    static Readability ofAll(List<Readability> texts) {
        return texts.stream()
                .reduce(
                        new Readability(0, 0, 0, 0),
                        (all, one) -> new Readability(
                                all.words + one.words,
                                all.sentences + one.sentences,
                                all.syllables + one.syllables,
                                Math.max(all.longestSentence, one.longestSentence)));
    }

    double grade() {
        return words == 0 ? 0 : Math.max(0, 0.39 * words / sentences + 11.8 * syllables / words - 15.59);
    }

    /** As they are heard in a word, near enough: numbers count for one, and each part of a word with a hyphen for itself. */
    static int syllables(String word) {
        return Arrays.stream(word.toLowerCase(Locale.UK).split("-"))
                .mapToInt(Readability::inPart)
                .sum();
    }

    private static int inPart(String part) {
        String letters = part.replaceAll("[’'](?:s|m|d|t|re|ve|ll)$", "")
                .replaceAll("[^a-z]", "")
                .replaceFirst("^some(?=[^ a])", "som");
        int groups = (int) VOWELS.matcher(letters).results().count();
        boolean silent = groups > 1 && SILENT.matcher(letters).find();
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
