package org.roundtable.casefile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.participation.Nation;
import org.roundtable.testing.TestDatabase;

/** A case file of a test's own in a database, written to by one act after another. */
final class StoredFile {

    static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00.123456Z");

    final String id = UUID.randomUUID().toString();
    private final TestDatabase database;
    private final CaseFiles files;

    private StoredFile(TestDatabase database) {
        this.database = database;
        this.files = new CaseFiles(database.dataSource());
    }

    static StoredFile in(TestDatabase database) {
        StoredFile file = new StoredFile(database);
        file.files.create(file.id, CaseFileType.CASE, null, Nation.WALES, MONDAY);
        return file;
    }

    CaseFiles files() {
        return files;
    }

    CaseFile read() {
        return files.read(id);
    }

    /** One act of the worker. */
    List<Entry> said(EntryBody... bodies) {
        return saidAt(MONDAY, bodies);
    }

    List<Entry> saidAt(Instant moment, EntryBody... bodies) {
        return append(Arrays.stream(bodies)
                .map(body -> NewEntry.byStaff(body, moment.minus(1, ChronoUnit.HOURS)))
                .toList());
    }

    List<Entry> append(List<NewEntry> entries) {
        return database.transaction().execute(it -> files.append(id, entries, "worker", MONDAY));
    }

    void withdraw(String kind, String thing) {
        database.transaction().executeWithoutResult(it -> files.withdraw(id, kind, thing, MONDAY));
    }

    Verification.Outcome verified() {
        return Verification.verify(database.dataSource(), id);
    }
}
