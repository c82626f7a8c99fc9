package org.roundtable.casefile;

import java.time.LocalDate;

/** The days that a case can tell of: no database keeps the year 900,000, and no calendar should have to count up to it. */
public final class Lifetimes {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Lifetimes() {}

    /** Whether somebody alive, or an organisation that plans, can mean this day. */
    public static boolean include(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
