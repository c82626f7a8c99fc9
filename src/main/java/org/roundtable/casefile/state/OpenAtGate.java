package org.roundtable.casefile.state;

/** An answer that was owed when a phase came to its gate, and still is; nobody wrote there what is still open. */
public record OpenAtGate(String phaseRun, String about, String participant) {}
