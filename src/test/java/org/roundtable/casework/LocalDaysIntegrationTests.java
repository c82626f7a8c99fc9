package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotForYou;
import org.roundtable.casefile.CalendarDays;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.entry.Opening.LocalDaySet;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.participation.Nation;

/** What an organisation adds to its nation's calendar and takes away, and who holds its roles: said by those who oversee it. */
class LocalDaysIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    private String id;
    private String organisation;

    @BeforeEach
    void aCase() {
        bench.moveTo("2026-03-02T09:00:00Z");
        id = bench.openCase();
        organisation = Objects.requireNonNull(
                bench.bean(CaseFiles.class).header(id).orElseThrow().organisation());
    }

    @Test
    void changeTheCalendarAndHaveTheCasesLookedAtAgain() {
        assertThat(isWorked()).isTrue();

        bench.record(MAX, organisation, LocalDaySet.class, "on", "2026-03-09", "working", "no", "note", "Closed");

        assertThat(isWorked()).isFalse();
        assertThat(bench.bean(CaseFiles.class).header(id).orElseThrow().nextLook())
                .isEqualTo(bench.now());
        bench.record(MAX, organisation, LocalDaySet.class, "on", "2026-03-09", "working", "yes");
        assertThat(isWorked()).isTrue();
    }

    @Test
    void areSetInTheFileOfTheOrganisationAndByItsManagersAlone() {
        assertThatThrownBy(
                        () -> bench.record(SAM, organisation, LocalDaySet.class, "on", "2026-03-09", "working", "no"))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.record(MAX, id, LocalDaySet.class, "on", "2026-03-09", "working", "no"))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void rolesOfTheOrganisationArePassedOnByItsManagers() {
        bench.record(MAX, organisation, RoleAssigned.class, "role", "SAFEGUARDING_LEAD", "user", "dee");

        assertThat(bench.file(organisation)
                        .said(RoleAssigned.class, "SAFEGUARDING_LEAD")
                        .orElseThrow()
                        .body()
                        .user())
                .isEqualTo("dee");
    }

    private boolean isWorked() {
        return bench.bean(CalendarDays.class)
                .calendarOf(Nation.ENGLAND, organisation)
                .isWorkingDay(MONDAY);
    }
}
