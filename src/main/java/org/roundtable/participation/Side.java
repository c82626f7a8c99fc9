package org.roundtable.participation;

/** Why somebody is here: for what they have lived, for their job, or to make taking part possible. */
public enum Side {
    /** Lived experience, carers for their own caring experience included. */
    EXPERIENCE,
    /** Job, funding or authority. */
    QUALIFICATION,
    /** Facilitators, advocates, interpreters: never counted as either of the other two. */
    CONNECTING
}
