package org.roundtable.flag;

/** Where a flag stands. Setting aside lasts for a limited time. */
public enum FlagState {
    OPEN,
    SEEN,
    SET_ASIDE,
    CLEARED
}
