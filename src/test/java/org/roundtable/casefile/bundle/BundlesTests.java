package org.roundtable.casefile.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;

class BundlesTests {

    @Test
    void fillsInWhatAHandWrittenBundleLeavesOut() {
        Bundle bundle = HandWritten.bundle();

        Entry phase = bundle.caseFile().entries().get(2);
        assertThat(phase)
                .extracting(Entry::seq, Entry::recordedBy, Entry::mode, Entry::tier, Entry::version, Entry::recordedAt)
                .containsExactly(3L, "system", EntryMode.BY_SYSTEM, Tier.T1, 1, phase.happenedAt());
        assertThat(bundle.nation()).isEqualTo(Nation.WALES);
        assertThat(bundle.isChained()).isFalse();
        assertThat(bundle.organisationFile().said(OrganisationSetUp.class)).hasSize(1);
        assertThat(bundle.caseFile().said(WhatMattersSaid.class, "amina"))
                .get()
                .satisfies(said -> assertThat(said.body().words()).isEqualTo("My cat"))
                .satisfies(said -> assertThat(said.entry().replaces()).isEqualTo(5));
    }

    @Test
    void knowsWhatWasRecordedLaterThanItHappened() {
        Entry contribution = HandWritten.bundle().caseFile().entries().get(5);

        assertThat(Duration.between(contribution.happenedAt(), contribution.recordedAt()))
                .isEqualTo(Duration.ofMinutes(110));
    }

    @Test
    void writesWhatItReads() {
        Bundle bundle = HandWritten.bundle();

        assertThat(HandWritten.read(Bundles.write(bundle))).isEqualTo(bundle);
    }

    @Test
    void movesAStoryByWholeWeeksToJustNow() {
        Instant now = Instant.parse("2026-11-20T08:30:00Z");

        Bundle shifted = HandWritten.bundle().shiftedTo(now);

        Entry contribution = shifted.caseFile().entries().get(5);
        ZonedDateTime said = contribution.happenedAt().atZone(Nation.WALES.zone());
        assertThat(shifted.asOf()).isEqualTo(now);
        assertThat(said.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(said.toLocalTime()).isEqualTo(LocalTime.of(16, 10));
        assertThat(said.toLocalDate()).isEqualTo(LocalDate.parse("2026-03-09").plusWeeks(33));
        assertThat(shifted.caseFile().said(MeetingPlanned.class, "meeting-1"))
                .get()
                .satisfies(planned -> assertThat(planned.body().startsAt().atZone(Nation.WALES.zone()))
                        .isEqualTo(said.minusMinutes(10)));
        assertThat(shifted.people().get(0).birthDate())
                .isEqualTo(LocalDate.parse("2010-05-01").plusWeeks(33));
    }

    @Test
    void movesNothingThatWasSaidPastNow() {
        String toldLater = HandWritten.TEXT.replace("2026-03-10T10:10", "2026-05-10T10:10");

        Bundle shifted = HandWritten.read(toldLater).shiftedTo(Instant.parse("2026-04-01T12:00:00Z"));

        assertThat(shifted.caseFile().entries().get(6).happenedAt()).isEqualTo(Instant.parse("2026-04-01T12:00:00Z"));
    }

    @Test
    void movesBackwardsToo() {
        Bundle shifted = HandWritten.bundle().shiftedTo(Instant.parse("2025-06-04T12:00:00Z"));

        assertThat(shifted.caseFile().entries())
                .allMatch(entry -> !entry.recordedAt().isAfter(shifted.asOf()));
        assertThat(shifted.caseFile()
                        .entries()
                        .get(0)
                        .happenedAt()
                        .atZone(Nation.WALES.zone())
                        .getDayOfWeek())
                .isEqualTo(DayOfWeek.MONDAY);
    }

    @Test
    void readsTheExampleOfTheManual() throws Exception {
        String manual = Files.readString(Path.of("docs/how-to/write-a-bundle.md"));
        String example = manual.substring(manual.indexOf("```json") + 7, manual.lastIndexOf("```"));

        assertThat(HandWritten.read(example).caseFile().entries()).hasSize(2);
    }

    @Test
    void refusesWhatIsLargerThanAnyCase() {
        byte[] large = new byte[21 * 1024 * 1024];

        assertThatThrownBy(() -> Bundles.read(new ByteArrayInputStream(large)))
                .isInstanceOf(Malformed.class)
                .hasMessage("document: this is larger than 20 megabytes");
    }
}
