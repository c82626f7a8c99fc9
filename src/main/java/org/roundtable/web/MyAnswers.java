package org.roundtable.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.entry.Voice.ContributionMade;

/** The answers to one person. What is written but not told yet is not read here first: somebody tells it, in the form that suits them. */
final class MyAnswers {

    private final MyCase mine;
    private final List<FeedbackDrafted> told;
    private final List<FeedbackDrafted> untold;

    MyAnswers(MyCase mine) {
        this.mine = mine;
        Map<Boolean, List<FeedbackDrafted>> toMe = mine.shown()
                .said(FeedbackDrafted.class)
                .filter(answer -> isToMe(answer.body()))
                .sorted(Comparator.<Said<FeedbackDrafted>>comparingLong(Said::seq)
                        .reversed())
                .map(Said::body)
                .collect(Collectors.partitioningBy(answer -> given(answer).isPresent()));
        this.told = toMe.getOrDefault(true, List.of());
        this.untold = toMe.getOrDefault(false, List.of());
    }

    /** The latest first. */
    List<FeedbackDrafted> told() {
        return told;
    }

    List<FeedbackDrafted> untold() {
        return untold;
    }

    private boolean isToMe(FeedbackDrafted answer) {
        return answer.to().contains(mine.me());
    }

    private Optional<Said<FeedbackGiven>> given(FeedbackDrafted answer) {
        return mine.shown().said(FeedbackGiven.class, answer.id() + "+" + mine.me());
    }

    /** An answer is always written by somebody who works here. */
    private String heading(FeedbackDrafted answer) {
        return mine.shown()
                .said(FeedbackDrafted.class, answer.id())
                .map(said -> mine.youSaid(said.entry()))
                .orElseGet(() -> mine.words().of("answer.you-said"));
    }

    private static @Nullable String words(List<Said<ContributionMade>> own) {
        return own.isEmpty()
                ? null
                : own.stream().map(said -> said.body().words()).collect(Collectors.joining("\n"));
    }

    /** Whoever was told again is asked again. */
    private Optional<Reaction> reaction(FeedbackDrafted answer) {
        long told = given(answer).map(Said::seq).orElse(0L);
        return mine.shown()
                .said(FeedbackAnswered.class, answer.id() + "+" + mine.me())
                .filter(said -> said.seq() > told)
                .map(said -> said.body().reaction());
    }

    ToldAnswer of(FeedbackDrafted answer) {
        Optional<Reaction> reaction = reaction(answer);
        String told = given(answer)
                .map(given -> mine.words().of("told", mine.words().day(given.happenedAt())))
                .orElse("");
        WordsAnswered said = new WordsAnswered(mine.view(), answer, mine.me());
        boolean several = said.areOfSeveral();
        return new ToldAnswer(
                several ? mine.words().of("answer.you-said") : heading(answer),
                several ? words(said.own()) : answer.youSaid(),
                several ? answer.youSaid() : null,
                mine.words().choice(answer.outcome()),
                answer.weDid(),
                answer.whyNot(),
                told,
                reaction.map(mine.words()::choice).orElse(null),
                reaction.isPresent() ? null : "/roundtable/me/FeedbackAnswered?feedback=" + answer.id());
    }
}
