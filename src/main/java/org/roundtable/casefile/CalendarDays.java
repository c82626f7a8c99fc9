package org.roundtable.casefile;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.LocalDays;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.participation.Nation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days that an organisation adds to its nation's calendar and takes away from it. */
public class CalendarDays {

    private final JdbcClient jdbc;
    private static final Duration READ_AGAIN = Duration.ofMinutes(1);

    private final Map<String, Kept> calendars = new ConcurrentHashMap<>();

    public CalendarDays(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    private record Day(LocalDate on, boolean working) {}

    private record Kept(WorkingCalendar calendar, long readAt) {}

    /** The calendar of a nation as an organisation keeps it; read again after a minute, so that another node hears of a change. */
    public WorkingCalendar calendarOf(Nation nation, @Nullable String organisation) {
        if (organisation == null) {
            return WorkingCalendar.of(nation);
        }
        long now = System.nanoTime();
        return calendars
                .compute(
                        organisation + " " + nation,
                        (key, before) -> before != null && now - before.readAt() < READ_AGAIN.toNanos()
                                ? before
                                : new Kept(WorkingCalendar.of(nation, localDays(organisation)), now))
                .calendar();
    }

    /** Says that a day is worked in an organisation, or is not, whatever its nation does. */
    public void set(String organisation, LocalDate day, boolean working, @Nullable String note) {
        jdbc.sql("delete from rt_calendar_day where organisation = ? and on_date = ?")
                .params(organisation, day)
                .update();
        jdbc.sql("insert into rt_calendar_day (organisation, on_date, working, note) values (?, ?, ?, ?)")
                .params(organisation, day, working, note)
                .update();
        calendars.keySet().removeIf(key -> key.startsWith(organisation + " "));
    }

    private LocalDays localDays(String organisation) {
        Map<Boolean, Set<LocalDate>> days = jdbc
                .sql("select on_date, working from rt_calendar_day where organisation = ?")
                .param(organisation)
                .query((row, number) -> new Day(row.getObject("on_date", LocalDate.class), row.getBoolean("working")))
                .list()
                .stream()
                .collect(Collectors.partitioningBy(Day::working, Collectors.mapping(Day::on, Collectors.toSet())));
        return new LocalDays(days.get(false), days.get(true));
    }
}
