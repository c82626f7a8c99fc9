package org.roundtable.casefile.state;

/** Somebody said in a check-in that they did not feel safe: one answer is enough. */
public record FeltUnsafe(String participant, String checkIn) {}
