package org.roundtable.casefile.state;

import java.time.LocalDate;
import java.util.Comparator;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;

/**
 * What came after what. Whoever writes down later what happened earlier names the day at best, so the day decides; within one day the
 * order of writing does.
 */
final class Order {

    private final Comparator<Entry> byDay;

    private Order(WorkingCalendar calendar) {
        this.byDay = Comparator.<Entry, LocalDate>comparing(entry -> calendar.dateOf(entry.happenedAt()))
                .thenComparingLong(Entry::seq);
    }

    static Order of(WorkingCalendar calendar) {
        return new Order(calendar);
    }

    boolean isLater(Said<?> one, Said<?> other) {
        return isLater(one.entry(), other.entry());
    }

    boolean isLater(Entry one, Entry other) {
        return byDay.compare(one, other) > 0;
    }

    Comparator<Entry> byDay() {
        return byDay;
    }
}
