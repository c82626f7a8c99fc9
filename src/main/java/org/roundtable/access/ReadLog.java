package org.roundtable.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who looked at which case, written in the transaction that read it. Looking again at the same within an hour is the same look: a
 * page that leads to the next is not two.
 */
public final class ReadLog {

    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private static final String ADD =
            """
            insert into RT_READ (case_file, user_name, participant, what, read_at) \
            select c.id, :user, :participant, :what, :now from RT_CASE_FILE c where c.id in (:cases) \
            and not exists (select 1 from RT_READ r where r.case_file = c.id and r.user_name = :user \
            and r.what = :what and r.read_at > :since \
            and coalesce(r.participant, '') = coalesce(:participant, ''))""";

    private static final String OF_CASE =
            """
            select user_name, participant, what, read_at from RT_READ where case_file = :case and user_name not in (:without) \
            order by read_at desc, id desc offset :skipped rows fetch next :size rows only""";

    private final JdbcClient jdbc;

    public ReadLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was looked at. */
    public enum What {
        /** Its line in a list: what it is called and whom it is about. */
        LIST,
        /** The case itself. */
        CASE,
        /** How it was run, as managers see it. */
        AUDIT
    }

    /** One look. */
    public record Look(String user, @Nullable String participant, What what, Instant at) {}

    public void add(String caseFile, Viewer viewer, What what, Instant now) {
        add(List.of(caseFile), viewer, what, now);
    }

    /** A page that looks several times writes once, as the last thing of its transaction. */
    public void add(Collection<String> caseFiles, Viewer viewer, What what, Instant now) {
        if (caseFiles.isEmpty()) {
            return;
        }
        Looks looks = new Looks(viewer.user(), viewer.participant(), what);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().add(looks, caseFiles, now);
        } else {
            write(looks, caseFiles, now);
        }
    }

    private void write(Looks looks, Collection<String> caseFiles, Instant now) {
        jdbc.sql(ADD)
                .param("user", looks.user())
                .param("participant", looks.participant(), java.sql.Types.VARCHAR)
                .param("what", looks.what().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("since", now.minus(ONE_LOOK).atOffset(ZoneOffset.UTC))
                .param("cases", caseFiles)
                .update();
    }

    /** Looks of one kind by one user. */
    private record Looks(String user, @Nullable String participant, What what) {}

    /** What was looked at in the running transaction, and is not written yet. */
    private final class Pending implements TransactionSynchronization {

        private final Map<Looks, Map<String, Instant>> looks = new LinkedHashMap<>();

        void add(Looks of, Collection<String> caseFiles, Instant now) {
            Map<String, Instant> cases = looks.computeIfAbsent(of, first -> new LinkedHashMap<>());
            caseFiles.forEach(caseFile -> cases.putIfAbsent(caseFile, now));
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            writeAll();
        }

        void writeAll() {
            looks.forEach((of, cases) ->
                    write(of, cases.keySet(), cases.values().iterator().next()));
            looks.clear();
        }

        private ReadLog log() {
            return ReadLog.this;
        }
    }

    private Pending pending() {
        return begun().orElseGet(() -> {
            Pending pending = new Pending();
            TransactionSynchronizationManager.registerSynchronization(pending);
            return pending;
        });
    }

    private Optional<Pending> begun() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .filter(pending -> pending.log() == this)
                .findFirst();
    }

    /** Forgets looks at these cases from before then. */
    public void forget(Collection<String> caseFiles, Instant before) {
        if (!caseFiles.isEmpty()) {
            jdbc.sql("delete from RT_READ where case_file in (:cases) and read_at < :before")
                    .param("cases", caseFiles)
                    .param("before", before.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** The looks at a case, the latest first, without those of some users; pages count from 0. */
    public List<Look> of(String caseFile, Collection<String> without, int page, int size) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            begun().ifPresent(Pending::writeAll);
        }
        return jdbc.sql(OF_CASE)
                .param("case", caseFile)
                .param("without", without.isEmpty() ? List.of("") : without)
                .param("skipped", (long) page * size)
                .param("size", size)
                .query((row, number) -> new Look(
                        row.getString("user_name"),
                        row.getString("participant"),
                        What.valueOf(row.getString("what")),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
