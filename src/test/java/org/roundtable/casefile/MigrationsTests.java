package org.roundtable.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

class MigrationsTests {

    @OnBothDatabases
    void namesEveryTableWithOurPrefix(TestDatabase database) {
        List<String> tables = database.jdbc()
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list();

        assertThat(tables).hasSizeGreaterThan(10).allMatch(table -> table.toLowerCase(Locale.ROOT)
                .startsWith("rt_"));
    }

    @OnBothDatabases
    void migratesOnceHoweverManyNodesStart(TestDatabase shared) throws Exception {
        try (TestDatabase database = empty(shared.kind())) {
            int nodes = shared.kind() == DatabaseKind.POSTGRESQL ? 4 : 1;
            ExecutorService starting = Executors.newFixedThreadPool(nodes);
            for (var started : starting.invokeAll(IntStream.range(0, nodes)
                    .mapToObj(node -> Executors.callable(() -> Migrations.migrate(database.dataSource())))
                    .toList())) {
                started.get();
            }
            starting.shutdown();
            Migrations.migrate(database.dataSource());

            assertThat(count(database, "rt_migration")).isEqualTo(migrations(shared.kind()));
        }
    }

    private static long migrations(DatabaseKind kind) {
        java.io.File[] files = new java.io.File("src/main/resources/META-INF/roundtable/db/"
                        + kind.name().toLowerCase(Locale.ROOT))
                .listFiles();
        return java.util.Objects.requireNonNull(files).length;
    }

    @OnBothDatabases
    void leavesWhatAHostHasInItsDatabaseAlone(TestDatabase shared) {
        try (TestDatabase database = empty(shared.kind())) {
            database.jdbc().sql("create table host_case (id integer)").update();
            database.jdbc().sql("insert into host_case values (1)").update();

            Migrations.migrate(database.dataSource());

            assertThat(count(database, "host_case")).isEqualTo(1);
        }
    }

    @OnBothDatabases
    void refusesADatabaseWhoseTablesWereMadeByAnotherScript(TestDatabase shared) {
        try (TestDatabase database = Databases.migrated(shared.kind())) {
            database.jdbc().sql("update rt_migration set checksum = 'other'").update();

            assertThatThrownBy(() -> Migrations.migrate(database.dataSource()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("V1__foundation.sql");
        }
    }

    private static TestDatabase empty(DatabaseKind kind) {
        return kind == DatabaseKind.H2 ? Databases.h2() : Databases.postgresql();
    }

    private static long count(TestDatabase database, String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
