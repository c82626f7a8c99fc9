package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.ReadLog;
import org.roundtable.access.ReadLog.What;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.state.SealedRatings;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes a case in hand, for reading or, locked, for an act. */
final class CasesInHand {

    private final CaseFiles files;
    private final Persons persons;
    private final ReadLog readLog;
    private final Settings settings;
    private final Clock clock;

    CasesInHand(CaseFiles files, Persons persons, ReadLog readLog, Settings settings, Clock clock) {
        this.settings = settings;
        this.files = files;
        this.persons = persons;
        this.readLog = readLog;
        this.clock = clock;
    }

    /** What was read in the running transaction, by case; it ends with it. */
    private static final class Held implements TransactionSynchronization {

        private final Map<String, CaseInHand> cases = new HashMap<>();
    }

    /** Waits until every other act on the case is committed. */
    CaseInHand lock(String caseFile) {
        return read(files.lock(caseFile));
    }

    CaseInHand read(String caseFile) {
        return read(files.header(caseFile).orElseThrow(NotForYou::new));
    }

    /** One act looks at its case several times; the file is read again only after something was added to it. */
    private CaseInHand read(CaseFileHeader header) {
        Map<String, CaseInHand> held = held();
        CaseInHand before = held.get(header.id());
        CaseInHand now = before != null && before.header().headSeq() == header.headSeq()
                ? of(header, before.file(), before.organisation(), before.people())
                : readAll(header);
        held.put(header.id(), now);
        return now;
    }

    private CaseInHand readAll(CaseFileHeader header) {
        CaseFiles.WithOrganisation read = files.readWithOrganisation(header.id());
        return of(header, read.file(), read.organisation(), people(read.file()));
    }

    private CaseInHand of(CaseFileHeader header, CaseFile file, CaseFile organisation, Map<String, Person> people) {
        Instant now = clock.instant();
        Set<String> sealed = SealedRatings.in(file, settings.circumstances(header, organisation, now));
        return new CaseInHand(header, file, organisation, now, sealed, people);
    }

    private static Map<String, CaseInHand> held() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Held.class::isInstance)
                .map(Held.class::cast)
                .findFirst()
                .orElseGet(CasesInHand::begun)
                .cases;
    }

    private static Held begun() {
        Held held = new Held();
        TransactionSynchronizationManager.registerSynchronization(held);
        return held;
    }

    /**
     * Reads a case for somebody, and notes that they did.
     *
     * @throws NotForYou when the case does not exist for the viewer
     */
    CaseInHand read(String caseFile, Viewer viewer) {
        CaseInHand inHand = read(caseFile);
        access(inHand, viewer);
        readLog.add(caseFile, viewer, What.CASE, clock.instant());
        return inHand;
    }

    static CaseAccess access(CaseInHand inHand, Viewer viewer) {
        CaseAccess access = inHand.accessOf(viewer);
        if (!access.mayOpen()) {
            throw new NotForYou();
        }
        return access;
    }

    private Map<String, Person> people(CaseFile file) {
        Map<String, String> personOf = new HashMap<>();
        file.said(ParticipantAdded.class)
                .map(Said::body)
                .filter(added -> added.person() != null)
                .forEach(added -> personOf.put(added.id(), added.person()));
        Map<String, Person> byId = new HashMap<>();
        persons.find(personOf.values()).forEach(person -> byId.put(person.id(), person));
        Map<String, Person> people = new HashMap<>();
        personOf.forEach((participant, person) -> people.put(participant, byId.get(person)));
        people.values().removeIf(Objects::isNull);
        return people;
    }
}
