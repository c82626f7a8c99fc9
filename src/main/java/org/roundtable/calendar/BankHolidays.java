package org.roundtable.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.roundtable.participation.Nation;

/**
 * The bank holidays of a nation: those that the library computes, corrected by those that were proclaimed. Everything
 * here is loaded when a day is first asked about, not when the application starts.
 */
final class BankHolidays {

    /** Before the year of the Banking and Financial Dealings Act, and far in the future, only weekends are known. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1971, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private BankHolidays() {}

    static boolean isKnown(int year) {
        return year >= FIRST_DAY.getYear() && year <= LAST_DAY.getYear();
    }

    /** Nobody counts working days from the year 202 or to the year 20226, but somebody will type it. */
    static LocalDate nearestKnown(LocalDate date) {
        if (isKnown(date.getYear())) {
            return date;
        }
        return date.isBefore(FIRST_DAY) ? FIRST_DAY : LAST_DAY;
    }

    static Set<LocalDate> of(Nation nation, int year) {
        if (!isKnown(year)) {
            return Set.of();
        }
        Set<LocalDate> days = HolidayLibrary.days(key(nation), year);
        for (ProclaimedDay proclaimed : Proclaimed.DAYS) {
            if (proclaimed.nation() == nation && proclaimed.day().getYear() == year) {
                change(days, proclaimed);
            }
        }
        return days;
    }

    private static void change(Set<LocalDate> days, ProclaimedDay proclaimed) {
        if (proclaimed.holiday()) {
            days.add(proclaimed.day());
        } else {
            days.remove(proclaimed.day());
        }
    }

    static String key(Nation nation) {
        return switch (nation) {
            case ENGLAND -> "eng";
            case WALES -> "wls";
            case SCOTLAND -> "sct";
            case NORTHERN_IRELAND -> "nir";
        };
    }

    private static final class Proclaimed {
        static final List<ProclaimedDay> DAYS = ProclaimedDay.all();
    }
}
