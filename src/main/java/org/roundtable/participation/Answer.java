package org.roundtable.participation;

/** Yes, no, or nobody has asked. */
public enum Answer {
    YES,
    NO,
    NOT_ASKED
}
