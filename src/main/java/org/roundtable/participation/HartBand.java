package org.roundtable.participation;

/** Hart's ladder (1992) as it may be compared: three bands, never a number. */
public enum HartBand {
    /** Rungs 1 to 3: manipulation, decoration, tokenism. */
    NON_PARTICIPATION,
    /** Rungs 4 and 5: assigned or consulted, and informed. */
    INFORMED,
    /** Rungs 6 to 8: decisions shared, or led by those with experience. */
    SHARED
}
