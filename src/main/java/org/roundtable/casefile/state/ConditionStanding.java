package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Opening.Condition;
import org.roundtable.casefile.entry.Opening.ConditionState;

/**
 * One of the seven conditions as it stands for this work: as its own file says, else as its organisation settled it once for all.
 *
 * @param state nothing where nobody has talked about it
 * @param ofThisWork whether the file itself says so, rather than its organisation's
 */
public record ConditionStanding(Condition condition, @Nullable ConditionState state, boolean ofThisWork) {

    /** Agreed by both sides, or not possible and everybody knows why. */
    public boolean isSettled() {
        return isAgreedTogether() || state == ConditionState.NOT_POSSIBLE_WITH_REASON;
    }

    public boolean isAgreedTogether() {
        return state == ConditionState.AGREED_TOGETHER;
    }
}
