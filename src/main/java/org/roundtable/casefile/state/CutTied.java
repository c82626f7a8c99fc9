package org.roundtable.casefile.state;

/**
 * A cut or saving is tied to the work, and how openly.
 *
 * @param opening the case, by the entry that opened it
 * @param disclosed whether it was put in plain words since
 */
public record CutTied(String opening, boolean disclosed) {}
