package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.roundtable.casefile.ChainFault.What;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.casefile.entry.Working.TaskDone;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.Phase;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

class VerificationTests {

    private static StoredFile ofFiveEntries(TestDatabase database) {
        StoredFile file = StoredFile.in(database);
        file.said(contribution("c1"), new TaskDone("t", "first"), new TaskDone("u", null));
        file.said(new TaskDone("t", "second"), contribution("c2"));
        return file;
    }

    private static ContributionMade contribution(String id) {
        return new ContributionMade(
                id,
                "amina",
                "I want later buses",
                null,
                ExpressionForm.values()[0],
                Mediation.values()[0],
                null,
                null,
                Audience.GROUP,
                false,
                true,
                Phase.values()[0]);
    }

    @OnBothDatabases
    void findsNothingInWhatNobodyTouched(TestDatabase database) {
        StoredFile file = ofFiveEntries(database);

        assertThat(file.verified()).isEqualTo(new Verification.Outcome(1, 5, null));
        assertThat(StoredFile.in(database).verified()).isEqualTo(new Verification.Outcome(1, 0, null));
    }

    /** Each way to tamper, the entry at which it has to show, and as what. */
    @OnBothDatabases
    void findsEveryKindOfTampering(TestDatabase shared) {
        String other = "(select hash from rt_entry where case_file = :id and seq = 2)";
        Map<String, ChainFault> ways = new java.util.LinkedHashMap<>();
        ways.put(
                "update rt_entry set body = replace(body, 'first', 'worst') where case_file = :id and seq = 2",
                at(2, What.BODY_ALTERED));
        ways.put("update rt_entry set salt = hash where case_file = :id and seq = 2", at(2, What.BODY_ALTERED));
        ways.put("update rt_entry set body_digest = hash where case_file = :id and seq = 2", at(2, What.BODY_ALTERED));
        ways.put("update rt_entry set body = null where case_file = :id and seq = 2", at(2, What.BODY_REMOVED));
        ways.put(
                "update rt_entry set body = null, salt = null where case_file = :id and seq = 2",
                at(2, What.BODY_REMOVED));
        ways.put(
                "update rt_entry set withdrawn_at = written_at where case_file = :id and seq = 2",
                at(2, What.STILL_THERE));
        ways.put(
                "update rt_entry set body = null, salt = null, withdrawn_at = written_at where case_file = :id and seq = 1",
                at(5, What.WITHDRAWAL_UNEXPLAINED));
        ways.put(
                "update rt_entry set kind = 'WordsConfirmed' where case_file = :id and seq = 2",
                at(2, What.HEADER_ALTERED));
        ways.put("update rt_entry set version = 2 where case_file = :id and seq = 2", at(2, What.HEADER_ALTERED));
        ways.put("update rt_entry set thing = 'v' where case_file = :id and seq = 2", at(2, What.HEADER_ALTERED));
        ways.put("update rt_entry set replaces = null where case_file = :id and seq = 4", at(4, What.HEADER_ALTERED));
        ways.put(
                "update rt_entry set happened_at = happened_at - interval '1' second where case_file = :id and seq = 2",
                at(2, What.HEADER_ALTERED));
        ways.put(
                "update rt_entry set recorded_at = recorded_at - interval '1' day where case_file = :id and seq = 2",
                at(2, What.HEADER_ALTERED));
        ways.put(
                "update rt_entry set written_at = written_at - interval '1' day where case_file = :id and seq = 2",
                at(2, What.HEADER_ALTERED));
        ways.put(
                "update rt_entry set recorded_by = 'manager' where case_file = :id and seq = 2",
                at(2, What.HEADER_ALTERED));
        ways.put(
                "update rt_entry set on_behalf_of = 'amina' where case_file = :id and seq = 2",
                at(2, What.HEADER_ALTERED));
        ways.put("update rt_entry set mode = 'SELF' where case_file = :id and seq = 2", at(2, What.HEADER_ALTERED));
        ways.put("update rt_entry set tier = 'T4' where case_file = :id and seq = 2", at(2, What.HEADER_ALTERED));
        ways.put(
                "update rt_entry set origin = 'elsewhere' where case_file = :id and seq = 2",
                at(2, What.HEADER_ALTERED));
        ways.put("update rt_entry set form = 2 where case_file = :id and seq = 2", at(2, What.FORM_UNKNOWN));
        ways.put(
                "update rt_entry set hash = body_digest where case_file = :id and seq = 2", at(2, What.HEADER_ALTERED));
        ways.put(
                "update rt_entry set hash = " + other + " where case_file = :id and seq = 3",
                at(3, What.HEADER_ALTERED));
        ways.put("delete from rt_entry where case_file = :id and seq = 1", at(1, What.ENTRY_MISSING));
        ways.put("delete from rt_entry where case_file = :id and seq = 3", at(3, What.ENTRY_MISSING));
        ways.put("delete from rt_entry where case_file = :id and seq = 5", at(4, What.END_DIFFERS));
        ways.put("delete from rt_entry where case_file = :id", at(1, What.END_DIFFERS));
        ways.put(
                "update rt_case_file set head_seq = 4, head_hash = " + other + " where id = :id",
                at(5, What.END_DIFFERS));
        ways.put("update rt_case_file set head_hash = null where id = :id", at(5, What.END_DIFFERS));
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            ways.forEach((sql, fault) -> findsTampering(database, sql, fault));
        }
    }

    private static ChainFault at(long seq, What what) {
        return new ChainFault("", seq, what);
    }

    private static void findsTampering(TestDatabase database, String sql, ChainFault fault) {
        StoredFile untouched = ofFiveEntries(database);
        StoredFile file = ofFiveEntries(database);

        database.jdbc().sql(sql).param("id", file.id).update();

        ChainFault found = new ChainFault(file.id, fault.seq(), fault.what());
        assertThat(file.verified().fault()).as(sql).isEqualTo(found);
        assertThat(all(database).fault()).as(sql).isEqualTo(found);
        assertThat(untouched.verified().holds()).isTrue();
        database.jdbc()
                .sql("delete from rt_entry where case_file = ?")
                .param(file.id)
                .update();
        database.jdbc()
                .sql("delete from rt_case_file where id = ?")
                .param(file.id)
                .update();
    }

    @OnBothDatabases
    void findsEntriesThatChangedPlaces(TestDatabase database) {
        StoredFile file = ofFiveEntries(database);
        for (String step : List.of("3 where seq = 99", "99 where seq = 2", "2 where seq = 3", "3 where seq = 99")) {
            database.jdbc()
                    .sql("update rt_entry set seq = " + step + " and case_file = ?")
                    .param(file.id)
                    .update();
        }

        assertThat(file.verified().fault()).isEqualTo(new ChainFault(file.id, 2, What.HEADER_ALTERED));
    }

    @OnBothDatabases
    void holdsAfterWordsWereWithdrawn(TestDatabase database) {
        StoredFile file = ofFiveEntries(database);
        file.said(new WordsWithdrawn("c1"));
        file.withdraw("ContributionMade", "c1");

        assertThat(file.verified()).isEqualTo(new Verification.Outcome(1, 6, null));
        assertThat(file.read().entries().get(0).body()).isNull();
        assertThat(file.read().said(ContributionMade.class))
                .extracting(Said::seq)
                .containsExactly(5L);
        assertThat(database.jdbc()
                        .sql("select count(*) from rt_entry where case_file = ? and salt is null")
                        .param(file.id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @OnBothDatabases
    void goesThroughManyFilesInOrderAndChangesNothing(TestDatabase shared) {
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            for (int count = 0; count < 450; count++) {
                StoredFile file = StoredFile.in(database);
                file.said(new TaskDone("t", null), new TaskDone("u", null), new TaskDone("v", null));
            }
            List<Long> progress = new ArrayList<>();

            Verification.Outcome outcome = Verification.verifyAll(database.dataSource(), progress::add);

            assertThat(outcome).isEqualTo(new Verification.Outcome(450, 1350, null));
            assertThat(progress).isSorted().endsWith(1350L);
        }
    }

    @OnBothDatabases
    void findsEntriesWhoseFileIsGone(TestDatabase shared) {
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            StoredFile file = StoredFile.in(database);
            file.said(new TaskDone("t", null));
            StoredFile.in(database);
            String constraint = database.kind() == DatabaseKind.H2
                    ? "set referential_integrity false"
                    : "alter table rt_entry drop constraint rt_entry_case_file_fkey";
            database.jdbc().sql(constraint).update();
            database.jdbc()
                    .sql("delete from rt_case_file where id = ?")
                    .param(file.id)
                    .update();

            assertThat(all(database).fault()).isEqualTo(new ChainFault(file.id, 1, What.FILE_MISSING));
        }
    }

    @OnBothDatabases
    void seesOneMomentWhileOthersWrite(TestDatabase database) throws Exception {
        StoredFile file = ofFiveEntries(database);
        Thread writing = new Thread(() -> {
            for (int count = 0; count < 100; count++) {
                file.said(new TaskDone(UUID.randomUUID().toString(), null));
            }
        });
        writing.start();

        do {
            assertThat(file.verified().fault()).isNull();
        } while (writing.isAlive());
        writing.join();

        assertThat(file.verified().entries()).isEqualTo(105);
    }

    @OnBothDatabases
    void saysWhatIsWrongInWordsThatNameNobody(TestDatabase database) {
        for (What what : What.values()) {
            assertThat(new ChainFault("case", 3, what).toString()).startsWith("case case, entry 3: ");
        }
    }

    private static Verification.Outcome all(TestDatabase database) {
        return Verification.verifyAll(database.dataSource(), count -> {});
    }
}
