package org.roundtable.casefile.state;

/** Somebody takes part and has not been asked what would help them; an empty answer that somebody else wrote is none. */
public record HelpNotAsked(String participant) {}
