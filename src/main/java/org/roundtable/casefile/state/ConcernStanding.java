package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;

/**
 * A concern as it stands.
 *
 * @param person whom it is about, where that is known
 * @param immediate danger now, or nobody could say that it can wait
 * @param allegation about an adult in the work, or harm inside it
 * @param inHand whether a lead, a deputy or the duty line has taken it up
 * @param told whether the person was told that something is being done, or why that is not safe is on file
 * @param toldOfDecision the same of what was decided; true while nothing is
 */
public record ConcernStanding(
        String concern,
        @Nullable String person,
        boolean immediate,
        boolean allegation,
        boolean inHand,
        boolean decided,
        boolean told,
        boolean toldOfDecision) {}
