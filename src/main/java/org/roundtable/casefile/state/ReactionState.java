package org.roundtable.casefile.state;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ReflectionMade;
import org.roundtable.casefile.entry.AnyTime.TensionRaised;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Judging.JointReflectionHeld;
import org.roundtable.casefile.state.Reactions.Reacted;

/** How people took the answers that they were given, and what was done about it. */
final class ReactionState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Order order = Order.of(circumstances.calendar());
        Reactions reactions = new Reactions(file, order);
        file.said(FeedbackAnswered.class).forEach(answer -> reactions
                .standing(answer.entry().thing())
                .ifPresent(reacted -> facts.accept(standing(file, order, answer.body(), reacted))));
    }

    private static ReactionStanding standing(CaseFile file, Order order, FeedbackAnswered answer, Reacted reacted) {
        String person = answer.participant();
        Since since = new Since(file, order, reacted);
        return new ReactionStanding(
                answer.feedback(),
                person,
                reacted.reaction(),
                file.said(FeedbackGiven.class, reacted.entry().thing())
                        .map(given -> given.body().channel())
                        .orElse(null),
                since.was(
                        ContactNoted.class,
                        contact ->
                                contact.participant().equals(person) && contact.purpose() == ContactPurpose.FELT_USED),
                since.was(TensionRaised.class, tension -> tension.involved().contains(person))
                        || since.was(
                                JointReflectionHeld.class, held -> held.took().contains(person))
                        || since.was(ReflectionMade.class, made -> true));
    }

    private record Since(CaseFile file, Order order, Reacted reacted) {

        <T extends EntryBody> boolean was(Class<T> kind, Predicate<T> such) {
            return file.said(kind)
                    .filter(said -> such.test(said.body()))
                    .map(Said::entry)
                    .anyMatch(entry -> order.isLater(entry, reacted.entry()));
        }
    }
}
