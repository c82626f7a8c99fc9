package org.roundtable.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.People.ParticipantAdded;

/** Takes a case in hand, for reading or, locked, for an act. */
final class CasesInHand {

    private final CaseFiles files;
    private final Persons persons;

    CasesInHand(CaseFiles files, Persons persons) {
        this.files = files;
        this.persons = persons;
    }

    /** Waits until every other act on the case is committed. */
    CaseInHand lock(String caseFile) {
        files.lock(caseFile);
        return read(caseFile);
    }

    CaseInHand read(String caseFile) {
        CaseFileHeader header = files.header(caseFile).orElseThrow(NotForYou::new);
        CaseFiles.WithOrganisation read = files.readWithOrganisation(caseFile);
        return new CaseInHand(header, read.file(), read.organisation(), people(read.file()));
    }

    /** @throws NotForYou when the case does not exist for the viewer */
    CaseInHand read(String caseFile, Viewer viewer) {
        CaseInHand inHand = read(caseFile);
        if (!inHand.accessOf(viewer).mayOpen()) {
            throw new NotForYou();
        }
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
