package org.roundtable.casefile.state;

/**
 * A figure that deadlines or rules are measured by, as it is shipped.
 *
 * @param standard the value unless an organisation sets another
 * @param unit in plain words, such as {@code working days}
 * @param source where the figure, or the need for one, comes from
 */
public record Parameter(String name, int standard, String unit, Basis basis, String source, String meaning) {

    /** What stands behind the figure. */
    public enum Basis {
        /** The figure is in the literature; changing it needs a recorded reason. */
        LIT,
        /** Our own default. */
        DEF,
        /** An example in a source, not a threshold. */
        EXAMPLE
    }

    Threshold threshold(int value) {
        return new Threshold(name, value);
    }
}
