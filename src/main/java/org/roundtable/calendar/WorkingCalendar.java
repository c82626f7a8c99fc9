package org.roundtable.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.roundtable.participation.Nation;

/**
 * The working days and hours that deadlines are counted in: Monday to Friday without bank holidays, 09:00 to 17:00, each
 * day to its end in the nation. Instances never change and may be shared; keep one for each organisation that has days
 * of its own, since it remembers the years that it has counted.
 */
public final class WorkingCalendar {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    /** A standard concern that is raised later than this has until noon of the next working day. */
    private static final LocalTime TOO_LATE_FOR_TODAY = LocalTime.of(13, 0);

    private static final LocalTime LAST_MILLISECOND = LocalTime.MIDNIGHT.minusNanos(1_000_000);

    private static final List<WorkingCalendar> NATIONS = Stream.of(Nation.values())
            .map(nation -> new WorkingCalendar(nation, LocalDays.none()))
            .toList();

    private final Nation nation;
    private final WorkingDays days;
    private final WorkingCalendar safety;

    private WorkingCalendar(Nation nation, LocalDays local) {
        this.nation = nation;
        this.days = new WorkingDays(nation, local);
        this.safety = local.added().isEmpty() ? this : of(nation, local.withoutClosures());
    }

    public static WorkingCalendar of(Nation nation) {
        return of(nation, LocalDays.none());
    }

    public static WorkingCalendar of(Nation nation, LocalDays local) {
        Objects.requireNonNull(nation, "A calendar needs its nation: there is no default");
        return local.isEmpty() ? NATIONS.get(nation.ordinal()) : new WorkingCalendar(nation, local);
    }

    /**
     * The calendar for safety clocks that say working days: closures of an organisation never slow them, while bank
     * holidays on which it works do quicken them.
     */
    public WorkingCalendar forSafety() {
        return safety;
    }

    public Nation nation() {
        return nation;
    }

    /** The day that it is in the nation at that moment. */
    public LocalDate dateOf(Instant moment) {
        return inNation(moment).toLocalDate();
    }

    public boolean isWorkingDay(LocalDate date) {
        return days.contains(date);
    }

    /** The working days after the first date, up to and including the other; none where the other is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return days.between(after, upTo);
    }

    public int workingDaysBetween(Instant after, Instant upTo) {
        return days.between(dateOf(after), dateOf(upTo));
    }

    /** The nth working day after the date; the date itself for none. */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        requireNotNegative(n);
        return n == 0 ? date : days.nthAfter(date, n);
    }

    /** The nth working day before the date; the date itself for none. */
    public LocalDate minusWorkingDays(LocalDate date, int n) {
        requireNotNegative(n);
        return n == 0 ? date : days.nthBefore(date, n);
    }

    /**
     * The last millisecond of the day in the nation. Not midnight, because that reads as the day after wherever it is
     * shown or stored; not finer, because the engine keeps milliseconds.
     */
    public Instant endOf(LocalDate date) {
        return at(date, LAST_MILLISECOND);
    }

    /** The end of the nth working day after the day of that moment; of that day itself for none. */
    public Instant endOfWorkingDaysAfter(Instant from, int n) {
        return endOf(plusWorkingDays(dateOf(from), n));
    }

    public Instant plusWorkingHours(Instant from, int hours) {
        return plusWorkingTime(from, Duration.ofHours(hours));
    }

    public Instant plusWorkingMinutes(Instant from, int minutes) {
        return plusWorkingTime(from, Duration.ofMinutes(minutes));
    }

    /** Whether people can be expected at work at that moment. */
    public boolean isWorkingTime(Instant moment) {
        LocalTime time = inNation(moment).toLocalTime();
        return isWorkingDay(dateOf(moment)) && !time.isBefore(OPENING) && time.isBefore(CLOSING);
    }

    /** The first 09:00 of a working day that is later than the moment. */
    public Instant nextWorkingMorning(Instant moment) {
        return next(OPENING, moment);
    }

    /** The first noon of a working day that is later than the moment. */
    public Instant nextWorkingNoon(Instant moment) {
        return next(LocalTime.NOON, moment);
    }

    /**
     * When a lead must have acknowledged a concern that is neither immediate nor of a kind with a clock of its own: the
     * end of the same working day (17:00, while there is still somebody to escalate to), or noon of the next working
     * day when it was raised after 13:00 or on no working day. Closures of the organisation do not count.
     */
    public Instant dueForStandardConcern(Instant raised) {
        return dueForStandardConcern(raised, TOO_LATE_FOR_TODAY.getHour(), LocalTime.NOON.getHour());
    }

    /**
     * The same with the organisation's own hours of the day.
     *
     * @param cutOff what is raised after this hour may wait for the next working day
     * @param nextDay the hour of that day by which it is acknowledged
     */
    public Instant dueForStandardConcern(Instant raised, int cutOff, int nextDay) {
        LocalDate today = dateOf(raised);
        boolean inTime = !inNation(raised).toLocalTime().isAfter(hour(cutOff));
        return inTime && safety.isWorkingDay(today)
                ? at(today, CLOSING)
                : at(safety.plusWorkingDays(today, 1), hour(nextDay));
    }

    private static LocalTime hour(int ofTheDay) {
        return LocalTime.of(Math.min(ofTheDay, 23), 0);
    }

    private Instant next(LocalTime time, Instant moment) {
        LocalDate today = dateOf(moment);
        Instant todays = at(today, time);
        return isWorkingDay(today) && todays.isAfter(moment) ? todays : at(plusWorkingDays(today, 1), time);
    }

    private Instant plusWorkingTime(Instant from, Duration time) {
        requireNotNegative(time.toMinutes());
        Instant start = isWorkingTime(from) ? from : nextWorkingMorning(from);
        Duration today = Duration.between(start, at(dateOf(start), CLOSING));
        Duration left = time;
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            start = nextWorkingMorning(start);
            today = Duration.between(OPENING, CLOSING);
        }
        return start.plus(left);
    }

    private ZonedDateTime inNation(Instant moment) {
        return moment.atZone(nation.zone());
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(nation.zone()).toInstant();
    }

    private static void requireNotNegative(long amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("Working time is counted in whole steps from none, not " + amount);
        }
    }
}
