package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.calendar.LocalDays;
import org.roundtable.casefile.entry.Safeguarding.CanWait;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.testing.CaseStory;

/** When each clock of a concern runs out, to the minute, in each nation's own time. */
class ConcernClocksTests {

    @ParameterizedTest(name = "{0} raised {1}, can wait: {2}, is late {3}")
    @CsvSource({
        // Immediate danger, or nobody can say that it can wait: 15 minutes, at night and on Sundays too.
        "IMMEDIATE_DANGER,      2026-03-07T23:50, YES,      2026-03-08T00:05",
        "NEGLECT,               2026-03-08T03:00, NO,       2026-03-08T03:15",
        "OTHER,                 2026-12-25T12:00, NOT_SURE, 2026-12-25T12:15",
        // Within the hour, at whatever hour.
        "SELF_HARM_OR_SUICIDE,  2026-03-06T16:50, YES,      2026-03-06T17:50",
        "SEXUAL_ABUSE,          2026-03-07T23:30, YES,      2026-03-08T00:30",
        "EXPLOITATION_SEXUAL,   2026-03-02T10:00, YES,      2026-03-02T11:00",
        "EXPLOITATION_CRIMINAL, 2026-05-25T02:00, YES,      2026-05-25T03:00",
        "NOT_SURE,              2026-03-02T10:00, YES,      2026-03-02T11:00",
        // The hour in which the clocks go forward is an hour all the same.
        "NOT_SURE,              2026-03-29T00:30, YES,      2026-03-29T02:30",
        // Everything else: by the end of the day, or noon of the next when raised after one o'clock.
        "NEGLECT,               2026-03-02T09:00, YES,      2026-03-02T17:00",
        "NEGLECT,               2026-03-02T13:00, YES,      2026-03-02T17:00",
        "NEGLECT,               2026-03-02T13:01, YES,      2026-03-03T12:00",
        // 16:50 on a Friday means noon on Monday.
        "NEGLECT,               2026-03-06T16:50, YES,      2026-03-09T12:00",
        "ABUSE,                 2026-03-07T11:00, YES,      2026-03-09T12:00",
        "MISSING,               2026-03-02T03:00, YES,      2026-03-02T17:00",
        // Good Friday and Easter Monday 2026: Thursday afternoon waits for Tuesday.
        "VIOLENCE,              2026-04-02T15:00, YES,      2026-04-07T12:00",
        "VIOLENCE,              2026-12-28T10:00, YES,      2026-12-29T12:00",
    })
    void aConcernIsInHandInTime(ConcernKind kind, String raised, CanWait canWait, String late) {
        var story = raisedIn(Nation.ENGLAND, kind, canWait, raised);
        var code = canWait != CanWait.YES || kind == ConcernKind.IMMEDIATE_DANGER ? "SG-01" : "SG-02";

        assertThat(isLate(story, code, minuteBefore(late))).isFalse();
        assertThat(isLate(story, code, late)).isTrue();
        assertThat(story.stateAt(raised).nextLook()).hasValue(story.moment(late));
    }

    @ParameterizedTest(name = "{0}: raised {1}, told by {2}")
    @CsvSource({
        "ENGLAND,          2026-03-02T10:00, 2026-03-04T00:00",
        "ENGLAND,          2026-03-06T16:50, 2026-03-10T00:00",
        "ENGLAND,          2026-04-02T15:00, 2026-04-08T00:00",
        // Wales: 24 hours; out of hours, the working day that begins next.
        "WALES,            2026-03-02T10:00, 2026-03-03T10:00",
        "WALES,            2026-03-06T15:00, 2026-03-07T15:00",
        "WALES,            2026-03-06T18:00, 2026-03-10T00:00",
        "WALES,            2026-03-02T07:00, 2026-03-03T00:00",
        "WALES,            2026-04-03T10:00, 2026-04-08T00:00",
        // Easter Monday is no bank holiday in Scotland, 30 November 2026 is; the 13th of July is one in Northern
        // Ireland.
        "SCOTLAND,         2026-04-02T15:00, 2026-04-07T00:00",
        "SCOTLAND,         2026-11-27T10:00, 2026-12-02T00:00",
        "NORTHERN_IRELAND, 2026-07-10T10:00, 2026-07-15T00:00",
    })
    void anAllegationIsReportedInTheTimeOfItsNation(Nation nation, String raised, String late) {
        var story = raisedIn(nation, ConcernKind.STAFF_CONDUCT, CanWait.YES, raised);

        assertThat(story.foundBy("SG-20", minuteBefore(late))).isEmpty();
        assertThat(story.foundBy("SG-20", late)).containsExactly("worry");
    }

    @Test
    void anOrganisationsClosureSlowsNoClock() {
        var story = raisedIn(Nation.ENGLAND, ConcernKind.NEGLECT, CanWait.YES, "2026-03-06T16:50")
                .with(new LocalDays(Set.of(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 10)), Set.of()));

        assertThat(story.foundBy("SG-02", "2026-03-09T12:00")).containsExactly("worry");
    }

    @Test
    void anOrganisationSetsItsOwnHours() {
        var story = raisedIn(Nation.ENGLAND, ConcernKind.NEGLECT, CanWait.YES, "2026-03-02T11:30")
                .with("sg.ack.cutOff.hour", 11)
                .with("sg.ack.nextDay.hour", 10);

        assertThat(story.foundBy("SG-02", "2026-03-03T09:59")).isEmpty();
        assertThat(story.foundBy("SG-02", "2026-03-03T10:00")).containsExactly("worry");
    }

    @Test
    void aCorrectionKeepsTheFirstMoment() {
        var story = raisedIn(Nation.ENGLAND, ConcernKind.NEGLECT, CanWait.YES, "2026-03-02T10:00")
                .at("2026-03-02T15:00")
                .said(concern(ConcernKind.ABUSE, CanWait.YES));

        assertThat(story.foundBy("SG-02", "2026-03-02T17:00")).containsExactly("worry");
    }

    @Test
    void theNextLookIsTheNextClockThatStillRuns() {
        var story = raisedIn(Nation.ENGLAND, ConcernKind.NEGLECT, CanWait.YES, "2026-03-02T10:00")
                .at("2026-03-02T10:30")
                .said(new ConcernAcknowledged("worry"));

        assertThat(story.stateAt("2026-03-02T10:30").nextLook()).hasValue(story.moment("2026-03-03T23:59:59.999"));
    }

    private static boolean isLate(CaseStory story, String code, String moment) {
        return code.equals("SG-02")
                ? !story.foundBy(code, moment).isEmpty()
                : story.namedBy(code, "late", moment).contains("true");
    }

    private static CaseStory raisedIn(Nation nation, ConcernKind kind, CanWait canWait, String raised) {
        return CaseStory.in(nation)
                .participant("amina", PartyType.CHILD)
                .at(raised)
                .said(concern(kind, canWait));
    }

    private static ConcernRaised concern(ConcernKind kind, CanWait canWait) {
        return new ConcernRaised("worry", canWait, kind, "amina", "…", null, PersonTold.TOLD, Set.of(), null);
    }

    private static String minuteBefore(String moment) {
        return java.time.LocalDateTime.parse(moment).minusMinutes(1).toString();
    }
}
