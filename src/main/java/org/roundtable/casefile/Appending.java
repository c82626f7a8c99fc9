package org.roundtable.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives new entries their numbers, things and links, one after another behind the head of a file. */
final class Appending {

    private record Key(String kind, String thing) {}

    private final String caseFile;
    private final Instant writtenAt;
    private final Map<Key, Revision> standing = new HashMap<>();
    private final List<ChainedEntry> appended = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private Head head;

    Appending(Head head, List<Revision> standing, Instant writtenAt) {
        this.head = head;
        this.caseFile = head.caseFile();
        this.writtenAt = Moments.kept(writtenAt);
        standing.forEach(this::stands);
    }

    private void stands(Revision revision) {
        standing.put(new Key(revision.kind(), revision.thing()), revision);
    }

    void append(NewEntry entry, String recordedBy, Instant recordedAt) {
        EntryKind kind = EntryKinds.of(entry.body());
        String thing = kind.thing(entry.body());
        write(
                new Entry(
                        caseFile,
                        head.seq() + 1,
                        kind.name(),
                        kind.declaration().version(),
                        thing,
                        replaces(kind, thing, entry.replaces()),
                        Moments.kept(entry.happenedAt()),
                        Moments.kept(recordedAt),
                        recordedBy,
                        entry.onBehalfOf(),
                        entry.mode(),
                        entry.tier() == null ? kind.declaration().tier() : entry.tier(),
                        entry.body()),
                null,
                null);
    }

    void restore(ImportedEntry imported) {
        write(imported.entry(), imported.origin(), imported.withdrawnDigest());
    }

    private void write(Entry entry, @Nullable String origin, byte @Nullable [] withdrawnDigest) {
        Link link = Link.of(entry, origin, writtenAt);
        String body = entry.body() == null ? null : EntryJson.write(entry.body());
        Seal seal = body == null
                ? Seal.ofWithdrawn(head.hash(), link, Objects.requireNonNull(withdrawnDigest))
                : Seal.of(head.hash(), link, body);
        appended.add(new ChainedEntry(link, body, seal));
        Entry chained = link.entry(entry.body(), seal.name());
        entries.add(chained);
        stands(Revision.of(chained));
        head = new Head(caseFile, entry.seq(), seal.hash());
    }

    /** Keyed things are said again without looking up what stands; a thing that is new each time is revised on purpose only. */
    private @Nullable Long replaces(EntryKind kind, String thing, @Nullable Long replaces) {
        Revision newest = standing.get(new Key(kind.name(), thing));
        if (newest == null && replaces != null) {
            throw new IllegalArgumentException("Nothing stands that entry " + replaces + " could be");
        }
        if (newest == null) {
            return null;
        }
        boolean blindly = replaces == null && !kind.isNewEachTime();
        if (!blindly && !Objects.equals(replaces, newest.seq())) {
            throw new RevisionConflict(caseFile, newest);
        }
        return newest.seq();
    }

    Head head() {
        return head;
    }

    List<ChainedEntry> appended() {
        return appended;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
