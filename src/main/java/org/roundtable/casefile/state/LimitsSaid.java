package org.roundtable.casefile.state;

/**
 * What was said last about what can change and what cannot.
 *
 * @param complete whether it says both, and why something cannot
 */
public record LimitsSaid(String fit, boolean complete) {}
