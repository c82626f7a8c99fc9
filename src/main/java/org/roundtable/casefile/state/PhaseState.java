package org.roundtable.casefile.state;

import java.util.function.Consumer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.entry.Opening.PhaseStarted;

/** Which phase runs. */
final class PhaseState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        file.latest(PhaseStarted.class)
                .ifPresent(run -> facts.accept(
                        new PhaseRunning(run.body().id(), run.body().phase(), run.happenedAt())));
    }
}
