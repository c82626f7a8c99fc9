package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.casefile.Anchors.Comparison;
import org.roundtable.casefile.entry.Working.TaskDone;
import org.roundtable.testing.Databases;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

class AnchorsTests {

    private static final Instant TONIGHT = Instant.parse("2026-03-02T23:00:00Z");

    @OnBothDatabases
    void bindsAllChainsInOneLinePerDay(TestDatabase shared) {
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            Anchors anchors = new Anchors(database.dataSource());
            StoredFile file = StoredFile.in(database);
            file.said(new TaskDone("t", null));

            Anchor anchor = anchors.set(TONIGHT);

            assertThat(anchor.files()).isEqualTo(1);
            assertThat(anchors.set(TONIGHT.plusSeconds(60))).isEqualTo(anchor);
            assertThat(anchors.line(LocalDate.parse("2026-03-02"))).contains(anchor.line());
            assertThat(Anchor.of(anchor.line())).isEqualTo(anchor);
            assertThat(anchors.compare(anchor.line())).isEqualTo(Comparison.SAME);
        }
    }

    @OnBothDatabases
    void staysTheSameWhileTheFilesGrow(TestDatabase shared) {
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            Anchors anchors = new Anchors(database.dataSource());
            StoredFile file = StoredFile.in(database);
            file.said(new TaskDone("t", null));
            String line = anchors.set(TONIGHT).line();

            later(database, file);

            assertThat(anchors.compare(line)).isEqualTo(Comparison.SAME);
            assertThat(anchors.set(TONIGHT.plus(1, ChronoUnit.DAYS)).digest())
                    .isNotEqualTo(Anchor.of(line).digest());
            assertThat(anchors.all()).hasSize(2);
        }
    }

    private static void later(TestDatabase database, StoredFile file) {
        database.transaction().executeWithoutResult(act -> file.files()
                .append(
                        file.id,
                        List.of(NewEntry.byStaff(new TaskDone("u", null), TONIGHT)),
                        "worker",
                        TONIGHT.plusSeconds(60)));
    }

    @OnBothDatabases
    void noticesATailThatWasCutOffWithItsHead(TestDatabase shared) {
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            Anchors anchors = new Anchors(database.dataSource());
            StoredFile file = StoredFile.in(database);
            file.said(new TaskDone("t", null), new TaskDone("u", null));
            String line = anchors.set(TONIGHT).line();

            database.jdbc().sql("delete from rt_entry where seq = 2").update();
            database.jdbc()
                    .sql("update rt_case_file set head_seq = 1, head_hash = (select hash from rt_entry where seq = 1)")
                    .update();

            assertThat(file.verified().holds())
                    .as("the chain alone cannot tell")
                    .isTrue();
            assertThat(anchors.compare(line)).isEqualTo(Comparison.DIFFERENT);
        }
    }

    @OnBothDatabases
    void noticesAnOldCopyOfTheDatabase(TestDatabase shared) {
        String line;
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            StoredFile.in(database).said(new TaskDone("t", null));
            line = new Anchors(database.dataSource()).set(TONIGHT).line();
        }
        try (TestDatabase older = Databases.migrated(shared.kind())) {
            assertThat(new Anchors(older.dataSource()).compare(line)).isEqualTo(Comparison.NOT_SET_HERE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "roundtable-anchor-1", "roundtable-anchor-1 today 1 00", "other 2026-03-02T00:00:00Z 1 0"})
    void refusesWhatIsNoAnchor(String line) {
        assertThatThrownBy(() -> Anchor.of(line)).isInstanceOf(Malformed.class);
    }
}
