package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.casework.CaseworkBench.JO;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.casework.RecordingBurden.OfCase;
import org.roundtable.flag.Effort.Form;
import org.roundtable.flag.PracticeLog;
import org.roundtable.participation.Side;

/** What recording asked of somebody (M-28). */
class RecordingBurdenIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    private String id;

    @BeforeEach
    void aCase() {
        bench.moveTo("2026-03-02T09:00:00Z");
        id = bench.openCase();
    }

    @Test
    void addsUpFormsAnswersAndMinutesOfACase() {
        saved(SAM, 5, Duration.ofSeconds(70));
        saved(SAM, 3, Duration.ofSeconds(60));

        assertThat(of(SAM)).isEqualTo(new OfCase(id, "Managing my own day", 2, 8, 3));
    }

    @Test
    void countsAFormWithoutATimeThatCannotBeTrue() {
        saved(SAM, 5, Duration.ofDays(2));
        saved(SAM, 5, Duration.ofSeconds(-20));

        assertThat(of(SAM)).isEqualTo(new OfCase(id, "Managing my own day", 2, 10, 0));
    }

    @Test
    void neverMeasuresPeopleTakingPart() {
        saved(Viewer.participant(id, bench.participant(id, Side.EXPERIENCE), "sam"), 5, Duration.ofSeconds(70));

        assertThat(bench.bean(RecordingBurden.class).of(SAM))
                .extracting(OfCase::caseFile)
                .doesNotContain(id);
    }

    @Test
    void leavesOutCasesThatOneCannotOpenAnyMore() {
        saved(JO, 5, Duration.ofSeconds(70));

        assertThat(bench.bean(RecordingBurden.class).of(JO))
                .extracting(OfCase::caseFile)
                .doesNotContain(id);
        assertThat(bench.bean(WhoLooked.class).of(SAM, id, 1).looks())
                .as("what was not shown was not looked at")
                .extracting(WhoLooked.Looked::name)
                .doesNotContain("User jo");
    }

    @Test
    void isGoneWithTheRestOfThePracticeLog() {
        saved(LEE, 5, Duration.ofSeconds(70));
        assertThat(of(LEE).answers()).isEqualTo(5);

        bench.bean(PracticeLog.class).forget(bench.now().plus(Duration.ofDays(181)));

        assertThat(bench.bean(RecordingBurden.class).of(LEE))
                .extracting(OfCase::caseFile)
                .doesNotContain(id);
    }

    private void saved(Viewer viewer, int answers, Duration open) {
        bench.bean(RecordingBurden.class).note(viewer, new Form(id, "ContributionMade", answers, open, bench.now()));
    }

    private OfCase of(Viewer viewer) {
        return bench.bean(RecordingBurden.class).of(viewer).stream()
                .filter(one -> one.caseFile().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
