package org.roundtable.assurance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.EntryJson;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.participation.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finding the instances that a manager may look at: one query of our own tables, the newest first. */
public final class FindingInstances {

    /** How many stand on a page. */
    public static final int AT_ONCE = 25;

    private static final String CASES =
            "select c.id, c.phase, c.status, c.created_at, count(*) over () as total from rt_case_file c where ";

    private static final String PAGE =
            " order by c.created_at desc, c.id offset :skipped rows fetch next :size rows only";

    private static final String WITH_TITLE =
            """
            select p.*, e.body, (select min(o.happened_at) from rt_entry o \
            where o.case_file = p.id and o.kind = 'CaseOpened') as opened_at from (%s) p left join rt_entry e on e.case_file = p.id and e.kind = 'CaseOpened' \
            and e.seq = (select max(n.seq) from rt_entry n where n.case_file = p.id and n.kind = 'CaseOpened') \
            order by p.created_at desc, p.id""";

    private final JdbcClient jdbc;
    private final ManagedCases managed;

    FindingInstances(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.managed = new ManagedCases(jdbc);
    }

    /** What a manager looks for; nothing means any. */
    public record Filter(@Nullable Phase phase, @Nullable CaseFileStatus status) {}

    /**
     * An instance as the list shows it.
     *
     * @param title as it was opened; nothing where the entry cannot be read
     */
    public record Instance(String id, Optional<String> title, Phase phase, CaseFileStatus status, Instant openedAt) {}

    /** One page of the list, counted from 1. */
    public record Found(List<Instance> instances, long total, int page) {

        public int pages() {
            return (int) Math.max(1, (total + AT_ONCE - 1) / AT_ONCE);
        }
    }

    /** @throws NotForYou when the viewer manages nothing */
    public Found find(Viewer viewer, Filter filter, int page) {
        if (!managed.isManager(viewer)) {
            throw new NotForYou();
        }
        AtomicLong total = new AtomicLong();
        List<Instance> instances = jdbc.sql(WITH_TITLE.formatted(CASES + condition(filter) + PAGE))
                .params(parameters(viewer, filter, page))
                .query((row, at) -> {
                    total.set(row.getLong("total"));
                    return instance(row);
                })
                .list();
        return new Found(instances, total.get(), page);
    }

    private static String condition(Filter filter) {
        return ManagedCases.CONDITION
                + (filter.phase() == null ? "" : " and c.phase = :phase")
                + (filter.status() == null ? "" : " and c.status = :status");
    }

    private static Map<String, Object> parameters(Viewer viewer, Filter filter, int page) {
        Map<String, Object> parameters = new HashMap<>(ManagedCases.parameters(viewer));
        parameters.put("skipped", (long) (page - 1) * AT_ONCE);
        parameters.put("size", AT_ONCE);
        Optional.ofNullable(filter.phase()).ifPresent(phase -> parameters.put("phase", phase.name()));
        Optional.ofNullable(filter.status()).ifPresent(status -> parameters.put("status", status.name()));
        return parameters;
    }

    private static Instance instance(ResultSet row) throws SQLException {
        String phase = row.getString("phase");
        return new Instance(
                row.getString("id"),
                title(row.getString("body")),
                phase == null ? Phase.PREPARATION : Phase.valueOf(phase),
                CaseFileStatus.valueOf(row.getString("status")),
                opened(row));
    }

    /** As the record says, which is older than the file of a case that was taken in. */
    private static Instant opened(ResultSet row) throws SQLException {
        OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
        OffsetDateTime created = row.getObject("created_at", OffsetDateTime.class);
        return (opened == null ? created : opened).toInstant();
    }

    /** A damaged entry must not keep a manager from the list: it is there that its record is verified from. */
    private static Optional<String> title(@Nullable String body) {
        try {
            return Optional.ofNullable(body).map(text -> ((CaseOpened) EntryJson.read("CaseOpened", text)).title());
        } catch (Malformed damaged) {
            return Optional.empty();
        }
    }
}
