package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Feedbacks.ContactAttempted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Feedbacks.FeedbackUnreachable;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casefile.entry.People.ContactWish;
import org.roundtable.casefile.entry.Voice.ChangeRecorded;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Side;

/** What follows from words and from answers: looked at, kept up to date, seen to be true, and who could not be reached. */
final class KeepingWordState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, circumstances, PeopleState.everybody(file), facts);
        deriving.considering();
        file.said(FeedbackDrafted.class).map(Said::body).forEach(draft -> {
            if (draft.outcome() == Outcome.UNDER_WAY) {
                deriving.updates(draft);
            } else if (draft.outcome() == Outcome.DONE) {
                deriving.seen(draft);
            }
        });
        deriving.attempts();
    }

    private record Deriving(
            CaseFile file, Circumstances circumstances, Map<String, Participating> people, Consumer<Object> facts) {

        void considering() {
            Set<String> decided = Links.of(file).stream()
                    .filter(link ->
                            file.said(DecisionMade.class, link.decision()).isPresent())
                    .map(ContributionLinked::contribution)
                    .collect(Collectors.toSet());
            file.said(ContributionMade.class)
                    .filter(said -> isExperienced(said.body().participant()))
                    .filter(said -> !said.body().aboutSafety())
                    .filter(said -> file.said(
                                    ContributionConsidered.class, said.body().id())
                            .isEmpty())
                    .filter(said -> !decided.contains(said.body().id()) && !isAnswered(said.body()))
                    .forEach(this::consider);
        }

        private boolean isAnswered(ContributionMade made) {
            return given().filter(given -> given.body().participant().equals(made.participant()))
                    .flatMap(given ->
                            file.said(FeedbackDrafted.class, given.body().feedback()).stream())
                    .anyMatch(draft -> draft.body().contributions().contains(made.id()));
        }

        private void consider(Said<ContributionMade> said) {
            int days = circumstances.parameters().workingDays("fb.consider.workingDays");
            String person = said.body().participant();
            Pauses.of(file, circumstances)
                    .endOfWorkingDaysAfter(said.firstAt(), days, person)
                    .map(at -> circumstances.deadline(
                            Due.WORDS_CONSIDERED, said.body().id(), person, at))
                    .ifPresent(facts);
        }

        /** Whoever was told that it is under way hears again before long, unless another answer has taken its place. */
        void updates(FeedbackDrafted draft) {
            given().filter(given -> given.body().feedback().equals(draft.id()))
                    .filter(given -> wantsToHear(given.body().participant()))
                    .filter(given -> !isReplaced(draft, given))
                    .forEach(given -> facts.accept(circumstances.deadline(
                            Due.UPDATE,
                            draft.id(),
                            given.body().participant(),
                            afterDays(lastHeard(given), "fb.update.days"))));
        }

        private boolean wantsToHear(String participant) {
            Participating person = people.get(participant);
            return person != null
                    && person.side() == Side.EXPERIENCE
                    && person.status() != ParticipantStatus.PAUSED
                    && (person.status() != ParticipantStatus.LEFT
                            || person.contactWish() == ContactWish.ALL
                            || person.contactWish() == ContactWish.UPDATES_ONLY);
        }

        private boolean isReplaced(FeedbackDrafted draft, Said<FeedbackGiven> given) {
            Order order = Order.of(circumstances.calendar());
            return given().filter(later ->
                            later.body().participant().equals(given.body().participant()))
                    .filter(later -> order.isLater(later, given))
                    .flatMap(later ->
                            file.said(FeedbackDrafted.class, later.body().feedback()).stream())
                    .anyMatch(other -> isAboutTheSame(draft, other.body()));
        }

        private static boolean isAboutTheSame(FeedbackDrafted one, FeedbackDrafted other) {
            return one.decision() != null && one.decision().equals(other.decision())
                    || one.contributions().stream().anyMatch(other.contributions()::contains);
        }

        private Instant lastHeard(Said<FeedbackGiven> given) {
            String person = given.body().participant();
            return file.said(ContactNoted.class)
                    .filter(note -> note.body().participant().equals(person)
                            && note.body().purpose() == ContactPurpose.UPDATE)
                    .map(Said::happenedAt)
                    .filter(at -> at.isAfter(given.happenedAt()))
                    .max(Comparator.naturalOrder())
                    .orElse(given.happenedAt());
        }

        /** What we say is done can be seen by those for whom it was done. */
        void seen(FeedbackDrafted draft) {
            boolean seen = file.said(ChangeRecorded.class)
                    .map(Said::body)
                    .filter(ChangeRecorded::seenByExperience)
                    .anyMatch(change ->
                            draft.decision() != null && draft.decision().equals(change.decision())
                                    || change.contributions().stream().anyMatch(draft.contributions()::contains));
            given().filter(given -> !seen && given.body().feedback().equals(draft.id()))
                    .map(Said::firstAt)
                    .min(Comparator.naturalOrder())
                    .map(since ->
                            circumstances.deadline(Due.CHANGE_SEEN, draft.id(), null, afterDays(since, "fb.seen.days")))
                    .ifPresent(facts);
        }

        void attempts() {
            Map<String, Long> tried = file.said(ContactAttempted.class)
                    .map(Said::body)
                    .collect(Collectors.groupingBy(
                            it -> it.feedback() + "+" + it.participant(), TreeMap::new, Collectors.counting()));
            file.said(ContactAttempted.class)
                    .map(Said::body)
                    .map(it -> new HardToReach(
                            it.feedback(),
                            it.participant(),
                            tried.get(it.feedback() + "+" + it.participant()).intValue()))
                    .distinct()
                    .filter(it -> isNeither(it.feedback() + "+" + it.participant()))
                    .forEach(facts);
        }

        private boolean isNeither(String thing) {
            return file.said(FeedbackGiven.class, thing).isEmpty()
                    && file.said(FeedbackUnreachable.class, thing).isEmpty();
        }

        private Stream<Said<FeedbackGiven>> given() {
            return file.said(FeedbackGiven.class);
        }

        private boolean isExperienced(String participant) {
            Participating person = people.get(participant);
            return person != null && person.side() == Side.EXPERIENCE;
        }

        private Instant afterDays(Instant since, String parameter) {
            LocalDate day = circumstances.calendar().dateOf(since);
            return circumstances
                    .calendar()
                    .endOf(day.plusDays(circumstances.parameters().intValue(parameter)));
        }
    }
}
