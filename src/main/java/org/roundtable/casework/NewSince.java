package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Belonging;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Noticing;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What others did in somebody's cases since they last looked. Only what they may see is counted: what is hidden from them moves
 * nothing. What the product noticed by itself is no news.
 */
public final class NewSince {

    /** Looking again within it is the same look: what was new then still is. */
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    /** How many cases are looked into, so that enough are left after those with nothing to see. */
    private static final int CASES = 20;

    private static final String CHANGED =
            """
            select c.id from RT_CASE_FILE c join RT_LOOKED l on l.case_file = c.id and l.user_name = :user \
            where c.type = 'CASE' and c.status = 'OPEN' and c.head_seq > l.seq and exists (select 1 from RT_MEMBER m where\s"""
                    + Belonging.HOLDS
                    + ") order by c.head_written_at desc, c.id fetch first :most rows only";

    private static final String AGAIN =
            """
            update RT_LOOKED set before_seq = case when looked_at > :since then before_seq else seq end, \
            looked_at = case when looked_at > :since then looked_at else :now end, \
            seq = case when seq > :seq then seq else :seq end where user_name = :user and case_file = :case""";

    private static final String FIRST =
            """
            insert into RT_LOOKED (user_name, case_file, seq, before_seq, looked_at) \
            values (:user, :case, :seq, :seq, :now)""";

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Excerpts excerpts;
    private final Clock clock;

    NewSince(JdbcClient jdbc, CaseFiles files, Excerpts excerpts, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.excerpts = excerpts;
        this.clock = clock;
    }

    /** How many new entries somebody may see in one of their cases. */
    public record News(String caseFile, String title, long entries) {}

    /** How far somebody had read a case before this look. */
    public record Before(long seq) {

        /** Whether somebody else entered this since. */
        public boolean isNew(Entry entry, Viewer viewer) {
            return entry.seq() > seq && isNews(entry, viewer);
        }
    }

    private static boolean isNews(Entry entry, Viewer viewer) {
        boolean noticed = EntryKinds.named(entry.kind())
                .map(kind -> kind.type().getDeclaringClass() == Noticing.class)
                .orElse(true);
        return !noticed && !entry.recordedBy().equals(viewer.user());
    }

    /** The cases in which something is new, those where it happened last first. */
    List<News> of(Viewer viewer) {
        List<String> ids = jdbc.sql(CHANGED)
                .params(viewer.belonging().parameters())
                .param("most", CASES)
                .query(String.class)
                .list();
        Map<String, CaseInHand> known = excerpts.forCounting(viewer, ids);
        Map<String, CaseFile> since = files.sinceLooked(ids, viewer.user());
        return ids.stream()
                .map(id -> news(viewer, known.get(id), since.get(id)))
                .filter(news -> news.entries() > 0)
                .toList();
    }

    private static News news(Viewer viewer, CaseInHand inHand, CaseFile since) {
        CaseAccess access = inHand.with(both(inHand.file(), since)).accessOf(viewer);
        long seen = since.entries().stream()
                .filter(entry -> isNews(entry, viewer) && access.sees(entry))
                .count();
        return new News(inHand.file().id(), inHand.title(), seen);
    }

    private static CaseFile both(CaseFile known, CaseFile since) {
        Map<Long, Entry> entries = new TreeMap<>();
        Stream.of(known, since)
                .flatMap(file -> file.entries().stream())
                .forEach(entry -> entries.put(entry.seq(), entry));
        return CaseFile.of(known.id(), List.copyOf(entries.values()));
    }

    /** Notes that somebody looks at a case now. */
    public Before look(CaseView view) {
        Viewer viewer = view.access().viewer();
        long head = view.inHand().header().headSeq();
        if (!viewer.takesPart() && again(viewer, view.id(), head) == 0) {
            first(viewer, view.id(), head);
        }
        return before(viewer, view.id(), head);
    }

    private int again(Viewer viewer, String caseFile, long head) {
        Instant now = clock.instant();
        return jdbc.sql(AGAIN)
                .params(values(viewer, caseFile, head, now))
                .param("since", now.minus(ONE_LOOK).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void first(Viewer viewer, String caseFile, long head) {
        try {
            jdbc.sql(FIRST)
                    .params(values(viewer, caseFile, head, clock.instant()))
                    .update();
        } catch (DuplicateKeyException bothAtOnce) {
            again(viewer, caseFile, head);
        }
    }

    private Before before(Viewer viewer, String caseFile, long head) {
        return jdbc.sql("select before_seq from RT_LOOKED where user_name = ? and case_file = ?")
                .params(viewer.user(), caseFile)
                .query(Long.class)
                .optional()
                .filter(seq -> !viewer.takesPart())
                .map(Before::new)
                .orElse(new Before(head));
    }

    private static Map<String, Object> values(Viewer viewer, String caseFile, long head, Instant now) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("user", viewer.user());
        values.put("case", caseFile);
        values.put("seq", head);
        values.put("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        return values;
    }
}
