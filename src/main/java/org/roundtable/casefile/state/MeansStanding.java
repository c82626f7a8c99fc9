package org.roundtable.casefile.state;

/** Whether money for the work was confirmed last, and time for it that staff need not take from elsewhere. */
public record MeansStanding(boolean money, boolean staffTime) {}
