package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.assurance.Share;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.state.SideRatings;
import org.roundtable.participation.HartRung;

/** The questions of a rating with how many of one side gave which answer: Lundy's first; never a figure made of them. */
record SideAnswers(EntryWords words) {

    private static final EntryKind RATED =
            EntryKinds.named("ParticipationRated").orElseThrow();

    /**
     * One question of a rating.
     *
     * @param answers how many of a side gave which answer, in words, in the order of the answers
     * @param own what somebody answered themselves
     */
    record Question(
            String label,
            Function<SideRatings, Map<String, Integer>> answers,
            ToIntFunction<SideRatings> people,
            Function<ParticipationRated, @Nullable String> own) {

        /** How many people of a side answered it. */
        int count(SideRatings side) {
            return people.applyAsInt(side);
        }

        /** Such as “Yes: 2, A little: 1”. */
        Optional<String> said(SideRatings side) {
            Map<String, Integer> counts = answers.apply(side);
            return counts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(counts.entrySet().stream()
                            .map(answer -> answer.getKey() + ": " + answer.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** The answers that half of a side or more gave, in words; nothing else, so that nobody works out who gave which. */
    static String common(Question question, SideRatings side) {
        int answered = question.count(side);
        return question.answers().apply(side).entrySet().stream()
                .filter(answer -> Share.of(answer.getValue(), answered).compareTo(Share.HALF_OR_MORE) >= 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>(List.of(lundy()));
        questions.add(scale("together", SideRatings::togetherness, ParticipationRated::together));
        questions.add(scale("shier", SideRatings::levels, ParticipationRated::shier));
        questions.add(hart());
        return questions;
    }

    private Question lundy() {
        return new Question(
                words.question(RATED, "real"),
                side -> inWords(side.lundy(), words::choice),
                SideRatings::lundyRaters,
                rated -> rated.real() == null || rated.real().isEmpty()
                        ? null
                        : rated.real().stream().sorted().map(words::choice).collect(Collectors.joining(", ")));
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Question scale(
            String component,
            Function<SideRatings, Map<Integer, Integer>> counts,
            Function<ParticipationRated, @Nullable Integer> own) {
        return new Question(
                words.question(RATED, component),
                side -> inWords(counts.apply(side), step -> words.step(RATED, component, step)),
                side -> sum(counts.apply(side)),
                rated -> Optional.ofNullable(own.apply(rated))
                        .map(step -> words.step(RATED, component, step))
                        .orElse(null));
    }

    /** In bands; the rungs are shown to nobody. */
    private Question hart() {
        return new Question(
                words.question(RATED, "hart"),
                side -> inWords(side.bands(), words::choice),
                side -> sum(side.bands()),
                rated -> Optional.ofNullable(rated.hart())
                        .map(HartRung::band)
                        .map(words::choice)
                        .orElse(null));
    }

    private static <T> Map<String, Integer> inWords(Map<T, Integer> counts, Function<T, String> word) {
        Map<String, Integer> inWords = new java.util.LinkedHashMap<>();
        counts.forEach((answer, count) -> inWords.merge(word.apply(answer), count, Integer::sum));
        return inWords;
    }
}
