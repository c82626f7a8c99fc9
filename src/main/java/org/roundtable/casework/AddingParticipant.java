package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.Persons;
import org.roundtable.process.Processes;
import org.springframework.transaction.support.TransactionTemplate;

/** Adding somebody to a case: their name goes to the table of people, and the file holds who they are in the work. */
public final class AddingParticipant {

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final CaseFiles files;
    private final Persons persons;
    private final Processes processes;
    private final Members members;
    private final Looking looking;
    private final Clock clock;

    AddingParticipant(CaseworkParts parts, CaseFiles files, Persons persons, Processes processes) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.files = files;
        this.persons = persons;
        this.processes = processes;
        this.members = parts.members();
        this.looking = parts.looking();
        this.clock = parts.clock();
    }

    /** @throws NotForYou for anybody but the team of the case */
    public void add(Viewer viewer, String caseFile, NewCase.NewPerson somebody) {
        transaction.executeWithoutResult(status -> {
            CaseAccess access = CasesInHand.access(cases.lock(caseFile), viewer);
            if (!access.mayHandOver()) {
                throw new NotForYou();
            }
            Instant now = clock.instant();
            List<NewEntry> entries = OpeningCaseFile.about(somebody, persons, now).stream()
                    .map(body -> NewEntry.byStaff(body, now))
                    .toList();
            List<Entry> written = files.append(caseFile, entries, viewer.user(), now);
            written.forEach(processes::entryRecorded);
            CaseInHand after = cases.read(caseFile);
            members.renew(after);
            looking.beforeCommit(after.file().id());
        });
    }
}
