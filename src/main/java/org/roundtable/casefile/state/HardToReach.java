package org.roundtable.casefile.state;

/** How often somebody was tried in vain with an answer that they have not been told. */
public record HardToReach(String feedback, String participant, int attempts) {}
