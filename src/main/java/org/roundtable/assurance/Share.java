package org.roundtable.assurance;

/**
 * How much of a group gave an answer, in steps too wide to tell who: that nobody or everybody gave it is not said, nor the number that
 * would tell what the fifth said to whoever knows four, and two tables have no difference to be taken.
 */
public enum Share {
    LESS_THAN_A_QUARTER,
    LESS_THAN_HALF,
    HALF_OR_MORE,
    THREE_QUARTERS_OR_MORE;

    /** From so many on, quarters are told apart. */
    private static final int MANY = 20;

    private static final int QUARTERS = 4;

    public static Share of(int gaveIt, int answered) {
        if (answered >= MANY && QUARTERS * gaveIt < answered) {
            return LESS_THAN_A_QUARTER;
        }
        if (2 * gaveIt < answered) {
            return LESS_THAN_HALF;
        }
        return answered >= MANY && QUARTERS * gaveIt >= (QUARTERS - 1) * answered
                ? THREE_QUARTERS_OR_MORE
                : HALF_OR_MORE;
    }
}
