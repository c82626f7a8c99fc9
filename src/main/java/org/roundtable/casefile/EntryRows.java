package org.roundtable.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of RT_ENTRY. */
final class EntryRows {

    static final String COLUMNS =
            """
            case_file, seq, kind, version, thing, replaces, happened_at, recorded_at, recorded_by, on_behalf_of, mode, \
            tier, origin, written_at, body, form, salt, body_digest, hash, withdrawn_at""";

    private static final String INSERT =
            """
            insert into rt_entry (case_file, seq, kind, version, thing, replaces, happened_at, recorded_at, recorded_by, \
            on_behalf_of, mode, tier, origin, written_at, body, form, salt, body_digest, hash, withdrawn_at) \
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private EntryRows() {}

    static void insert(JdbcTemplate jdbc, List<ChainedEntry> entries) {
        jdbc.batchUpdate(INSERT, entries.stream().map(EntryRows::values).toList());
    }

    private static @Nullable Object[] values(ChainedEntry entry) {
        Link link = entry.link();
        Seal seal = entry.seal();
        return new @Nullable Object[] {
            link.caseFile(),
            link.seq(),
            link.kind(),
            link.version(),
            link.thing(),
            link.replaces(),
            Moments.column(link.happenedAt()),
            Moments.column(link.recordedAt()),
            link.recordedBy(),
            link.onBehalfOf(),
            link.mode(),
            link.tier(),
            link.origin(),
            Moments.column(link.writtenAt()),
            entry.body(),
            seal.form(),
            seal.salt(),
            seal.bodyDigest(),
            seal.hash(),
            seal.withdrawn() ? Moments.column(link.writtenAt()) : null
        };
    }

    static ChainedEntry read(ResultSet row) throws SQLException {
        return new ChainedEntry(link(row), row.getString("body"), seal(row));
    }

    private static Link link(ResultSet row) throws SQLException {
        long replaces = row.getLong("replaces");
        return new Link(
                row.getString("case_file"),
                row.getLong("seq"),
                row.getString("kind"),
                row.getInt("version"),
                row.getString("thing"),
                replaces == 0 ? null : replaces,
                moment(row, "happened_at"),
                moment(row, "recorded_at"),
                row.getString("recorded_by"),
                row.getString("on_behalf_of"),
                row.getString("mode"),
                row.getString("tier"),
                row.getString("origin"),
                moment(row, "written_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(Moments.of(row, column));
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getInt("form"),
                row.getBytes("salt"),
                row.getBytes("body_digest"),
                row.getBytes("hash"),
                row.getObject("withdrawn_at") != null);
    }
}
