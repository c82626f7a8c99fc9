package org.roundtable.casefile.state;

/** Somebody wanted to take part, was taken off before they could, and nobody has been in touch with them since. */
public record NotChosen(String participant) {}
