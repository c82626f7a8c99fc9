package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Voice.NeedOutcome;
import org.roundtable.participation.Side;

/**
 * A need as it stands: who raised it, how much it matters to each side, what became of it.
 *
 * @param experience its priority to people with experience, from 1 to 5
 * @param qualification its priority to professionals
 */
public record NeedStanding(
        String need,
        Side raisedBy,
        @Nullable Integer experience,
        @Nullable Integer qualification,
        @Nullable NeedOutcome outcome) {}
