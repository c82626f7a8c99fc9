package org.roundtable.casefile.state;

import org.roundtable.participation.Phase;

/**
 * What people with experience said in one run of a phase, counted.
 *
 * @param linked how many of it went into a decision or a change
 * @param throughAdults the percentage that came through an adult; none where nothing was said
 * @param throughAdultsSince the same of everything said since the run began, also in later phases, so that being heard directly later
 *     counts
 */
public record VoicesInPhase(
        String phaseRun, Phase phase, int voices, int linked, double throughAdults, double throughAdultsSince) {

    /** The percentage as it is told. */
    public long percent() {
        return Math.round(throughAdults);
    }
}
