package org.roundtable.casefile.state;

/**
 * Somebody was cared for after a moment that called for it.
 *
 * @param of the check-in or the meeting that called for it
 */
public record CareSince(String of, String participant, Care how) {

    /** What was done. */
    public enum Care {
        /** Somebody was in touch, and no more is known. */
        CONTACTED,
        /** Somebody talked with them about how they are. */
        TALKED,
        /** Their wish to talk was answered. */
        WISH_ANSWERED,
        SUPPORT_OFFERED,
        CONCERN_RAISED,
        /** They stepped back themselves. */
        STEPPED_BACK,
        /** Something was changed so that they are safe and well. */
        ADJUSTED
    }
}
