package org.roundtable.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.roundtable.participation.Nation.ENGLAND;
import static org.roundtable.participation.Nation.NORTHERN_IRELAND;
import static org.roundtable.participation.Nation.SCOTLAND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.participation.Nation;

class WorkingCalendarTests {

    private final WorkingCalendar england = WorkingCalendar.of(ENGLAND);

    @ParameterizedTest(name = "{0} to {1} are {2}")
    @CsvSource({
        "2026-01-12, 2026-01-13, 1",
        "2026-01-12, 2026-01-12, 0",
        "2026-01-13, 2026-01-12, 0",
        "2026-01-16, 2026-01-18, 0",
        "2026-01-16, 2026-01-19, 1",
        "2026-01-17, 2026-01-19, 1",
        // Easter, the turn of the year, a leap day, whole years.
        "2026-04-02, 2026-04-07, 1",
        "2026-12-24, 2026-12-29, 1",
        "2026-12-31, 2027-01-04, 1",
        "2027-12-24, 2028-01-04, 4",
        "2028-02-28, 2028-03-01, 2",
        "2025-12-31, 2026-12-31, 253",
        "2025-12-31, 2028-12-31, 758"
    })
    void countsTheWorkingDaysAfterOneDateUpToAndIncludingAnother(LocalDate after, LocalDate upTo, int days) {
        assertThat(england.workingDaysBetween(after, upTo)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2026-01-12, 0, 2026-01-12",
        "2026-01-17, 0, 2026-01-17",
        "2026-01-12, 1, 2026-01-13",
        "2026-01-17, 1, 2026-01-19",
        "2026-12-24, 1, 2026-12-29",
        "2026-12-31, 1, 2027-01-04",
        "2026-12-31, 10, 2027-01-15",
        "2028-02-28, 1, 2028-02-29",
        "2028-02-29, 1, 2028-03-01",
        "2025-12-31, 758, 2028-12-29"
    })
    void findsTheNthWorkingDayAfterADate(LocalDate date, int n, LocalDate expected) {
        assertThat(england.plusWorkingDays(date, n)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} working days before {0} is {2}")
    @CsvSource({
        "2026-01-13, 0, 2026-01-13",
        "2026-01-13, 1, 2026-01-12",
        "2026-01-18, 1, 2026-01-16",
        "2026-01-19, 1, 2026-01-16",
        "2026-12-29, 2, 2026-12-23",
        "2027-01-04, 2, 2026-12-30",
        "2028-03-01, 1, 2028-02-29",
        "2028-12-29, 757, 2026-01-02"
    })
    void findsTheNthWorkingDayBeforeADate(LocalDate date, int n, LocalDate expected) {
        assertThat(england.minusWorkingDays(date, n)).isEqualTo(expected);
    }

    @Test
    void addsWhatItCounts() {
        LocalDate start = LocalDate.of(2026, 12, 20);

        assertThat(IntStream.range(1, 800)).allSatisfy(n -> {
            LocalDate later = england.plusWorkingDays(start, n);
            assertThat(england.isWorkingDay(later)).isTrue();
            assertThat(england.workingDaysBetween(start, later)).isEqualTo(n);
            assertThat(england.minusWorkingDays(later, n)).isEqualTo(LocalDate.of(2026, 12, 18));
        });
    }

    @ParameterizedTest(name = "{0} ends at {1}")
    @CsvSource({
        "2026-01-12, 2026-01-12T23:59:59.999Z",
        "2026-07-13, 2026-07-13T22:59:59.999Z",
        // The days on which the clocks change have 23 and 25 hours.
        "2026-03-28, 2026-03-28T23:59:59.999Z",
        "2026-03-29, 2026-03-29T22:59:59.999Z",
        "2026-10-24, 2026-10-24T22:59:59.999Z",
        "2026-10-25, 2026-10-25T23:59:59.999Z",
        "2028-02-29, 2028-02-29T23:59:59.999Z",
        "2026-12-31, 2026-12-31T23:59:59.999Z"
    })
    void letsADayRunToItsEndInTheNation(LocalDate date, Instant end) {
        assertThat(england.endOf(date)).isEqualTo(end);
        assertThat(england.dateOf(end)).isEqualTo(date);
        assertThat(england.dateOf(end.plusMillis(1))).isEqualTo(date.plusDays(1));
    }

    @ParameterizedTest(name = "within {1} of {0} is {2}")
    @CsvSource({
        // "Within one working day" of a Monday is Tuesday's end.
        "2026-01-12T00:00:00Z, 1, 2026-01-13T23:59:59.999Z",
        "2026-01-12T23:59:59.999Z, 1, 2026-01-13T23:59:59.999Z",
        "2026-01-12T10:00:00Z, 0, 2026-01-12T23:59:59.999Z",
        // In summer the day begins at 23:00 of universal time.
        "2026-07-13T22:59:59.999Z, 1, 2026-07-14T22:59:59.999Z",
        "2026-07-13T23:00:00Z, 1, 2026-07-15T22:59:59.999Z",
        // Over the weekends on which the clocks change.
        "2026-03-27T12:00:00Z, 1, 2026-03-30T22:59:59.999Z",
        "2026-10-23T12:00:00Z, 1, 2026-10-26T23:59:59.999Z",
        "2026-12-31T12:00:00Z, 1, 2027-01-04T23:59:59.999Z"
    })
    void givesUntilTheEndOfTheNthWorkingDay(Instant from, int n, Instant due) {
        assertThat(england.endOfWorkingDaysAfter(from, n)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{1} working minutes after {0} is {2}")
    @CsvSource({
        "2026-01-12T10:00, 240, 2026-01-12T14:00",
        "2026-01-12T13:00, 240, 2026-01-12T17:00",
        "2026-01-12T13:01, 240, 2026-01-13T09:01",
        "2026-01-12T07:00, 60, 2026-01-12T10:00",
        "2026-01-12T17:00, 60, 2026-01-13T10:00",
        "2026-01-12T08:00, 480, 2026-01-12T17:00",
        "2026-01-12T09:00, 481, 2026-01-13T09:01",
        "2026-01-12T09:00, 0, 2026-01-12T09:00",
        "2026-01-10T15:00, 0, 2026-01-12T09:00",
        "2026-01-16T16:50, 240, 2026-01-19T12:50",
        "2026-12-24T16:00, 120, 2026-12-29T10:00",
        "2026-03-27T16:00, 120, 2026-03-30T10:00",
        "2026-10-23T16:00, 1021, 2026-10-28T09:01"
    })
    void countsWorkingTimeFromNineToFive(LocalDateTime from, int minutes, LocalDateTime due) {
        assertThat(england.plusWorkingMinutes(at(from), minutes)).isEqualTo(at(due));
    }

    @Test
    void countsWorkingHours() {
        assertThat(england.plusWorkingHours(at("2026-01-16T16:30"), 17)).isEqualTo(at("2026-01-21T09:30"));
        assertThat(england.plusWorkingHours(at("2026-01-16T16:30:00.5"), 1)).isEqualTo(at("2026-01-19T09:30:00.5"));
    }

    @Test
    void expectsPeopleAtWorkFromNineUntilFive() {
        List<String> atWork = List.of("2026-01-12T09:00", "2026-01-12T16:59:59.999");
        List<String> away =
                List.of("2026-01-12T08:59:59.999", "2026-01-12T17:00", "2026-01-10T12:00", "2026-12-28T12:00");

        assertThat(atWork).allMatch(moment -> england.isWorkingTime(at(moment)));
        assertThat(away).noneMatch(moment -> england.isWorkingTime(at(moment)));
    }

    @Test
    void findsTheNextWorkingMorningAndNoon() {
        assertThat(england.nextWorkingMorning(at("2026-01-12T08:59"))).isEqualTo(at("2026-01-12T09:00"));
        assertThat(england.nextWorkingMorning(at("2026-01-12T09:00"))).isEqualTo(at("2026-01-13T09:00"));
        assertThat(england.nextWorkingMorning(at("2026-10-24T10:00"))).isEqualTo(at("2026-10-26T09:00"));
        assertThat(england.nextWorkingNoon(at("2026-01-12T11:59"))).isEqualTo(at("2026-01-12T12:00"));
        assertThat(england.nextWorkingNoon(at("2026-01-12T12:00"))).isEqualTo(at("2026-01-13T12:00"));
        assertThat(england.nextWorkingNoon(at("2026-12-25T03:00"))).isEqualTo(at("2026-12-29T12:00"));
    }

    @ParameterizedTest(name = "in {0}, raised {1}, due {2}")
    @CsvSource({
        "ENGLAND, 2026-01-12T00:05, 2026-01-12T17:00",
        "ENGLAND, 2026-01-12T09:00, 2026-01-12T17:00",
        "ENGLAND, 2026-01-12T13:00, 2026-01-12T17:00",
        "ENGLAND, 2026-01-12T13:00:00.001, 2026-01-13T12:00",
        "ENGLAND, 2026-01-12T23:59, 2026-01-13T12:00",
        // 16:50 on a Friday means noon on Monday.
        "ENGLAND, 2026-01-16T16:50, 2026-01-19T12:00",
        "ENGLAND, 2026-01-17T09:00, 2026-01-19T12:00",
        "ENGLAND, 2026-01-18T23:59, 2026-01-19T12:00",
        // Clocks go forward, and back.
        "ENGLAND, 2026-03-27T16:50, 2026-03-30T12:00",
        "ENGLAND, 2026-03-29T01:30, 2026-03-30T12:00",
        "ENGLAND, 2026-07-13T12:59, 2026-07-13T17:00",
        "ENGLAND, 2026-10-23T16:50, 2026-10-26T12:00",
        // Christmas and New Year.
        "ENGLAND, 2026-12-24T13:01, 2026-12-29T12:00",
        "ENGLAND, 2026-12-28T10:00, 2026-12-29T12:00",
        "ENGLAND, 2027-12-27T10:00, 2027-12-29T12:00",
        "SCOTLAND, 2027-12-31T16:00, 2028-01-05T12:00",
        "ENGLAND, 2027-12-31T16:00, 2028-01-04T12:00",
        "SCOTLAND, 2026-11-30T10:00, 2026-12-01T12:00",
        "ENGLAND, 2026-11-30T10:00, 2026-11-30T17:00",
        "SCOTLAND, 2026-06-12T14:00, 2026-06-16T12:00",
        "NORTHERN_IRELAND, 2026-07-13T10:00, 2026-07-14T12:00",
        "NORTHERN_IRELAND, 2026-03-16T15:00, 2026-03-18T12:00"
    })
    void givesAStandardConcernUntilTheEndOfTheDayOrNoonOfTheNext(
            Nation nation, LocalDateTime raised, LocalDateTime due) {
        assertThat(WorkingCalendar.of(nation).dueForStandardConcern(at(raised))).isEqualTo(at(due));
    }

    @Test
    void addsAndRemovesDaysOfAnOrganisation() {
        LocalDate fairMonday = LocalDate.of(2026, 7, 20);
        LocalDate saintAndrews = LocalDate.of(2026, 11, 30);
        WorkingCalendar council = WorkingCalendar.of(SCOTLAND, new LocalDays(Set.of(fairMonday), Set.of(saintAndrews)));

        assertThat(council.isWorkingDay(fairMonday)).isFalse();
        assertThat(council.isWorkingDay(saintAndrews)).isTrue();
        assertThat(council.plusWorkingDays(LocalDate.of(2026, 7, 17), 1)).isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(WorkingCalendar.of(SCOTLAND).isWorkingDay(fairMonday)).isTrue();
        assertThat(WorkingCalendar.of(SCOTLAND).isWorkingDay(saintAndrews)).isFalse();
    }

    @Test
    void removesAProclaimedDayLocally() {
        LocalDate worldCup = LocalDate.of(2026, 6, 15);

        assertThat(WorkingCalendar.of(SCOTLAND, new LocalDays(Set.of(), Set.of(worldCup)))
                        .isWorkingDay(worldCup))
                .isTrue();
    }

    @Test
    void worksOnADayThatIsBothAddedAndRemovedButNeverOnAWeekend() {
        Set<LocalDate> both = Set.of(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 18));
        WorkingCalendar contradictory = WorkingCalendar.of(ENGLAND, new LocalDays(both, both));

        assertThat(contradictory.isWorkingDay(LocalDate.of(2026, 7, 20))).isTrue();
        assertThat(contradictory.isWorkingDay(LocalDate.of(2026, 7, 18))).isFalse();
    }

    @Test
    void neverSlowsASafetyClockByAClosureOfTheOrganisation() {
        LocalDate closed = LocalDate.of(2026, 1, 19);
        LocalDate worked = LocalDate.of(2026, 12, 28);
        WorkingCalendar own = WorkingCalendar.of(ENGLAND, new LocalDays(Set.of(closed), Set.of(worked)));

        assertThat(own.dueForStandardConcern(at("2026-01-16T16:50"))).isEqualTo(at("2026-01-19T12:00"));
        assertThat(own.dueForStandardConcern(at("2026-01-19T10:00"))).isEqualTo(at("2026-01-19T17:00"));
        assertThat(own.dueForStandardConcern(at("2026-12-28T10:00"))).isEqualTo(at("2026-12-28T17:00"));
        assertThat(own.forSafety().isWorkingDay(closed)).isTrue();
        assertThat(own.forSafety().isWorkingDay(worked)).isTrue();
        assertThat(own.forSafety().forSafety()).isSameAs(own.forSafety());
    }

    @Test
    void isSharedWhereNothingIsLocal() {
        assertThat(WorkingCalendar.of(NORTHERN_IRELAND, new LocalDays(Set.of(), Set.of())))
                .isSameAs(WorkingCalendar.of(NORTHERN_IRELAND))
                .isSameAs(WorkingCalendar.of(NORTHERN_IRELAND).forSafety())
                .returns(NORTHERN_IRELAND, WorkingCalendar::nation);
    }

    @Test
    void hasNoDefaultNation() {
        assertThatNullPointerException()
                .isThrownBy(() -> WorkingCalendar.of(null))
                .withMessageContaining("nation");
    }

    @Test
    void refusesToCountBackwards() {
        Instant now = at("2026-01-12T10:00");

        assertThatIllegalArgumentException().isThrownBy(() -> england.plusWorkingDays(LocalDate.of(2026, 1, 12), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> england.minusWorkingDays(LocalDate.of(2026, 1, 12), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> england.plusWorkingMinutes(now, -1));
    }

    @Test
    void staysQuickAndQuietAtAbsurdDates() {
        assertThat(england.workingDaysBetween(LocalDate.of(202, 6, 1), LocalDate.of(1970, 1, 1)))
                .isZero();
        assertThat(england.workingDaysBetween(LocalDate.MIN, LocalDate.MAX)).isBetween(50_000, 60_000);
        assertThat(england.isWorkingDay(LocalDate.of(20_226, 1, 6))).isTrue();
        assertThat(england.plusWorkingDays(LocalDate.MAX, 5)).isEqualTo(LocalDate.of(2200, 1, 7));
        assertThat(england.minusWorkingDays(LocalDate.MIN, 1)).isEqualTo(LocalDate.of(1970, 12, 31));
        assertThat(england.endOf(LocalDate.MAX)).isAfter(Instant.now());
    }

    @Test
    void agreesWithItselfWhenManyAskAtOnce() {
        LocalDays closed = new LocalDays(Set.of(LocalDate.of(2031, 3, 3)), Set.of());
        WorkingCalendar own = WorkingCalendar.of(NORTHERN_IRELAND, closed);

        List<Integer> counted = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> own.workingDaysBetween(LocalDate.of(2030, 1, 1), LocalDate.of(2034, 1, 1)))
                .distinct()
                .toList();

        assertThat(counted).hasSize(1);
    }

    private static Instant at(String inTheNation) {
        return at(LocalDateTime.parse(inTheNation));
    }

    private static Instant at(LocalDateTime inTheNation) {
        return inTheNation.atZone(ENGLAND.zone()).toInstant();
    }
}
