package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.participation.Phase;

/** The runs of phases in the order in which they began. */
final class PhaseRuns {

    private final List<Said<PhaseStarted>> runs;

    private PhaseRuns(List<Said<PhaseStarted>> runs) {
        this.runs = runs;
    }

    static PhaseRuns of(CaseFile file) {
        return new PhaseRuns(file.said(PhaseStarted.class)
                .sorted(Comparator.<Said<PhaseStarted>, Instant>comparing(Said::happenedAt)
                        .thenComparing(Said::seq))
                .toList());
    }

    List<Said<PhaseStarted>> all() {
        return runs;
    }

    /** The run of a phase to which something of that moment belongs: the latest that had begun, else the first. */
    Optional<Said<PhaseStarted>> of(Phase phase, Instant moment) {
        List<Said<PhaseStarted>> ofPhase =
                runs.stream().filter(run -> run.body().phase() == phase).toList();
        return ofPhase.stream()
                .filter(run -> !run.happenedAt().isAfter(moment))
                .reduce((earlier, later) -> later)
                .or(() -> ofPhase.stream().findFirst());
    }

    Optional<Said<PhaseStarted>> latest(Phase phase) {
        return of(phase, Instant.MAX);
    }
}
