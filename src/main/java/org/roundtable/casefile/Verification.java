package org.roundtable.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the chains of a database, entry by entry, and stops at the first that does not hold. It reads one snapshot, changes
 * nothing, and needs the same memory for ten entries and for ten million.
 */
public final class Verification {

    private static final int FILES_AT_ONCE = 200;
    private static final int ROWS_AT_ONCE = 1000;

    private static final String HEADS =
            "select id, head_seq, head_hash from rt_case_file where id > ? order by id limit " + FILES_AT_ONCE;

    private static final String HEAD = "select id, head_seq, head_hash from rt_case_file where id = ?";

    private static final String ENTRIES = "select " + EntryRows.COLUMNS
            + " from rt_entry where case_file > ? and case_file <= ? order by case_file, seq";

    private static final String LAST_ENTRIES =
            "select " + EntryRows.COLUMNS + " from rt_entry where case_file > ? order by case_file, seq";

    private static final String ENTRIES_OF_ONE =
            "select " + EntryRows.COLUMNS + " from rt_entry where case_file = ? order by seq";

    /**
     * What was found.
     *
     * @param fault the first thing that is wrong, if anything is
     */
    public record Outcome(long files, long entries, @Nullable ChainFault fault) {

        public boolean holds() {
            return fault == null;
        }
    }

    private final Connection connection;
    private final LongConsumer progress;
    private long files;
    private long entries;

    private Verification(Connection connection, LongConsumer progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /** Verifies one file. */
    public static Outcome verify(DataSource dataSource, String caseFile) {
        return run(dataSource, count -> {}, verification -> verification.one(caseFile));
    }

    /** Verifies all files; progress is told the count of entries now and then. */
    public static Outcome verifyAll(DataSource dataSource, LongConsumer progress) {
        return run(dataSource, progress, Verification::all);
    }

    /** Verifies all files through a connection of the caller's, in the transaction that it is in. */
    public static Outcome verifyAll(Connection connection, LongConsumer progress) throws SQLException {
        Verification verification = new Verification(connection, progress);
        return verification.outcome(verification.all());
    }

    private interface Work {

        Optional<ChainFault> with(Verification verification) throws SQLException;
    }

    private static Outcome run(DataSource dataSource, LongConsumer progress, Work work) {
        try (Connection connection = dataSource.getConnection()) {
            Snapshot snapshot = Snapshot.begin(connection);
            try {
                Verification verification = new Verification(connection, progress);
                return verification.outcome(work.with(verification));
            } finally {
                snapshot.end();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database could not be read", failed);
        }
    }

    private Outcome outcome(Optional<ChainFault> fault) {
        return new Outcome(files, entries, fault.orElse(null));
    }

    private Optional<ChainFault> one(String caseFile) throws SQLException {
        List<Head> heads = heads(HEAD, caseFile);
        if (heads.isEmpty()) {
            throw new NoSuchCaseFile(caseFile);
        }
        return check(heads, ENTRIES_OF_ONE, caseFile);
    }

    private Optional<ChainFault> all() throws SQLException {
        String after = "";
        while (true) {
            List<Head> heads = heads(HEADS, after);
            boolean last = heads.size() < FILES_AT_ONCE;
            Optional<ChainFault> fault = last
                    ? check(heads, LAST_ENTRIES, after)
                    : check(heads, ENTRIES, after, heads.get(heads.size() - 1).caseFile());
            if (fault.isPresent() || last) {
                return fault;
            }
            after = heads.get(heads.size() - 1).caseFile();
        }
    }

    private List<Head> heads(String sql, String id) throws SQLException {
        List<Head> heads = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    heads.add(new Head(rows.getString(1), rows.getLong(2), rows.getBytes(3)));
                }
            }
        }
        return heads;
    }

    private Optional<ChainFault> check(List<Head> heads, String sql, String... range) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            for (int at = 0; at < range.length; at++) {
                statement.setString(at + 1, range[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return check(new HeadsInOrder(heads), rows);
            }
        }
    }

    private Optional<ChainFault> check(HeadsInOrder heads, ResultSet rows) throws SQLException {
        while (rows.next()) {
            Optional<ChainFault> fault = heads.next(EntryRows.read(rows));
            if (fault.isPresent()) {
                return fault;
            }
            entries++;
            if (entries % ROWS_AT_ONCE == 0) {
                progress.accept(entries);
            }
        }
        Optional<ChainFault> fault = heads.end();
        files += heads.count();
        progress.accept(entries);
        return fault;
    }
}
