package org.roundtable.casefile.state;

import java.time.Instant;
import org.roundtable.participation.Phase;

/** The phase that runs now; going back to a phase begins a new run of it. */
public record PhaseRunning(String phaseRun, Phase phase, Instant since) {}
