package org.roundtable.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Migrations;

/**
 * Databases for tests. The PostgreSQL server is started once for all tests of a run and stops with it; every call of {@link #h2()}
 * or {@link #postgresql()} makes a new, empty database, every call of {@link #migrated} one with our tables.
 *
 * <p>Mostly not called: {@link OnBothDatabases} passes a database to a test. Classes with a Spring context of their own call it
 * from a {@code @DynamicPropertySource} and carry {@link NeedsPostgreSQL} where they need that server.
 */
public final class Databases {

    /** A property that, when {@code true}, has the server write to disk as a live one does; tests are quicker without. */
    public static final String DURABLE = "roundtable.postgres.durable";

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started when first asked for. */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres.Builder server = EmbeddedPostgres.builder();
                if (Boolean.getBoolean(DURABLE)) {
                    server.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
                }
                return server.start();
            } catch (IOException failed) {
                throw new IllegalStateException("The PostgreSQL server for tests did not start", failed);
            }
        }
    }

    private Databases() {}

    public static TestDatabase h2() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        return new TestDatabase(DatabaseKind.H2, url, "sa", "", () -> {});
    }

    public static TestDatabase postgresql() {
        return postgresql(null);
    }

    /** A new database with our tables in it. */
    public static TestDatabase migrated(DatabaseKind kind) {
        if (kind == DatabaseKind.POSTGRESQL) {
            return postgresql(Template.NAME);
        }
        TestDatabase database = h2();
        Migrations.migrate(database.dataSource());
        return database;
    }

    private static TestDatabase postgresql(@Nullable String template) {
        String name = "roundtable_" + COUNT.incrementAndGet();
        execute("create database " + name + (template == null ? "" : " template " + template));
        String url = Server.POSTGRES.getJdbcUrl("postgres", name);
        return new TestDatabase(
                DatabaseKind.POSTGRESQL,
                url,
                "postgres",
                "postgres",
                () -> execute("drop database " + name + " with (force)"));
    }

    private static void execute(String sql) {
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Migrated once, then copied: a copy takes a tenth of the time. */
    private static final class Template {

        private static final String NAME = make();

        private static String make() {
            try (TestDatabase database = new TestDatabase(
                    DatabaseKind.POSTGRESQL, create("roundtable_template"), "postgres", "postgres", () -> {})) {
                Migrations.migrate(database.dataSource());
            }
            return "roundtable_template";
        }

        private static String create(String name) {
            execute("create database " + name);
            return Server.POSTGRES.getJdbcUrl("postgres", name);
        }
    }
}
