package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Voice.ChangeRecorded;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.state.AnswerOwed;

/** What came of something that a person said, and whether they are still owed the answer. */
record WhatCameOfIt(MyCase mine, MyAnswers answers, ContributionMade said) {

    /** How it stands, for the person who said it; the key of its words. */
    enum Standing {
        WAITING("blue"),
        LATE("orange"),
        AGAIN("blue"),
        ANSWERED("green");

        private final String colour;

        Standing(String colour) {
            this.colour = colour;
        }

        String colour() {
            return colour;
        }
    }

    Standing standing() {
        if (owed().filter(this::isLate).isPresent()) {
            return Standing.LATE;
        }
        if (told().isEmpty()) {
            return Standing.WAITING;
        }
        return owed().isPresent() ? Standing.AGAIN : Standing.ANSWERED;
    }

    List<FeedbackDrafted> told() {
        return answers.told().stream().filter(this::isAnsweredBy).toList();
    }

    boolean isAnsweredBy(FeedbackDrafted answer) {
        return answer.contributions().contains(said.id())
                || answer.decision() != null && answer.decision().equals(decision());
    }

    /** In the order in which it comes about. */
    List<String> news() {
        List<String> news = new ArrayList<>();
        if (mine.shown().said(ContributionAcknowledged.class, said.id()).isPresent()) {
            news.add(words("thanked"));
        }
        considered()
                .ifPresent(
                        looked -> news.addAll(lines(words("considered." + looked.consideration()), looked.reason())));
        Optional.ofNullable(decision())
                .flatMap(id -> mine.shown().said(DecisionMade.class, id))
                .map(Said::body)
                .ifPresent(made -> news.addAll(lines(
                        words("decided", made.outcome()), words("why", made.reasons()), made.notFollowedReason())));
        mine.all(ChangeRecorded.class)
                .filter(change -> change.contributions().contains(said.id()))
                .forEach(change -> news.add(words("changed", change.description())));
        if (told().isEmpty() && answers.untold().stream().anyMatch(this::isAnsweredBy)) {
            news.add(words("written"));
        }
        owed().map(this::owing).ifPresent(news::add);
        return news.isEmpty() && told().isEmpty() ? List.of(words("kept")) : news;
    }

    private @Nullable String decision() {
        return said.decision() != null
                ? said.decision()
                : considered().map(ContributionConsidered::decision).orElse(null);
    }

    private Optional<ContributionConsidered> considered() {
        return mine.shown().said(ContributionConsidered.class, said.id()).map(Said::body);
    }

    private Optional<AnswerOwed> owed() {
        return mine.facts(AnswerOwed.class)
                .filter(owed -> owed.participant().equals(mine.me()) && owed.isStillOwed())
                .filter(owed -> owed.about().equals(said.id()) || owed.about().equals(decision()))
                .findFirst();
    }

    private boolean isLate(AnswerOwed owed) {
        return owed.dueAt() != null && owed.dueAt().isBefore(mine.view().state().at());
    }

    private String owing(AnswerOwed owed) {
        if (owed.standing() == AnswerOwed.Standing.REOPENED) {
            return words("owed.again");
        }
        if (owed.dueAt() == null) {
            return words("owed");
        }
        return words(isLate(owed) ? "owed.late" : "owed.by", mine.words().day(owed.dueAt()));
    }

    private String words(String key, Object... values) {
        return mine.words().of("said." + key, values);
    }

    private static List<String> lines(@Nullable String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).toList();
    }
}
