package org.roundtable.participation;

/** Age as far as rights and safeguarding need it; the birth date stays in the table of people. */
public enum AgeBand {
    UNDER_8,
    A8_11,
    A12_15,
    A16_17,
    A18_25,
    A26_PLUS,
    UNKNOWN;

    /** Under 18: a child in law and for safeguarding. */
    public boolean isChild() {
        return ordinal() <= A16_17.ordinal();
    }
}
