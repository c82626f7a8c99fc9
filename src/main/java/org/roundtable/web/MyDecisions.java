package org.roundtable.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.NoOtherOptionNeeded;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Voice.ContributionMade;

/** What is decided about one person, or was: before it is decided they can say what they think. */
record MyDecisions(MyCase mine) {

    /** Those that are open first, then the latest; one page of them. */
    OnePage<MyDecision> all(int page) {
        List<DecisionAsked> asked = mine.shown()
                .said(DecisionAsked.class)
                .filter(said -> said.body().affects().contains(mine.me()))
                .sorted(Comparator.<Said<DecisionAsked>>comparingLong(Said::seq).reversed())
                .map(Said::body)
                .sorted(Comparator.comparing(this::isMade))
                .toList();
        return OnePage.of(asked, page).map(this::of);
    }

    private boolean isMade(DecisionAsked asked) {
        return mine.shown().said(DecisionMade.class, asked.id()).isPresent();
    }

    /** Decisions for which their view was asked, and not given yet, while there is time for it. */
    Stream<String> waitingForMyView() {
        return mine.all(DecisionAsked.class)
                .filter(asked -> asked.affects().contains(mine.me()))
                .map(DecisionAsked::id)
                .filter(id -> mine.shown().said(DecisionMade.class, id).isEmpty())
                .filter(id -> mine.shown()
                        .said(ViewsAsked.class, id)
                        .filter(views -> isStillTime(views.body()))
                        .isPresent())
                .filter(id -> mine.all(ContributionMade.class).noneMatch(said -> isMyView(said, id)));
    }

    private boolean isStillTime(ViewsAsked views) {
        LocalDate today = LocalDate.ofInstant(mine.view().state().at(), Happened.ZONE);
        return views.viewsCloseOn() == null || !views.viewsCloseOn().isBefore(today);
    }

    private boolean isMyView(ContributionMade said, String decision) {
        return said.participant().equals(mine.me()) && decision.equals(said.decision());
    }

    MyDecision of(DecisionAsked asked) {
        Optional<DecisionMade> made =
                mine.shown().said(DecisionMade.class, asked.id()).map(Said::body);
        return new MyDecision(
                asked.question(),
                made.isEmpty(),
                made.map(this::decided).orElseGet(() -> open(asked)),
                options(asked),
                made.isPresent() ? List.of() : actions(asked));
    }

    private List<String> open(DecisionAsked asked) {
        List<String> news = new ArrayList<>();
        if (asked.fixedByLawOrSafety()) {
            news.add(mine.words().of("decision.fixed"));
            Optional.ofNullable(asked.fixedWhy()).ifPresent(news::add);
        }
        mine.shown()
                .said(ViewsAsked.class, asked.id())
                .map(views -> views.body().viewsCloseOn())
                .ifPresent(day ->
                        news.add(mine.words().of("decision.until", mine.words().day(day))));
        return news;
    }

    private List<String> decided(DecisionMade made) {
        List<String> news = new ArrayList<>();
        news.add(mine.words().of("said.decided", made.outcome()));
        news.add(mine.words().of("said.why", made.reasons()));
        Optional.ofNullable(made.notFollowedReason()).ifPresent(news::add);
        return news;
    }

    private List<String> options(DecisionAsked asked) {
        return mine.all(OptionProposed.class)
                .filter(option -> option.decision().equals(asked.id()))
                .map(OptionProposed::label)
                .toList();
    }

    private List<PageLink> actions(DecisionAsked asked) {
        List<PageLink> actions = new ArrayList<>();
        actions.add(mine.words().link("ContributionMade", "decision", asked.id()));
        if (!asked.fixedByLawOrSafety()) {
            actions.add(mine.words().link("OptionProposed", "decision", asked.id()));
            boolean enough = mine.shown()
                    .said(NoOtherOptionNeeded.class, asked.id() + "+" + mine.me())
                    .isPresent();
            if (!enough && !options(asked).isEmpty()) {
                actions.add(mine.words().link("NoOtherOptionNeeded", "decision", asked.id()));
            }
        }
        return actions;
    }
}
