package org.roundtable.casefile.state;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.TensionRaised;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Feedbacks.FeedbackUnreachable;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.state.AnswerOwed.Standing;
import org.roundtable.casefile.state.Reactions.Reacted;

/** Whether somebody was told, and whether what they were told was an answer to them. */
final class Telling {

    /**
     * How one answer reached one person.
     *
     * @param moved what it has stood so since: the telling, the reaction, or giving up
     */
    record Told(Standing standing, Entry moved, Optional<Said<FeedbackGiven>> given) {}

    private final CaseFile file;
    private final Order order;
    private final Reactions reactions;
    private final Set<String> withoutReason;

    Telling(CaseFile file, Circumstances circumstances) {
        this.file = file;
        this.order = Order.of(circumstances.calendar());
        this.reactions = new Reactions(file, order);
        this.withoutReason = file.said(FeedbackDrafted.class)
                .map(Said::body)
                .filter(draft -> isReasonMissing(draft, circumstances.parameters()))
                .map(FeedbackDrafted::id)
                .collect(Collectors.toSet());
    }

    /** A no without a reason cannot be told as the answer. */
    static boolean isReasonMissing(FeedbackDrafted draft, Parameters parameters) {
        return draft.outcome().needsAReason() && !Reasons.isEnough(draft.whyNot(), parameters);
    }

    /** What became last of all answers of this kind that were meant for one person. */
    Optional<Told> told(String participant, Predicate<Said<FeedbackGiven>> counts, Predicate<FeedbackDrafted> about) {
        return file.said(FeedbackDrafted.class)
                .map(Said::body)
                .filter(about)
                .filter(draft -> !withoutReason.contains(draft.id()))
                .flatMap(draft -> told(draft.id(), participant, counts).stream())
                .max(Comparator.comparing(Told::moved, order.byDay()));
    }

    private Optional<Told> told(String feedback, String participant, Predicate<Said<FeedbackGiven>> counts) {
        String thing = feedback + "+" + participant;
        Optional<Said<FeedbackGiven>> given =
                file.said(FeedbackGiven.class, thing).filter(counts);
        Optional<Told> told = given.map(it -> reopened(it, participant)
                .map(reaction -> new Told(Standing.REOPENED, reaction.entry(), given))
                .orElseGet(() -> new Told(Standing.TOLD, it.entry(), given)));
        return told.or(() -> file.said(FeedbackUnreachable.class, thing)
                .map(it -> new Told(Standing.UNREACHABLE, it.entry(), Optional.empty())));
    }

    private Optional<Reacted> reopened(Said<FeedbackGiven> given, String participant) {
        return reactions
                .standing(given.entry().thing())
                .filter(reacted -> reacted.reaction().reopens())
                .filter(reacted -> order.isLater(reacted.entry(), given.entry()))
                .filter(reacted -> !isTakenUpAsDisagreement(reacted, participant));
    }

    /** Whoever disagrees need not be told again: that they disagree can be taken up openly instead. */
    private boolean isTakenUpAsDisagreement(Reacted reacted, String participant) {
        return reacted.reaction() == Reaction.DISAGREES
                && file.said(TensionRaised.class)
                        .anyMatch(tension -> tension.body().involved().contains(participant)
                                && order.isLater(tension.entry(), reacted.entry()));
    }
}
