package org.roundtable.web;

import java.util.List;
import java.util.Optional;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.Outcome;
import org.roundtable.casework.Problem;

/** What a form asks only once another answer makes it matter: why not, where something was not done; who supported somebody who decided alone. */
final class WhereItApplies {

    private WhereItApplies() {}

    static List<Problem> problems(EntryKind kind, Sent sent) {
        if (kind.type() == FeedbackDrafted.class
                && needsAReason(sent)
                && sent.text("whyNot").isEmpty()) {
            return List.of(new Problem("whyNot", "entry.problem.whyNot"));
        }
        if (kind.type() == DecisionMade.class
                && sent.values().getOrDefault("decidedBy", List.of()).size() == 1
                && sent.text("adultSupportGiven").isEmpty()) {
            return List.of(new Problem("adultSupportGiven", "entry.problem.choose"));
        }
        return List.of();
    }

    private static boolean needsAReason(Sent sent) {
        Optional<String> outcome = sent.text("outcome");
        return List.of(Outcome.values()).stream()
                .anyMatch(one -> outcome.filter(one.name()::equals).isPresent() && one.needsAReason());
    }
}
