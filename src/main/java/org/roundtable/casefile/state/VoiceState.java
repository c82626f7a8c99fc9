package org.roundtable.casefile.state;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Voice.Consideration;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.entry.Voice.ContributionConsidered;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsConfirmed;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.Side;

/** What became of what people said: thanked for, linked to a decision, not taken up, spoken over. */
final class VoiceState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Set<ContributionLinked> links = Links.of(file);
        links.forEach(facts);
        new Deriving(file, circumstances, PeopleState.everybody(file), facts).run(links);
    }

    private record Deriving(
            CaseFile file, Circumstances circumstances, Map<String, Participating> people, Consumer<Object> facts) {

        void run(Set<ContributionLinked> links) {
            file.said(ContributionMade.class).forEach(said -> {
                thanks(said);
                if (isPutWrong(said)) {
                    facts.accept(new WordsPutWrong(said.body().id(), said.body().participant()));
                }
                if (said.body().mediation() == Mediation.SPOKEN_OVER_BY_ADULT) {
                    facts.accept(new SpokenOver(said.body().id(), said.body().participant(), isHeardSince(said)));
                }
            });
            links.forEach(this::notTakenUp);
        }

        private void thanks(Said<ContributionMade> said) {
            String person = said.body().participant();
            if (isFromExperience(person) && !isThanked(said.body())) {
                Pauses.of(file, circumstances)
                        .endOfWorkingDaysAfter(said.firstAt(), workingDaysToThank(), person)
                        .map(at -> new Deadline(
                                Due.THANKS,
                                said.body().id(),
                                person,
                                at,
                                !circumstances.now().isBefore(at)))
                        .ifPresent(facts);
            }
        }

        private int workingDaysToThank() {
            return circumstances.parameters().workingDays("fb.ack.workingDays");
        }

        private boolean isFromExperience(String participant) {
            Participating person = people.get(participant);
            return person != null && person.side() == Side.EXPERIENCE;
        }

        /** Whoever has been given the answer needs no more thank-you. */
        private boolean isThanked(ContributionMade made) {
            return file.said(ContributionAcknowledged.class, made.id()).isPresent()
                    || file.said(FeedbackDrafted.class)
                            .map(Said::body)
                            .filter(draft -> draft.contributions().contains(made.id()))
                            .anyMatch(draft -> file.said(FeedbackGiven.class, draft.id() + "+" + made.participant())
                                    .isPresent());
        }

        /** It ends when it was written anew, when they were thanked or answered, or when they say that it is right after all. */
        private boolean isPutWrong(Said<ContributionMade> said) {
            String words = said.body().id();
            Order order = Order.of(circumstances.calendar());
            return file.said(WordsCorrected.class, words)
                    .filter(wrong -> !order.isLater(said, wrong))
                    .filter(wrong -> Stream.of(
                                    WordsConfirmed.class, ContributionAcknowledged.class, ContributionConsidered.class)
                            .flatMap(kind -> file.said(kind, words).stream())
                            .noneMatch(since -> order.isLater(since, wrong)))
                    .isPresent();
        }

        private boolean hasOwnWords(String contribution) {
            return file.said(WordsCorrected.class, contribution)
                    .filter(wrong -> wrong.body().ownWords() != null)
                    .isPresent();
        }

        private boolean isHeardSince(Said<ContributionMade> over) {
            Order order = Order.of(circumstances.calendar());
            return file.said(WordsConfirmed.class, over.body().id()).isPresent()
                    || hasOwnWords(over.body().id())
                    || file.said(ContributionMade.class)
                            .filter(said -> order.isLater(said, over))
                            .map(Said::body)
                            .anyMatch(later ->
                                    later.participant().equals(over.body().participant())
                                            && !later.mediation().isThroughAnAdult()
                                            && isOnTheTopicOf(later, over.body()));
        }

        private static boolean isOnTheTopicOf(ContributionMade later, ContributionMade over) {
            boolean hasNone = over.topic() == null && over.decision() == null;
            boolean sameDecision = over.decision() != null && over.decision().equals(later.decision());
            return hasNone || sameDecision || isSame(later.topic(), over.topic());
        }

        private static boolean isSame(@Nullable String one, @Nullable String other) {
            return one != null && other != null && one.strip().equalsIgnoreCase(other.strip());
        }

        private void notTakenUp(ContributionLinked link) {
            file.said(ContributionConsidered.class, link.contribution())
                    .map(Said::body)
                    .filter(considered -> considered.consideration() == Consideration.NOT_TAKEN_UP)
                    .flatMap(considered -> file.said(DecisionMade.class, link.decision())
                            .map(made -> new NotTakenUp(
                                    link.contribution(),
                                    link.participant(),
                                    link.decision(),
                                    !isReason(considered.reason())
                                            && !isReason(made.body().notFollowedReason()))))
                    .ifPresent(facts);
        }

        private boolean isReason(@Nullable String words) {
            return Reasons.isEnough(words, circumstances.parameters());
        }
    }
}
