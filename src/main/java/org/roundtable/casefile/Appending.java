package org.roundtable.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.EntryBody;

/** Gives new entries their numbers, things and links, one after another behind the head of a file. */
final class Appending {

    private record Key(String kind, String thing) {}

    private final String caseFile;
    private final Instant writtenAt;
    private final Map<Key, Revision> standing = new HashMap<>();
    private final List<StoredEntry> appended = new ArrayList<>();
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

    void append(ImportedEntry imported) {
        Entry entry = entry(imported);
        String body = EntryJson.write(Objects.requireNonNull(entry.body()));
        Link link = Link.of(entry, imported.origin(), writtenAt);
        Seal seal = Seal.of(head.hash(), link, body);
        appended.add(new StoredEntry(link, body, seal));
        entries.add(entry);
        stands(Revision.of(entry));
        head = new Head(caseFile, entry.seq(), seal.hash());
    }

    private Entry entry(ImportedEntry imported) {
        NewEntry entry = imported.entry();
        EntryBody body = entry.body();
        EntryKind kind = EntryKinds.of(body);
        String thing = kind.thing(body);
        return new Entry(
                caseFile,
                head.seq() + 1,
                kind.name(),
                kind.declaration().version(),
                thing,
                replaces(kind, thing, entry.replaces()),
                Moments.kept(entry.happenedAt()),
                Moments.kept(imported.recordedAt()),
                imported.recordedBy(),
                entry.onBehalfOf(),
                entry.mode(),
                entry.tier() == null ? kind.declaration().tier() : entry.tier(),
                body);
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

    List<StoredEntry> appended() {
        return appended;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
