package org.roundtable.casefile.entry;

/** Who may see an entry: everybody in the work, the team, safeguarding, or its author alone. */
public enum Tier {
    /** Everyone in the case. */
    T1,
    /** The facilitation team and the person it is about. */
    T2,
    /** The safeguarding lead and people assigned to the concern; never anybody it is about. */
    T3,
    /** The author alone, and whoever they choose. */
    T4
}
