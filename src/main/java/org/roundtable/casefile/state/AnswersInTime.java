package org.roundtable.casefile.state;

/**
 * How many of the answers that fell due before the gate of the running phase were told in time.
 *
 * @param answers how many fell due
 * @param percent of them told in time
 */
public record AnswersInTime(String phaseRun, int answers, int percent) {}
