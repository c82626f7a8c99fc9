package org.roundtable.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.roundtable.access.ReadLog;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.entry.Confidentiality.LegalHoldSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets who looked at a case so long after its end that nobody can ask for it any more; never while a legal hold lasts. */
final class ForgettingLooks {

    private static final String ENDED =
            """
            select c.id from RT_CASE_FILE c where c.type = 'CASE' and c.status = 'CLOSED' and c.head_written_at < :before \
            and exists (select 1 from RT_READ r where r.case_file = c.id and r.read_at < :before) order by c.id""";

    /** So many at a time, that no statement grows without end. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final ReadLog readLog;
    private final CaseFiles files;
    private final Duration kept;

    ForgettingLooks(JdbcClient jdbc, ReadLog readLog, CaseFiles files, Duration kept) {
        this.jdbc = jdbc;
        this.readLog = readLog;
        this.files = files;
        this.kept = kept;
    }

    void forget(Instant now) {
        Instant before = now.minus(kept);
        List<String> ended = jdbc.sql(ENDED)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
        for (int from = 0; from < ended.size(); from += AT_ONCE) {
            List<String> some = ended.subList(from, Math.min(ended.size(), from + AT_ONCE));
            readLog.forget(notHeld(some), before);
        }
    }

    private List<String> notHeld(List<String> cases) {
        return files.excerpts(cases, List.of(LegalHoldSet.class)).entrySet().stream()
                .filter(one -> one.getValue()
                        .latest(LegalHoldSet.class)
                        .filter(hold -> hold.body().held())
                        .isEmpty())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
