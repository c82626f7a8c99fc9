package org.roundtable.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.participation.Nation;

class BankHolidaysTests {

    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "2026-11-30, SCOTLAND",
        "2026-12-28, ENGLAND WALES SCOTLAND NORTHERN_IRELAND",
        "2027-12-27, ENGLAND WALES SCOTLAND NORTHERN_IRELAND",
        "2027-12-28, ENGLAND WALES SCOTLAND NORTHERN_IRELAND",
        "2028-01-03, ENGLAND WALES SCOTLAND NORTHERN_IRELAND",
        "2028-01-04, SCOTLAND",
        "2026-03-17, NORTHERN_IRELAND",
        "2026-07-13, NORTHERN_IRELAND",
        "2026-06-15, SCOTLAND",
        "2026-04-06, ENGLAND WALES NORTHERN_IRELAND",
        "2026-08-03, SCOTLAND",
        "2026-08-31, ENGLAND WALES NORTHERN_IRELAND"
    })
    void areThoseOfEachNation(LocalDate day, String nations) {
        List<Nation> closed = Stream.of(nations.split(" ")).map(Nation::valueOf).toList();

        assertThat(Nation.values())
                .filteredOn(nation -> !WorkingCalendar.of(nation).isWorkingDay(day))
                .containsExactlyElementsOf(closed);
    }

    /** All weekdays that are bank holidays, from https://www.gov.uk/bank-holidays. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "ENGLAND, 2026, 1 Jan; 3 Apr; 6 Apr; 4 May; 25 May; 31 Aug; 25 Dec; 28 Dec",
        "ENGLAND, 2027, 1 Jan; 26 Mar; 29 Mar; 3 May; 31 May; 30 Aug; 27 Dec; 28 Dec",
        "ENGLAND, 2028, 3 Jan; 14 Apr; 17 Apr; 1 May; 29 May; 28 Aug; 25 Dec; 26 Dec",
        "WALES, 2026, 1 Jan; 3 Apr; 6 Apr; 4 May; 25 May; 31 Aug; 25 Dec; 28 Dec",
        "WALES, 2027, 1 Jan; 26 Mar; 29 Mar; 3 May; 31 May; 30 Aug; 27 Dec; 28 Dec",
        "WALES, 2028, 3 Jan; 14 Apr; 17 Apr; 1 May; 29 May; 28 Aug; 25 Dec; 26 Dec",
        "SCOTLAND, 2026, 1 Jan; 2 Jan; 3 Apr; 4 May; 25 May; 15 Jun; 3 Aug; 30 Nov; 25 Dec; 28 Dec",
        "SCOTLAND, 2027, 1 Jan; 4 Jan; 26 Mar; 3 May; 31 May; 2 Aug; 30 Nov; 27 Dec; 28 Dec",
        "SCOTLAND, 2028, 3 Jan; 4 Jan; 14 Apr; 1 May; 29 May; 7 Aug; 30 Nov; 25 Dec; 26 Dec",
        "NORTHERN_IRELAND, 2026, 1 Jan; 17 Mar; 3 Apr; 6 Apr; 4 May; 25 May; 13 Jul; 31 Aug; 25 Dec; 28 Dec",
        "NORTHERN_IRELAND, 2027, 1 Jan; 17 Mar; 26 Mar; 29 Mar; 3 May; 31 May; 12 Jul; 30 Aug; 27 Dec; 28 Dec",
        "NORTHERN_IRELAND, 2028, 3 Jan; 17 Mar; 14 Apr; 17 Apr; 1 May; 29 May; 12 Jul; 28 Aug; 25 Dec; 26 Dec"
    })
    void areTheWholeYearsOfTheNation(Nation nation, int year, String days) {
        List<LocalDate> expected = Arrays.stream(days.split("; "))
                .map(day -> MonthDay.parse(day, DAY_MONTH).atYear(year))
                .toList();

        List<LocalDate> closed = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .filter(day -> !WorkingCalendar.of(nation).isWorkingDay(day))
                .toList();

        assertThat(closed).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void areNotKnownBeforeTheActAndFarInTheFuture(Nation nation) {
        assertThat(BankHolidays.of(nation, 1970)).isEmpty();
        assertThat(BankHolidays.of(nation, 1971)).isNotEmpty();
        assertThat(BankHolidays.of(nation, 2199)).isNotEmpty();
        assertThat(BankHolidays.of(nation, 2200)).isEmpty();
    }

    @Test
    void areRefusedForANationThatTheLibraryDoesNotKnow() {
        assertThatIllegalArgumentException().isThrownBy(() -> HolidayLibrary.days("gb", 2026));
    }

    @Test
    void sayWhereEachProclaimedDayComesFromAndWhenThatWasReviewed() {
        assertThat(ProclaimedDay.all()).isNotEmpty().allSatisfy(day -> {
            assertThat(day.name()).isNotBlank();
            assertThat(day.source()).contains("https://");
            assertThat(day.reviewed()).isAfter(LocalDate.of(2026, 1, 1));
        });
    }

    /** Once the library has a proclaimed day of its own, its line in the table is to go. */
    @Test
    void areProclaimedOnlyWhereTheLibraryIsWrong() {
        assertThat(ProclaimedDay.all()).allSatisfy(day -> assertThat(HolidayLibrary.days(
                                BankHolidays.key(day.nation()), day.day().getYear())
                        .contains(day.day()))
                .isNotEqualTo(day.holiday()));
    }

    @Test
    void canBeProclaimedAwayToo() {
        List<ProclaimedDay> days = read("WALES,2030-05-06,removed,Moved to another day,https://example.org,2029-01-01");

        assertThat(days)
                .containsExactly(new ProclaimedDay(
                        Nation.WALES,
                        LocalDate.of(2030, 5, 6),
                        false,
                        "Moved to another day",
                        "https://example.org",
                        LocalDate.of(2029, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WALES,2030-05-06,added,No source",
                "CORNWALL,2030-05-06,added,Name,Source,2029-01-01",
                "WALES,2030-05-06,perhaps,Name,Source,2029-01-01"
            })
    void areRefusedWhenALineOfTheTableIsWrong(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(line));
    }

    private static List<ProclaimedDay> read(String table) {
        return ProclaimedDay.read(new BufferedReader(new StringReader("# a comment\n\n" + table + "\n")));
    }
}
