package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.participation.Side;
import org.roundtable.process.WorkLists.Which;
import org.roundtable.testing.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is urgent stands in the lists of those who may see it, and however much it is, it is read in the same few statements. */
class UrgentFlagsIntegrationTests {

    private static CaseworkBench bench;

    @BeforeAll
    static void start() {
        bench = new CaseworkBench(Databases.h2());
    }

    @AfterAll
    static void stop() {
        bench.close();
    }

    @Test
    void isInTheWorkAndTheCaseListOfTheTeamAndOfNobodyElse() {
        String caseFile = unsafe();

        assertThat(urgent(CaseworkBench.SAM, caseFile)).containsExactly("SG-06");
        assertThat(urgent(CaseworkBench.JO, caseFile)).isEmpty();
        assertThat(line(CaseworkBench.SAM, caseFile).urgent()).isOne();
    }

    @Test
    void nobodyWhoIsImplicatedFindsAWorryInTheirLists() {
        String caseFile = bench.openCase();
        String about = bench.participant(caseFile, Side.EXPERIENCE);
        String sam = bench.participant(caseFile, Side.QUALIFICATION);
        bench.record(CaseworkBench.SAM, caseFile, CheckInMade.class, checkIn(about));

        bench.record(
                CaseworkBench.LEE, caseFile, ConcernRaised.class, "about", about, "implicated", sam, "canWait", "NO");

        assertThat(urgent(CaseworkBench.SAM, caseFile)).isEmpty();
        assertThat(line(CaseworkBench.SAM, caseFile).urgent()).isZero();
        assertThat(urgent(CaseworkBench.LEE, caseFile)).contains("SG-01", "SG-06");
    }

    @Test
    void manyCasesTakeNoMoreStatementsThanFew() {
        unsafe();
        long few = statements(() -> lists(CaseworkBench.SAM));
        assertThat(few).isPositive();

        for (int more = 0; more < 8; more++) {
            unsafe();
        }

        assertThat(statements(() -> lists(CaseworkBench.SAM))).isEqualTo(few);
        assertThat(bench.bean(MyWork.class).of(CaseworkBench.SAM, 1).urgent()).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void fiveHundredStepsTakeNoMoreStatementsThanAFew() {
        String caseFile = unsafe();
        String step = bench.steps(caseFile).stream()
                .filter(one -> one.role().equals("lead") && !one.offered())
                .findFirst()
                .orElseThrow()
                .id();
        copies(step, 0, 30);
        long few = statements(UrgentFlagsIntegrationTests::sections);

        copies(step, 30, 500);

        assertThat(statements(UrgentFlagsIntegrationTests::sections)).isEqualTo(few);
        assertThat(bench.bean(MyWork.class)
                        .of(CaseworkBench.SAM, Which.TEAM, 2)
                        .counts()
                        .get(Which.TEAM))
                .isGreaterThanOrEqualTo(500);
    }

    private static void sections() {
        for (Which section : List.of(Which.NOW, Which.WAITING, Which.COMING, Which.TEAM)) {
            bench.bean(MyWork.class).of(CaseworkBench.SAM, section, 1);
        }
    }

    private static void copies(String step, int from, int to) {
        for (int number = from; number < to; number++) {
            bench.bean(JdbcClient.class)
                    .sql(
                            "insert into rt_work_item (id, case_file, process_key, activity, entry_kind, thing_filter, role,"
                                    + " created_at, offered, state) select ?, case_file, process_key, activity, entry_kind,"
                                    + " thing_filter, role, created_at, offered, state from rt_work_item where id = ?")
                    .params("copy-" + number, step)
                    .update();
        }
    }

    private static void lists(Viewer viewer) {
        bench.bean(MyWork.class).of(viewer, 1);
        bench.bean(MyCases.class).of(viewer, CaseFileStatus.OPEN, 1);
    }

    /** A case in which somebody did not feel safe. */
    private static String unsafe() {
        String caseFile = bench.openCase();
        bench.record(
                CaseworkBench.SAM, caseFile, CheckInMade.class, checkIn(bench.participant(caseFile, Side.EXPERIENCE)));
        return caseFile;
    }

    private static String[] checkIn(String participant) {
        return new String[] {"participant", participant, "safe", "1", "wantsToTalkTo", "NOBODY"};
    }

    private static List<String> urgent(Viewer viewer, String caseFile) {
        return bench.bean(MyWork.class).of(viewer, 1).urgent().stream()
                .map(MyWork.Urgent::flag)
                .filter(flag -> flag.caseFile().equals(caseFile))
                .map(flag -> flag.code())
                .toList();
    }

    private static MyCases.Line line(Viewer viewer, String caseFile) {
        return bench.bean(MyCases.class).of(viewer, CaseFileStatus.OPEN, 1).lines().stream()
                .filter(line -> line.id().equals(caseFile))
                .findFirst()
                .orElseThrow();
    }

    /** As H2 counts them itself. */
    private static long statements(Runnable work) {
        JdbcClient jdbc = bench.bean(JdbcClient.class);
        jdbc.sql("set query_statistics false").update();
        jdbc.sql("set query_statistics true").update();
        work.run();
        return jdbc.sql("select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                        + " where lower(sql_statement) like '%rt\\_%' escape '\\'")
                .query(Long.class)
                .single();
    }
}
