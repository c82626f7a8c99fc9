package org.roundtable.participation;

/** The eight rungs of Hart's ladder (1992), in Hart's own names. */
public enum HartRung {
    MANIPULATION,
    DECORATION,
    TOKENISM,
    ASSIGNED_BUT_INFORMED,
    CONSULTED_AND_INFORMED,
    ADULT_INITIATED_SHARED_DECISIONS,
    CHILD_INITIATED_AND_DIRECTED,
    CHILD_INITIATED_SHARED_DECISIONS;

    public boolean isNonParticipation() {
        return band() == HartBand.NON_PARTICIPATION;
    }

    public HartBand band() {
        if (ordinal() <= TOKENISM.ordinal()) {
            return HartBand.NON_PARTICIPATION;
        }
        return ordinal() <= CONSULTED_AND_INFORMED.ordinal() ? HartBand.INFORMED : HartBand.SHARED;
    }
}
