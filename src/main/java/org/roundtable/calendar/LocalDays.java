package org.roundtable.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * How an organisation's year differs from its nation's: Scottish councils, for one, set holidays of their own and work
 * on some of the nation's.
 *
 * @param added days on which the organisation is closed
 * @param removed bank holidays on which it works; a weekend stays a weekend. A day that is in both sets is worked, so
 *     that a contradiction never slows a deadline
 */
public record LocalDays(Set<LocalDate> added, Set<LocalDate> removed) {

    private static final LocalDays NONE = new LocalDays(Set.of(), Set.of());

    public LocalDays {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }

    public static LocalDays none() {
        return NONE;
    }

    LocalDays withoutClosures() {
        return new LocalDays(Set.of(), removed);
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
