package org.roundtable.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.roundtable.access.CaseAccess;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.entry.Tuning.RuleChangeApproved;
import org.roundtable.casefile.entry.Tuning.RuleChangeProposed;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.casefile.state.Tuned;
import org.roundtable.rules.Rule;
import org.roundtable.rules.RuleBook;

/** What a change of the rule book has to be: about something that there is, by two people, and for safety by safeguarding. */
final class RuleChanges {

    private final CaseAccess access;
    private final CaseFile organisation;
    private final RuleBook rules;

    RuleChanges(CaseAccess access, CaseFile organisation, RuleBook rules) {
        this.access = access;
        this.organisation = organisation;
        this.rules = rules;
    }

    /** @throws EntryRefused when it is not */
    void check(EntryBody body) {
        Optional<Problem> problem = Optional.empty();
        if (body instanceof RuleChangeProposed proposed) {
            problem = problem(proposed);
        } else if (body instanceof RuleChangeApproved approved) {
            problem = problem(approved);
        }
        if (problem.isPresent()) {
            throw new EntryRefused(List.of(problem.get()));
        }
    }

    private Optional<Problem> problem(RuleChangeProposed proposed) {
        String what = proposed.what().strip();
        if (Parameters.isKnown(what)) {
            return refusedWhen(!Tuned.isFigure(proposed.to().strip()), "to", "entry.problem.figure");
        }
        if (!rules.codes().contains(what)) {
            return refusedWhen(true, "what", "entry.problem.noSuchRule");
        }
        String to = proposed.to().strip().toLowerCase(Locale.ROOT);
        return refusedWhen(!to.equals(Tuned.ON) && !to.equals(Tuned.OFF), "to", "entry.problem.onOrOff")
                .or(() -> refusedWhen(to.equals(Tuned.OFF) && staysOn(what), "to", "entry.problem.staysOn"));
    }

    private Optional<Problem> problem(RuleChangeApproved approved) {
        Optional<Said<RuleChangeProposed>> proposed = organisation.said(RuleChangeProposed.class, approved.change());
        boolean own = proposed.filter(
                        said -> said.entry().recordedBy().equals(access.viewer().user()))
                .isPresent();
        boolean safety = proposed.filter(said -> isSafety(said.body().what())).isPresent();
        return refusedWhen(own, "change", "entry.problem.secondPerson")
                .or(() -> refusedWhen(
                        safety && !access.isSafeguarding(), "change", "entry.problem.safeguardingApproves"));
    }

    /** What is urgent about safety is not for an organisation to switch off. */
    private boolean staysOn(String code) {
        return isSafety(code)
                && rules.rules().stream()
                        .filter(rule -> rule.code().equals(code))
                        .map(Rule::severity)
                        .anyMatch(Severity.URGENT::equals);
    }

    static boolean isSafety(String what) {
        return what.startsWith("SG-") || what.startsWith("sg.");
    }

    private static Optional<Problem> refusedWhen(boolean isSo, String field, String message) {
        return isSo ? Optional.of(new Problem(field, message)) : Optional.empty();
    }
}
