package org.roundtable.casefile.state;

import java.util.Objects;
import java.util.Optional;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Feedbacks.Reaction;

/**
 * What people say about answers. That nobody answered does not take back what was said before: it counts only after the answer was
 * given again, and never for somebody who felt used.
 */
final class Reactions {

    /** What somebody says about an answer, and the entry that says so. */
    record Reacted(Reaction reaction, Entry entry) {}

    private final CaseFile file;
    private final Order order;

    Reactions(CaseFile file, Order order) {
        this.file = file;
        this.order = order;
    }

    /** The reaction that stands, by the thing that telling and reaction share: feedback and participant. */
    Optional<Reacted> standing(String thing) {
        return file.said(FeedbackAnswered.class, thing).map(this::standing);
    }

    private Reacted standing(Said<FeedbackAnswered> latest) {
        Reacted last = new Reacted(latest.body().reaction(), latest.entry());
        return last.reaction() == Reaction.NO_ANSWER ? before(latest).orElse(last) : last;
    }

    private Optional<Reacted> before(Said<FeedbackAnswered> latest) {
        return History.of(file, latest).stream()
                .map(entry -> new Reacted(((FeedbackAnswered) Objects.requireNonNull(entry.body())).reaction(), entry))
                .filter(reacted -> reacted.reaction() != Reaction.NO_ANSWER)
                .reduce((earlier, later) -> later)
                .filter(reacted -> reacted.reaction() == Reaction.FELT_USED
                        || !isToldAgain(latest.entry().thing(), reacted));
    }

    private boolean isToldAgain(String thing, Reacted reacted) {
        return file.said(FeedbackGiven.class, thing)
                .filter(given -> order.isLater(given.entry(), reacted.entry()))
                .isPresent();
    }
}
