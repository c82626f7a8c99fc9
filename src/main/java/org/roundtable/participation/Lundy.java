package org.roundtable.participation;

/** Lundy's four questions (2007): whether being heard was real. They are the plain lens for everybody, whatever their age. */
public enum Lundy {
    /** A safe chance to say what one thinks. */
    SPACE,
    /** Help to say it in one's own way. */
    VOICE,
    /** Somebody who listened and can decide. */
    AUDIENCE,
    /** It counted in what was done. */
    INFLUENCE,
    /** None of the four was so. */
    NONE
}
