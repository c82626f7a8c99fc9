package org.roundtable.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.InvolvementChecked;

/** Who is implicated in which concern: they are left out of every view, notice, count and step of it, whatever their role. */
public record Exclusions(Map<String, Set<String>> implicated) {

    public static Exclusions of(CaseFile file) {
        Map<String, Set<String>> implicated = new HashMap<>();
        file.said(ConcernRaised.class)
                .map(Said::body)
                .forEach(concern -> add(implicated, concern.id(), concern.implicated()));
        file.said(InvolvementChecked.class)
                .map(Said::body)
                .forEach(checked -> add(implicated, checked.concern(), checked.implicated()));
        return new Exclusions(implicated);
    }

    /** Whether any of these participants is implicated in a concern. */
    public boolean excludes(String concern, Set<String> participants) {
        return implicated.getOrDefault(concern, Set.of()).stream().anyMatch(participants::contains);
    }

    /** The concern that an entry speaks of. */
    static Optional<String> concernOf(EntryBody body) {
        if (body instanceof ConcernRaised raised) {
            return Optional.of(raised.id());
        }
        return EntryKinds.of(body).field("concern").map(field -> String.valueOf(field.of(body)));
    }

    private static void add(Map<String, Set<String>> implicated, String concern, Set<String> people) {
        implicated.computeIfAbsent(concern, id -> new HashSet<>()).addAll(people);
    }
}
