package org.roundtable.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Noticing.FlagRaised;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.InvolvementChecked;

/**
 * Who is implicated in which concern: they are left out of every view, notice, count and step of it, whatever their role.
 *
 * @param implicated by concern; every concern of the file has an entry
 * @param concernsOfFlags the concerns that a flag names, or that a flag names which it is about
 */
public record Exclusions(Map<String, Set<String>> implicated, Map<String, Set<String>> concernsOfFlags) {

    /** Whoever was ever implicated in a concern stays excluded from it: a later version never lets anybody back in. */
    public static Exclusions of(CaseFile file) {
        Exclusions exclusions = new Exclusions(new HashMap<>(), new HashMap<>());
        file.entries().forEach(entry -> {
            if (entry.body() instanceof ConcernRaised concern) {
                add(exclusions.implicated, concern.id(), concern.implicated());
            } else if (entry.body() instanceof InvolvementChecked checked) {
                add(exclusions.implicated, checked.concern(), checked.implicated());
            }
        });
        file.said(FlagRaised.class)
                .map(Said::body)
                .forEach(flag -> add(exclusions.concernsOfFlags, flag.id(), exclusions.concernsAmong(ids(flag))));
        return exclusions;
    }

    /** Whether any of these participants is implicated in a concern. */
    public boolean excludes(String concern, Set<String> participants) {
        return implicated.getOrDefault(concern, Set.of()).stream().anyMatch(participants::contains);
    }

    /** Whether any of these participants is implicated in any concern. */
    boolean implicates(Set<String> participants) {
        return implicated.keySet().stream().anyMatch(concern -> excludes(concern, participants));
    }

    /** The concerns that these ids are, or that flags among them are about. */
    public Set<String> concernsAmong(Set<String> ids) {
        Set<String> concerns = new HashSet<>(ids);
        concerns.retainAll(implicated.keySet());
        ids.forEach(id -> concerns.addAll(concernsOfFlags.getOrDefault(id, Set.of())));
        return concerns;
    }

    /** The concerns that an entry speaks of. */
    Set<String> concernsOf(EntryBody body) {
        if (body instanceof ConcernRaised raised) {
            return Set.of(raised.id());
        }
        if (body instanceof FlagRaised flag) {
            return concernsAmong(ids(flag));
        }
        Set<String> named = new HashSet<>();
        EntryKinds.of(body).field("concern").ifPresent(field -> named.add(String.valueOf(field.of(body))));
        EntryKinds.of(body)
                .field("flag")
                .map(field -> String.valueOf(field.of(body)))
                .ifPresent(flag -> named.addAll(concernsOfFlags.getOrDefault(flag, Set.of())));
        return named;
    }

    private static Set<String> ids(FlagRaised flag) {
        Set<String> ids = new HashSet<>(flag.subject());
        flag.about().values().forEach(ids::addAll);
        return ids;
    }

    private static void add(Map<String, Set<String>> sets, String key, Set<String> more) {
        sets.computeIfAbsent(key, id -> new HashSet<>()).addAll(more);
    }
}
