package org.roundtable.casefile.state;

import java.time.Instant;
import org.roundtable.participation.Side;

/**
 * Somebody's latest rating of one thing, and whether it is still sealed from everybody but them.
 *
 * @param about the decision, or the run of a phase
 * @param opensAt when it is opened although the other side has not rated
 */
public record RatingStanding(
        String about, String rating, String participant, Side side, boolean sealed, Instant opensAt) {}
