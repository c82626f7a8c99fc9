package org.roundtable.casefile.state;

/** A meeting to come at a time of which somebody has said, or shown, that it is not theirs. */
public record ClashWithLife(String meeting, String participant) {}
