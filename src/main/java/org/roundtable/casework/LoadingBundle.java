package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.ImportingBundle;
import org.roundtable.casefile.bundle.ImportingBundle.Authorship;
import org.roundtable.casefile.bundle.ImportingBundle.Imported;
import org.roundtable.casefile.bundle.ImportingBundle.Terms;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.host.HostRole;
import org.roundtable.process.Processes;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Taking in a whole case as a bundle: all of it or nothing. Its processes stand afterwards where the file says that they are, and when:
 * what is on file is not asked again, and time that has run out is not given anew.
 */
public final class LoadingBundle {

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final CaseFiles files;
    private final ImportingBundle importing;
    private final Processes processes;
    private final Looking looking;
    private final Members members;
    private final Outbox outbox;
    private final Clock clock;
    private final Counting counting;

    LoadingBundle(CaseworkParts parts, CaseFiles files, ImportingBundle importing, Processes processes) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.files = files;
        this.importing = importing;
        this.processes = processes;
        this.looking = parts.looking();
        this.members = parts.members();
        this.outbox = parts.outbox();
        this.clock = parts.clock();
        this.counting = parts.counting();
    }

    /**
     * Takes in a case that somebody uploads; they answer for it.
     *
     * @param organisation the organisation that it is to belong to; without one, the bundle has to bring its own
     * @return the id of the new case file
     * @throws org.roundtable.casefile.Malformed when it is no bundle, says what is wrong and where; nothing is stored
     */
    public String load(Viewer viewer, Bundle bundle, @Nullable String organisation) {
        if (viewer.takesPart() || !viewer.has(HostRole.PRACTITIONER)) {
            throw new NotForYou();
        }
        if (organisation != null && !isAnOrganisation(organisation)) {
            throw new NotForYou();
        }
        return load(bundle, new Terms(viewer.user(), Authorship.IMPORTER, organisation, clock.instant()))
                .caseFile();
    }

    private boolean isAnOrganisation(String id) {
        return files.header(id)
                .filter(header -> header.type() == CaseFileType.ORGANISATION)
                .isPresent();
    }

    /** Takes in a demonstration case as if its story had just happened, written by those who wrote it. */
    public Imported demonstrate(Bundle bundle, @Nullable String organisation) {
        Bundle now = bundle.shiftedTo(clock.instant());
        return load(now, new Terms(Viewer.SYSTEM.user(), Authorship.AS_WRITTEN, organisation, clock.instant()));
    }

    private Imported load(Bundle bundle, Terms terms) {
        return transaction.execute(status -> {
            Imported imported = importing.importing(bundle, terms);
            if (terms.organisation() == null && imported.organisation() != null) {
                CaseInHand organisation = cases.read(imported.organisation());
                members.renew(organisation);
                organisation.file().entries().forEach(this::moveBy);
            }
            begin(cases.lock(imported.caseFile()));
            outbox.add("case.imported", imported.caseFile(), Map.of(), clock.instant());
            looking.beforeCommit(imported.caseFile());
            return imported;
        });
    }

    /** What began before the running phase goes its own way first; then the journey begins in that phase, with what was said in it. */
    private void begin(CaseInHand inHand) {
        members.renew(inHand);
        List<Entry> entries = inHand.file().entries();
        Optional<Said<PhaseStarted>> running = inHand.file().latest(PhaseStarted.class);
        long since = running.map(Said::seq).orElse(0L);
        entries.stream().filter(entry -> entry.seq() < since).forEach(this::moveBy);
        if (inHand.file().latest(CaseClosed.class).isEmpty()) {
            counting.from(begun(inHand.file(), running), () -> beginJourney(inHand.file(), running));
        }
        entries.stream().filter(entry -> entry.seq() >= since).forEach(this::moveBy);
    }

    private void moveBy(Entry entry) {
        counting.from(entry.recordedAt(), () -> processes.entryRecorded(entry));
    }

    /** Since when the case is where its journey begins here: at a gate, in a phase, or newly opened. */
    private Instant begun(CaseFile file, Optional<Said<PhaseStarted>> running) {
        return running.flatMap(run -> file.said(GateReached.class, run.body().id()))
                .map(Said::happenedAt)
                .or(() -> running.map(Said::happenedAt))
                .or(() -> file.latest(CaseOpened.class).map(Said::happenedAt))
                .orElseGet(clock::instant);
    }

    private void beginJourney(CaseFile file, Optional<Said<PhaseStarted>> running) {
        Map<String, String> variables = OpeningCaseFile.variables(file);
        if (running.isEmpty()) {
            processes.startCase(file.id(), variables);
            return;
        }
        PhaseStarted run = running.get().body();
        if (file.said(GateReached.class, run.id()).isPresent()) {
            processes.startCaseAtTheGate(file.id(), run.phase(), variables);
        } else {
            processes.startCaseAt(file.id(), run.phase(), variables);
        }
    }
}
