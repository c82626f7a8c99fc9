package org.roundtable.participation;

/** Any adult step between what somebody expressed and what reached the record. */
public enum Mediation {
    NONE,
    HELPED_BY_CHOSEN_PERSON,
    INTERPRETED,
    PROMPTED_BY_ADULT,
    REPORTED_BY_PARENT,
    REPORTED_BY_WORKER,
    SPOKEN_OVER_BY_ADULT;

    /** Whether the view came through an adult: help that was chosen and interpreting do not count. */
    public boolean isThroughAnAdult() {
        return ordinal() >= PROMPTED_BY_ADULT.ordinal();
    }
}
