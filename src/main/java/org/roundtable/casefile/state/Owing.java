package org.roundtable.casefile.state;

/** Why somebody is owed an answer. */
public enum Owing {
    /** What they said went into a decision that was made. */
    SPOKE,
    /** A decision that they had no part in affects them. */
    AFFECTED,
    /** What they said was settled without a decision. */
    SETTLED
}
