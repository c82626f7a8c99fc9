package org.roundtable.casefile.state;

import org.roundtable.participation.Side;

/** Somebody is expected at a meeting. */
public record Expected(String meeting, String participant, Side side, boolean child) {}
