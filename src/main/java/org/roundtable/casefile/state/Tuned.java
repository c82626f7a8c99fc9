package org.roundtable.casefile.state;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Tuning.RuleChangeApproved;
import org.roundtable.casefile.entry.Tuning.RuleChangeDropped;
import org.roundtable.casefile.entry.Tuning.RuleChangeProposed;

/**
 * What an organisation has set, as its file says: the figures, and the rules that it switched on or off against their default. What
 * was in force at any time before is the same of the file as of then.
 */
public record Tuned(Parameters parameters, Map<String, Boolean> switched) {

    public static final String ON = "on";
    public static final String OFF = "off";

    public Tuned {
        switched = Map.copyOf(switched);
    }

    /** @param base the figures of whoever runs the system, which those of the organisation come before */
    public static Tuned of(CaseFile organisation, Parameters base) {
        Tuned tuned = new Tuned(base, Map.of());
        for (RuleChangeProposed change : approved(organisation)) {
            tuned = tuned.with(change.what().strip(), change.to());
        }
        return tuned;
    }

    /** The same but for one thing; what this version does not know any more is passed over. */
    public Tuned with(String what, String value) {
        String to = value.strip().toLowerCase(Locale.ROOT);
        if (Parameters.isKnown(what)) {
            return isFigure(to) ? new Tuned(parameters.with(what, Integer.parseInt(to)), switched) : this;
        }
        var changed = new HashMap<>(switched);
        changed.put(what, to.equals(ON));
        return new Tuned(parameters, changed);
    }

    /** Whether it can be the value of a parameter. */
    public static boolean isFigure(String to) {
        return to.matches("\\d{1,6}");
    }

    /** The changes in force, in the order in which they were approved. */
    public static List<RuleChangeProposed> approved(CaseFile organisation) {
        return organisation
                .said(RuleChangeApproved.class)
                .filter(approved -> organisation
                        .said(RuleChangeDropped.class, approved.body().change())
                        .filter(dropped -> dropped.seq() > approved.seq())
                        .isEmpty())
                .sorted(Comparator.comparing(Said::seq))
                .flatMap(approved -> organisation
                        .said(RuleChangeProposed.class, approved.body().change())
                        .stream())
                .map(Said::body)
                .toList();
    }
}
