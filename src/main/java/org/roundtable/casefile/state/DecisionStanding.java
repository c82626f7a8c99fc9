package org.roundtable.casefile.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands.
 *
 * @param madeOn the day on which it was made, if it was
 * @param shierLevel Shier's level (2001) of the way in which it was made: 0 below the pathway to 5; absent where it was not made, or
 *     where a child was left to carry it alone, which is on no level
 * @param askingOnRecord whether there is any word on who was asked when: that they were, that somebody with experience spoke on it
 *     before, or that they decided too
 */
public record DecisionStanding(
        String decision, @Nullable LocalDate madeOn, @Nullable Integer shierLevel, boolean askingOnRecord) {}
