package org.roundtable.participation;

/** The phases of one piece of co-production: the four co's (Bovaird and Loeffler) and co-elaboration (Campanale et al. 2020), between a beginning and an end. */
public enum Phase {
    /** Before anything is asked of anybody: opening, conditions, the first invitations. */
    PREPARATION,
    /** Working out needs and priorities together, before any design. */
    CO_COMMISSIONING,
    /** Agreeing the overall goal through dialogue, signed by every party. */
    CO_ELABORATION,
    /** Working out the service, or the person's own pathway, together. */
    CO_DESIGN,
    /** Carrying it out together. */
    CO_DELIVERY,
    /** Looking together at whether goals are reached and how far it was done together. */
    CO_ASSESSMENT,
    /** The prepared ending. */
    ENDING;

    /** Whether Bovaird and Loeffler count this phase among the four co's. */
    public boolean isOneOfTheFourCos() {
        return this == CO_COMMISSIONING || this == CO_DESIGN || this == CO_DELIVERY || this == CO_ASSESSMENT;
    }
}
