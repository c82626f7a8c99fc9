package org.roundtable.casefile.state;

/**
 * Somebody with experience was invited, or answered for, only through another person, and has not been asked themselves.
 *
 * @param refused whether whoever stands between said no
 */
public record Gatekept(String participant, boolean refused) {}
