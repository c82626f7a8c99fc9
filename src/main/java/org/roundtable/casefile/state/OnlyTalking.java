package org.roundtable.casefile.state;

/** Of the last meetings to work or to decide, {@code rd.formal.run} in a row, nothing but talking and writing is on file. */
public record OnlyTalking(int meetings) {}
