package org.roundtable.web;

import java.util.List;
import java.util.Optional;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casework.Problem;

/**
 * What a form asks only once another answer makes it matter: why not, where something was not done. Whether adults supported somebody who
 * decided alone is not demanded: where nobody said it, a rule notices (TK-19).
 */
final class WhereItApplies {

    private WhereItApplies() {}

    static List<Problem> problems(EntryKind kind, Sent sent) {
        if (kind.type() == FeedbackDrafted.class
                && needsAReason(sent)
                && sent.text("whyNot").isEmpty()) {
            return List.of(new Problem("whyNot", "entry.problem.whyNot"));
        }
        return List.of();
    }

    private static boolean needsAReason(Sent sent) {
        Optional<String> outcome = sent.text("outcome");
        return List.of(Outcome.values()).stream()
                .anyMatch(one -> outcome.filter(one.name()::equals).isPresent() && one.needsAReason());
    }
}
