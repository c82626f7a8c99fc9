package org.roundtable.casefile.state;

import java.util.Set;
import org.roundtable.casefile.entry.AnyTime.BarrierKind;

/**
 * Something that gets in the way of taking part, and how far it was answered.
 *
 * @param whose in whose way it is; everybody with experience where nobody was named
 */
public record BarrierStanding(String barrier, BarrierKind kind, Set<String> whose, Answered answered) {

    /** How far. */
    public enum Answered {
        NOT_YET,
        /** Something was agreed, and the person has not said that it works. */
        AGREED,
        /** Since it was answered the person has said that it is still there. */
        STILL_THERE,
        /** Gone, or explained. */
        SETTLED
    }
}
