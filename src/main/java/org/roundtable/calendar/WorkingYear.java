package org.roundtable.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.function.Predicate;

/** One year's working days, counted up once, so that asking about a day or a distance is a look at an array. */
final class WorkingYear {

    /** At each day of the year, how many working days there were up to and including it; at 0, none. */
    private final int[] upTo;

    private final int year;

    WorkingYear(int year, Predicate<LocalDate> isHoliday) {
        this.year = year;
        this.upTo = new int[Year.of(year).length() + 1];
        for (int day = 1; day < upTo.length; day++) {
            LocalDate date = LocalDate.ofYearDay(year, day);
            boolean works = !isWeekend(date) && !isHoliday.test(date);
            upTo[day] = upTo[day - 1] + (works ? 1 : 0);
        }
    }

    int total() {
        return upTo[upTo.length - 1];
    }

    int upTo(LocalDate date) {
        return upTo[date.getDayOfYear()];
    }

    int before(LocalDate date) {
        return upTo[date.getDayOfYear() - 1];
    }

    /** The year's nth working day, from 1 to the total. */
    LocalDate nth(int n) {
        int day = Arrays.binarySearch(upTo, n);
        while (upTo[day - 1] == n) {
            day--;
        }
        return LocalDate.ofYearDay(year, day);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
