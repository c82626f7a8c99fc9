package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.OptionProposed;
import org.roundtable.flag.PracticeLog;
import org.roundtable.participation.Side;

/** What was noticed about how adults worked is for them and whoever supervises them: in no file, on no manager's page, and soon gone. */
class PracticeLogIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    private static String aCaseWithOptionsOfStaffAlone() {
        bench.moveTo("2026-03-02T09:00:00Z");
        String id = bench.openCase();
        String decision = bench.record(
                        SAM,
                        id,
                        DecisionAsked.class,
                        "question",
                        "Which leaflet?",
                        "type",
                        "ORDINARY",
                        "importance",
                        "ORDINARY",
                        "affects",
                        bench.participant(id, Side.EXPERIENCE),
                        "fixedByLawOrSafety",
                        "no",
                        "optionsOpen",
                        "no")
                .thing();
        bench.record(SAM, id, OptionProposed.class, "decision", decision, "label", "Red", "side", "QUALIFICATION");
        return id;
    }

    @Test
    void keepsDevelopmentalFindingsOutOfTheFileAndTheManagersView() {
        String id = aCaseWithOptionsOfStaffAlone();

        assertThat(bench.practice(id)).contains("TK-03");
        assertThat(bench.flags(id)).doesNotContain("TK-03");
        assertThat(bench.file(id).entries().toString()).doesNotContain("TK-03");
        assertThat(bench.bean(ReadingCase.class).of(SAM, id).practice()).isNotEmpty();
        assertThat(bench.bean(ReadingCase.class).of(MAX, id).practice()).isEmpty();
        assertThat(bench.bean(ReadingCase.class).of(MAX, id).flags().others())
                .noneMatch(flag -> flag.code().equals("TK-03"));
    }

    @Test
    void forgetsAfterAHundredAndEightyDays() {
        String id = aCaseWithOptionsOfStaffAlone();

        bench.bean(PracticeLog.class).forget(bench.now().plus(Duration.ofDays(179)));
        assertThat(bench.practice(id)).contains("TK-03");
        bench.bean(PracticeLog.class).forget(bench.now().plus(Duration.ofDays(181)));

        assertThat(bench.practice(id)).isEmpty();
    }
}
