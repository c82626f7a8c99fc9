package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.roundtable.testing.InShort.words;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.entry.Voice.ContributionAcknowledged;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.casework.Replay.Noticed;
import org.roundtable.casework.Replay.Plan;
import org.roundtable.casework.ReplayDifference.What;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.rules.RuleBook;
import org.roundtable.testing.CaseStory;

/** What other rules and figures would have noticed, and when, without touching the case. */
class ReplayTests {

    private static final RuleBook BOOK = RuleBook.shipped();
    private static final Plan AS_IS = new Plan(BOOK, Parameters.defaults());
    private static final Instant FROM = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void tellsSinceWhenAndUntilWhenSomethingWasNoticed() {
        List<Noticed> noticed = thanks(over(AS_IS));

        assertThat(noticed).hasSize(1);
        assertThat(noticed.get(0).since()).isEqualTo("2026-03-05T23:59:59.999Z");
        assertThat(noticed.get(0).until()).isEqualTo("2026-03-10T10:00:00Z");
    }

    @Test
    void findsWhatAnotherFigureWouldMoveOrTakeAway() {
        assertThat(difference(AS_IS.with("fb.ack.workingDays", "4")))
                .extracting(ReplayDifference::what, ReplayDifference::after)
                .containsExactly(tuple(What.LATER, Instant.parse("2026-03-06T23:59:59.999Z")));
        assertThat(difference(AS_IS.with("fb.ack.workingDays", "1")))
                .extracting(ReplayDifference::what)
                .containsExactly(What.EARLIER);
        assertThat(difference(AS_IS.with("fb.ack.workingDays", "20")))
                .extracting(ReplayDifference::what)
                .containsExactly(What.LOST);
    }

    @Test
    void findsWhatARuleSwitchedOffWouldNoLongerSay() {
        assertThat(difference(AS_IS.with("FB-01", "off")))
                .extracting(ReplayDifference::what, ReplayDifference::code)
                .containsExactly(tuple(What.LOST, "FB-01"));
        assertThat(ReplayDifference.between("case", over(AS_IS.with("FB-01", "off")), over(AS_IS)))
                .extracting(ReplayDifference::what)
                .containsExactly(What.GAINED);
    }

    @Test
    void findsNothingWhereNothingIsChanged() {
        assertThat(difference(AS_IS.with("FB-01", "on"))).isEmpty();
        assertThat(difference(AS_IS.with("fb.ack.workingDays", "3"))).isEmpty();
    }

    private static List<ReplayDifference> difference(Plan after) {
        return ReplayDifference.between("case", over(AS_IS), over(after));
    }

    private static List<Noticed> thanks(List<Noticed> all) {
        return all.stream().filter(noticed -> noticed.code().equals("FB-01")).toList();
    }

    /** Words of a Monday that are thanked for on the Tuesday of the week after. */
    private static List<Noticed> over(Plan plan) {
        CaseStory story = STORY;
        return thanks(
                new Replay(story.file(), CaseFile.of("organisation", List.of()), WorkingCalendar.of(Nation.ENGLAND))
                        .over(FROM, TO, plan));
    }

    private static final CaseStory STORY = CaseStory.in(Nation.ENGLAND)
            .at("2026-03-02T10:00")
            .participant("amina", PartyType.CHILD)
            .said(words("w1", "amina"))
            .at("2026-03-10T10:00")
            .said(new ContributionAcknowledged("w1"));
}
