package org.roundtable.casefile.state;

/** What can be due; each names the parameter that its length comes from. */
public enum Due {
    /** A meeting comes near: {@code rd.preSession.workingDays}. */
    MEETING_NEAR
}
