package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.state.AnswerOwed.Standing;
import org.roundtable.casefile.state.Telling.Told;

/** What people are owed an answer about, whether they were told, and by when they have to be. */
final class FeedbackState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        List<AnswerOwed> answers = new ArrayList<>();
        new Deriving(file, circumstances, fact -> {
                    facts.accept(fact);
                    if (fact instanceof AnswerOwed answer) {
                        answers.add(answer);
                    }
                })
                .run();
        new AnswersAtGates(file, circumstances).of(answers).forEach(facts);
    }

    private record Deriving(
            CaseFile file, Circumstances circumstances, Telling telling, Pauses pauses, Consumer<Object> facts) {

        Deriving(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
            this(file, circumstances, new Telling(file, circumstances), Pauses.of(file, circumstances), facts);
        }

        void run() {
            file.said(FeedbackDrafted.class)
                    .map(Said::body)
                    .forEach(draft -> facts.accept(new FeedbackStanding(
                            draft.id(), draft.decision(), Telling.isReasonMissing(draft, circumstances.parameters()))));
            Owed.in(file).forEach(this::answer);
        }

        private void answer(Owed.Answer owed) {
            Optional<Told> told = told(owed);
            Standing standing = told.map(Told::standing).orElse(Standing.OPEN);
            Instant since =
                    standing == Standing.REOPENED ? told.orElseThrow().moved().happenedAt() : owed.since();
            Optional<Instant> due =
                    standing == Standing.OPEN || standing == Standing.REOPENED ? due(owed, since) : Optional.empty();
            facts.accept(new AnswerOwed(
                    owed.why(),
                    owed.about(),
                    owed.participant(),
                    circumstances.calendar().dateOf(since),
                    due.orElse(null),
                    standing,
                    told.flatMap(Told::given)
                            .map(given -> circumstances.calendar().dateOf(given.happenedAt()))
                            .orElse(null),
                    told.flatMap(Told::given)
                            .map(given -> isInTime(given, owed))
                            .orElse(null)));
        }

        private boolean isInTime(Said<FeedbackGiven> given, Owed.Answer owed) {
            int tell = circumstances.parameters().workingDays("fb.tell.workingDays");
            return pauses.endOfWorkingDaysAfter(owed.since(), tell, owed.participant())
                    .map(due -> !given.firstAt().isAfter(due))
                    .orElse(true);
        }

        private Optional<Told> told(Owed.Answer owed) {
            Predicate<FeedbackDrafted> aboutIt = draft -> owed.about().equals(draft.decision());
            Predicate<FeedbackDrafted> aboutTheWords =
                    draft -> (owed.why() == Owing.SETTLED || draft.decision() == null)
                            && draft.contributions().stream().anyMatch(owed.contributions()::contains);
            Optional<Told> direct = telling.told(owed.participant(), given -> true, aboutIt);
            return direct.or(() -> telling.told(owed.participant(), given -> isAfter(given, owed), aboutTheWords));
        }

        /** An answer to the words alone is the answer to a decision only when it was given after that was made. */
        private boolean isAfter(Said<FeedbackGiven> given, Owed.Answer owed) {
            Order order = Order.of(circumstances.calendar());
            return owed.why() == Owing.SETTLED
                    || file.said(DecisionMade.class, owed.about())
                            .filter(made -> order.isLater(given, made))
                            .isPresent();
        }

        private Optional<Instant> due(Owed.Answer owed, Instant since) {
            int tell = circumstances.parameters().workingDays("fb.tell.workingDays");
            int escalate = circumstances.parameters().workingDays("fb.escalate.workingDays");
            Optional<Instant> due = deadline(Due.ANSWER, owed, since, tell);
            deadline(Due.ANSWER_SERIOUSLY_LATE, owed, since, tell + escalate);
            return due;
        }

        private Optional<Instant> deadline(Due what, Owed.Answer owed, Instant since, int workingDays) {
            Optional<Instant> at = pauses.endOfWorkingDaysAfter(since, workingDays, owed.participant());
            at.ifPresent(it -> facts.accept(new Deadline(
                    what,
                    owed.about(),
                    owed.participant(),
                    it,
                    !circumstances.now().isBefore(it))));
            return at;
        }
    }
}
