package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.roundtable.access.ReadLog;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.entry.Confidentiality.LegalHoldSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looked is forgotten long after a case ended, and never while somebody may still need it. */
class ForgettingLooksIntegrationTests {

    private static final Duration KEPT = Duration.ofDays(2922);

    private final CaseworkBench bench = CaseworkBench.shared();
    private final JdbcClient jdbc = bench.bean(JdbcClient.class);

    @Test
    void looksAtAnEndedCaseAreForgottenAfterTheirTimeAlone() {
        String ended = looked();
        String open = looked();
        String held = looked();
        bench.record(LEE, held, LegalHoldSet.class, "held", "yes", "reason", "An inquiry");
        close(ended);
        close(held);
        Instant now = bench.now();
        ForgettingLooks forgetting =
                new ForgettingLooks(jdbc, bench.bean(ReadLog.class), bench.bean(CaseFiles.class), KEPT);

        forgetting.forget(now.plus(KEPT).minus(Duration.ofDays(1)));
        assertThat(looks(ended)).isPositive();
        forgetting.forget(now.plus(KEPT).plus(Duration.ofDays(1)));

        assertThat(looks(ended)).isZero();
        assertThat(looks(open)).isPositive();
        assertThat(looks(held)).isPositive();
    }

    private String looked() {
        String id = bench.openCase();
        bench.bean(ReadingCase.class).of(SAM, id);
        return id;
    }

    private void close(String id) {
        jdbc.sql("update rt_case_file set status = 'CLOSED' where id = ?")
                .param(id)
                .update();
    }

    private long looks(String id) {
        return jdbc.sql("select count(*) from rt_read where case_file = ?")
                .param(id)
                .query(Long.class)
                .single();
    }
}
