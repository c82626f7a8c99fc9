package org.roundtable.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.participation.Nation;

/** The arithmetic of working days, over years that are counted once. */
final class WorkingDays {

    private final Nation nation;
    private final LocalDays local;
    private final Map<Integer, WorkingYear> years = new ConcurrentHashMap<>();

    WorkingDays(Nation nation, LocalDays local) {
        this.nation = nation;
        this.local = local;
    }

    boolean contains(LocalDate date) {
        WorkingYear year = year(date.getYear());
        return year.upTo(date) > year.before(date);
    }

    int between(LocalDate after, LocalDate upTo) {
        LocalDate first = BankHolidays.nearestKnown(after);
        LocalDate last = BankHolidays.nearestKnown(upTo);
        if (!last.isAfter(first)) {
            return 0;
        }
        int days = year(last.getYear()).upTo(last) - year(first.getYear()).upTo(first);
        for (int year = first.getYear(); year < last.getYear(); year++) {
            days += year(year).total();
        }
        return days;
    }

    LocalDate nthAfter(LocalDate date, int n) {
        LocalDate from = BankHolidays.nearestKnown(date);
        WorkingYear year = year(from.getYear());
        int nth = year.upTo(from) + n;
        for (int next = from.getYear() + 1; nth > year.total(); next++) {
            nth -= year.total();
            year = year(next);
        }
        return year.nth(nth);
    }

    LocalDate nthBefore(LocalDate date, int n) {
        LocalDate from = BankHolidays.nearestKnown(date);
        WorkingYear year = year(from.getYear());
        int nth = year.before(from) - n + 1;
        for (int previous = from.getYear() - 1; nth < 1; previous--) {
            year = year(previous);
            nth += year.total();
        }
        return year.nth(nth);
    }

    /** Only known years are remembered, so that absurd dates do not fill the memory. */
    private WorkingYear year(int year) {
        WorkingYear known = years.get(year);
        if (known != null) {
            return known;
        }
        return BankHolidays.isKnown(year) ? years.computeIfAbsent(year, this::count) : count(year);
    }

    private WorkingYear count(int year) {
        Set<LocalDate> bankHolidays = BankHolidays.of(nation, year);
        return new WorkingYear(
                year,
                date -> !local.removed().contains(date)
                        && (bankHolidays.contains(date) || local.added().contains(date)));
    }
}
