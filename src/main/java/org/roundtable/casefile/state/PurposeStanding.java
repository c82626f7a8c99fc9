package org.roundtable.casefile.state;

/**
 * What was said of why it is done in this way, here or for all work of the organisation.
 *
 * @param readThrough whether somebody with experience read it through for plain words, in this work
 */
public record PurposeStanding(boolean whySaid, boolean readThrough) {}
