package org.roundtable.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The daily anchors of all chains. */
public class Anchors {

    /** Acts that are under way have not been committed: what they write counts for the next anchor. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(5);

    /** Files that nobody wrote to since end where they end; of the others, the last entry of then is looked up. */
    private static final String HEADS =
            """
            select id, head_seq as seq, head_hash as hash from rt_case_file where head_written_at <= ? \
            union all \
            select e.case_file, e.seq, e.hash from rt_entry e join rt_case_file c on c.id = e.case_file \
            where c.head_written_at > ? and e.seq = (\
            select max(n.seq) from rt_entry n where n.case_file = c.id and n.written_at <= ?) \
            order by id""";

    /** What a line that was kept elsewhere says of this database. */
    public enum Comparison {
        SAME,
        /** No anchor of that day was set here: perhaps an old copy was put back. */
        NOT_SET_HERE,
        /** The chains of that day end elsewhere now, or the anchor of that day was changed. */
        DIFFERENT
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    public Anchors(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.streaming = new JdbcTemplate(dataSource);
        this.streaming.setFetchSize(1000);
    }

    /** Sets the anchor of the day, unless that was done already. */
    public Anchor set(Instant now) {
        Instant at = now.minus(UNDER_WAY).truncatedTo(ChronoUnit.SECONDS);
        Optional<Anchor> before = on(day(at));
        if (before.isPresent()) {
            return before.get();
        }
        Anchor anchor = computed(at);
        jdbc.sql("insert into rt_anchor (on_date, at, files, digest) values (?, ?, ?, ?)")
                .params(day(at), Moments.column(at), anchor.files(), anchor.digest())
                .update();
        return anchor;
    }

    public List<Anchor> all() {
        return jdbc.sql("select at, files, digest from rt_anchor order by on_date")
                .query((row, at) -> new Anchor(Moments.of(row, "at"), row.getLong("files"), row.getString("digest")))
                .list();
    }

    /** The anchor as a line to keep elsewhere. */
    public Optional<String> line(LocalDate day) {
        return on(day).map(Anchor::line);
    }

    public Comparison compare(String line) {
        Anchor kept = Anchor.of(line);
        Optional<Anchor> here = on(day(kept.at()));
        if (here.isEmpty()) {
            return Comparison.NOT_SET_HERE;
        }
        boolean same = here.get().equals(kept) && computed(kept.at()).equals(kept);
        return same ? Comparison.SAME : Comparison.DIFFERENT;
    }

    private Optional<Anchor> on(LocalDate day) {
        return all().stream().filter(anchor -> day(anchor.at()).equals(day)).findFirst();
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private Anchor computed(Instant at) {
        MessageDigest digest = Digests.sha256();
        AtomicLong files = new AtomicLong();
        RowCallbackHandler adding = row -> {
            files.incrementAndGet();
            digest.update(end(row));
        };
        OffsetDateTime moment = Moments.column(at);
        streaming.query(HEADS, adding, moment, moment, moment);
        return new Anchor(at, files.get(), HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] end(ResultSet row) throws SQLException {
        byte[] hash = Objects.requireNonNull(row.getBytes("hash"));
        byte[] where = (row.getString("id") + "\n" + row.getLong("seq") + "\n").getBytes(StandardCharsets.UTF_8);
        return Digests.sha256(where, hash);
    }
}
