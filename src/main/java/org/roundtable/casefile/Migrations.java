package org.roundtable.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings our tables in a host's database up to date. It is ours and not Flyway's: with Flyway on its class path a host that does
 * not use it would not start on a database that has tables already, and one that does would share its version with us.
 */
public final class Migrations {

    private static final String HISTORY =
            """
            create table if not exists rt_migration (
                version    integer not null primary key,
                name       varchar(128) not null,
                checksum   varchar(64) not null,
                applied_at timestamp(6) with time zone not null)
            """;

    private record Migration(int version, String name, String text) {

        static Migration of(Resource resource) {
            try {
                String file = resource.getFilename();
                int version = Integer.parseInt(file.substring(1, file.indexOf("__")));
                String text =
                        resource.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
                return new Migration(version, file, text);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        String checksum() {
            return HexFormat.of().formatHex(Digests.sha256(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Migrations() {}

    /** Applies what has not been applied; on PostgreSQL all of it or nothing, and one node at a time. */
    public static void migrate(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                migrate(connection);
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The tables of Roundtable could not be brought up to date", failed);
        }
    }

    private static void migrate(Connection connection) throws SQLException {
        Vendor vendor = Vendor.of(connection);
        try (Statement statement = connection.createStatement()) {
            if (vendor == Vendor.POSTGRESQL) {
                statement.execute("select pg_advisory_xact_lock(hashtext('rt_migration'))");
            }
            statement.execute(HISTORY);
        }
        Map<Integer, String> applied = applied(connection);
        for (Migration migration : available(vendor)) {
            String before = applied.get(migration.version());
            if (before == null) {
                apply(connection, migration);
            } else if (!before.equals(migration.checksum())) {
                throw new IllegalStateException(migration.name() + " is not what was applied to this database before");
            }
        }
    }

    private static Map<Integer, String> applied(Connection connection) throws SQLException {
        Map<Integer, String> applied = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select version, checksum from rt_migration")) {
            while (rows.next()) {
                applied.put(rows.getInt(1), rows.getString(2));
            }
        }
        return applied;
    }

    private static void apply(Connection connection, Migration migration) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(migration.text());
        }
        try (PreparedStatement done = connection.prepareStatement(
                "insert into rt_migration (version, name, checksum, applied_at) values (?, ?, ?, current_timestamp)")) {
            done.setInt(1, migration.version());
            done.setString(2, migration.name());
            done.setString(3, migration.checksum());
            done.executeUpdate();
        }
    }

    private static List<Migration> available(Vendor vendor) {
        String folder = "classpath*:META-INF/roundtable/db/" + vendor.folder() + "/V*__*.sql";
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver(Migrations.class.getClassLoader())
                            .getResources(folder))
                    .map(Migration::of)
                    .sorted(Comparator.comparingInt(Migration::version))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
