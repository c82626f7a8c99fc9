package org.roundtable.casefile.state;

/**
 * Who looks after the process.
 *
 * @param alsoLeads whether the same person leads the work
 * @param active how many people are in it now
 */
public record Facilitation(boolean named, boolean alsoLeads, int active) {}
