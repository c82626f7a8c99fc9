package org.roundtable.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;

/** A case file as it was read: its entries in order, and those of them that stand. Immutable. */
public final class CaseFile {

    private final String id;
    private final List<Entry> entries;
    private final Map<Class<?>, Map<String, Said<?>>> standing;

    private CaseFile(String id, List<Entry> entries) {
        this.id = id;
        this.entries = entries;
        this.standing = standing(entries);
    }

    public static CaseFile of(String id, Collection<Entry> entries) {
        return new CaseFile(id, entries.stream().sorted(Entry.BY_SEQ).toList());
    }

    public String id() {
        return id;
    }

    /** All entries, replaced and withdrawn ones too, in the order of writing. */
    public List<Entry> entries() {
        return entries;
    }

    /** An entry by what pages call it. */
    public Optional<Entry> named(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /** The file as it was known at a moment. */
    public CaseFile asOf(Instant moment) {
        return of(
                id,
                entries.stream()
                        .filter(entry -> !entry.recordedAt().isAfter(moment))
                        .toList());
    }

    /** The entries of one kind that stand: neither replaced nor withdrawn, in the order in which their things began. */
    @SuppressWarnings("unchecked")
    public <T extends EntryBody> Stream<Said<T>> said(Class<T> kind) {
        return standing.getOrDefault(kind, Map.of()).values().stream().map(said -> (Said<T>) said);
    }

    /** The entry of one kind that stands about one thing. */
    @SuppressWarnings("unchecked")
    public <T extends EntryBody> Optional<Said<T>> said(Class<T> kind, String thing) {
        return Optional.ofNullable(
                (Said<T>) standing.getOrDefault(kind, Map.of()).get(thing));
    }

    /** The latest entry of one kind that stands. */
    public <T extends EntryBody> Optional<Said<T>> latest(Class<T> kind) {
        return said(kind).max((a, b) -> Long.compare(a.seq(), b.seq()));
    }

    public Stream<Said<?>> standing() {
        return standing.values().stream().flatMap(things -> things.values().stream());
    }

    private static Map<Class<?>, Map<String, Said<?>>> standing(List<Entry> entries) {
        Set<String> withdrawn = withdrawn(entries);
        Map<Class<?>, Map<String, Said<?>>> standing = new LinkedHashMap<>();
        for (Entry entry : entries) {
            EntryBody body = entry.body();
            if (body != null && !isWithdrawn(entry, withdrawn)) {
                standing.computeIfAbsent(body.getClass(), kind -> new LinkedHashMap<>())
                        .merge(entry.thing(), new Said<>(entry, body, entry.happenedAt()), CaseFile::revised);
            }
        }
        return standing;
    }

    private static Said<?> revised(Said<?> before, Said<?> after) {
        return new Said<>(after.entry(), after.body(), before.firstAt());
    }

    private static Set<String> withdrawn(List<Entry> entries) {
        Set<String> withdrawn = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.body() instanceof WordsWithdrawn)
                .forEach(entry -> withdrawn.add(entry.thing()));
        return withdrawn;
    }

    /** What was said about safety stays a fact until somebody has seen to it, though nobody else sees the words. */
    private static boolean isWithdrawn(Entry entry, Set<String> withdrawn) {
        return entry.body() instanceof ContributionMade said
                && !said.aboutSafety()
                && withdrawn.contains(entry.thing());
    }
}
