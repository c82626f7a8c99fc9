package org.roundtable.casefile.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.DecisionMode;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.Side;

/** How decisions were made, who had to be weighed in them, and how long people had to think. */
final class DecisionState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, circumstances, PeopleState.everybody(file), Links.of(file), facts);
        file.said(DecisionAsked.class).forEach(asked -> deriving.decision(asked.body()));
    }

    private record Deriving(
            CaseFile file,
            Circumstances circumstances,
            Map<String, Participating> people,
            Set<ContributionLinked> links,
            Consumer<Object> facts) {

        void decision(DecisionAsked asked) {
            Optional<Said<DecisionMade>> made = file.said(DecisionMade.class, asked.id());
            Optional<LocalDate> madeOn = made.map(it -> circumstances.calendar().dateOf(it.firstAt()));
            facts.accept(new DecisionStanding(
                    asked.id(),
                    madeOn.orElse(null),
                    made.map(it -> shierLevel(it.body())).orElse(null),
                    isAskingOnRecord(asked, made)));
            List<Participating> affected = affectedWithExperience(asked);
            if (made.isPresent()) {
                affected.forEach(person -> weighing(asked, person));
            }
            file.said(ViewsAsked.class, asked.id())
                    .filter(views -> !views.body().stage().isTooLate())
                    .ifPresent(views -> affected.forEach(person -> notice(asked, views, madeOn, person)));
        }

        private List<Participating> affectedWithExperience(DecisionAsked asked) {
            return asked.affects().stream()
                    .map(people::get)
                    .filter(person -> person != null && person.side() == Side.EXPERIENCE)
                    .toList();
        }

        private void weighing(DecisionAsked asked, Participating person) {
            if (person.child() || asked.type().isPersonal()) {
                facts.accept(new WeighingOwed(asked.id(), person.participant(), person.child()));
            }
        }

        /** Listening with support to put it across is Shier's second level. */
        private @Nullable Integer shierLevel(DecisionMade made) {
            int level = made.mode().shierLevel();
            if (level < 0) {
                return null;
            }
            boolean supported = made.mode() == DecisionMode.ADULTS_AFTER_LISTENING
                    && spokenOn(made.decision()).anyMatch(Deriving::wasSupported);
            return supported ? Integer.valueOf(level + 1) : Integer.valueOf(level);
        }

        private static boolean wasSupported(Said<ContributionMade> said) {
            Mediation mediation = said.body().mediation();
            return mediation == Mediation.HELPED_BY_CHOSEN_PERSON || mediation == Mediation.INTERPRETED;
        }

        private Stream<Said<ContributionMade>> spokenOn(String decision) {
            return links.stream()
                    .filter(link -> link.decision().equals(decision) && link.side() == Side.EXPERIENCE)
                    .flatMap(link -> file.said(ContributionMade.class, link.contribution()).stream());
        }

        private boolean isAskingOnRecord(DecisionAsked asked, Optional<Said<DecisionMade>> made) {
            Order order = Order.of(circumstances.calendar());
            return file.said(ViewsAsked.class, asked.id()).isPresent()
                    || made.stream()
                            .flatMap(it -> it.body().decidedBy().stream())
                            .map(people::get)
                            .anyMatch(person -> person != null && person.side() == Side.EXPERIENCE)
                    || spokenOn(asked.id()).anyMatch(said -> made.map(it -> order.isLater(it, said))
                            .orElse(true));
        }

        private void notice(
                DecisionAsked asked, Said<ViewsAsked> views, Optional<LocalDate> madeOn, Participating person) {
            LocalDate from = Optional.ofNullable(views.body().askedOn())
                    .orElseGet(() -> circumstances.calendar().dateOf(views.firstAt()));
            Stream.of(views.body().viewsCloseOn(), asked.dueOn(), madeOn.orElse(null))
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .ifPresent(until -> facts.accept(new NoticeGiven(
                            asked.id(),
                            person.participant(),
                            circumstances.calendar().workingDaysBetween(from, until),
                            Notice.workingDays(file, circumstances, person.participant()))));
        }
    }
}
