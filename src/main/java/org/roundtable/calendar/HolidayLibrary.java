package org.roundtable.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The bank holidays that jollyday computes; the only place that knows it. It is slow to load and so loaded late. */
final class HolidayLibrary {

    private HolidayLibrary() {}

    static synchronized Set<LocalDate> days(String key, int year) {
        return withOurClassLoader(() -> compute(key, year));
    }

    /** An unknown key would silently be taken for what all four nations have in common, so it is refused. */
    private static Set<LocalDate> compute(String key, int year) {
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        if (!manager.getCalendarHierarchy().getChildren().containsKey(key)) {
            throw new IllegalArgumentException("The library of holidays knows no nation " + key);
        }
        return manager.getHolidays(Year.of(year), key).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }

    /** The library finds its parts by the thread's class loader, which on pool threads may not see a nested jar. */
    private static <T> T withOurClassLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(HolidayLibrary.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
