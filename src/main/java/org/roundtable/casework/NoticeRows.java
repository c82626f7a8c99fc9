package org.roundtable.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Belonging;
import org.roundtable.host.HostNotice;
import org.roundtable.host.NoticeKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of notices: kinds and ids alone. What no longer stands, or may no longer be seen, is in no list and no count. */
final class NoticeRows {

    /** That the thing still waits; somebody else may have done it. */
    private static final String STANDS =
            """
            (n.kind <> 'URGENT_FLAG' or exists (select 1 from RT_FLAG f where f.id = n.thing \
            and f.state in ('OPEN', 'SEEN'))) and (n.kind <> 'STEP_HANDED_OVER' or exists (select 1 from RT_WORK_ITEM w \
            where w.id = n.thing and w.state = 'OPEN' and w.assignee = n.user_name)) \
            and (n.kind <> 'OPENED_IN_EMERGENCY' or exists (select 1 from RT_EMERGENCY e where e.id = n.thing \
            and e.reviewed_at is null))""";

    /** That the case exists for the user: by a part in it, by overseeing all, or while they cover. */
    private static final String MAY_OPEN =
            """
            (n.case_file is null or exists (select 1 from RT_CASE_FILE c where c.id = n.case_file \
            and (not c.restricted and (:oversees or n.until_at is not null) \
            or exists (select 1 from RT_MEMBER m where\s"""
                    + Belonging.HOLDS + "))))";

    private static final String FOR_USER =
            """
             from RT_NOTICE n where n.user_name = :user and n.seen_at is null and n.from_at <= :now \
            and (n.until_at is null or n.until_at > :now) and\s"""
                    + STANDS + " and " + MAY_OPEN;

    private static final String TO_TELL =
            """
            select n.*, p.host_person from RT_NOTICE n left join RT_CASE_PERSON i on i.case_file = n.case_file \
            and i.participant = n.participant left join RT_PERSON p on p.id = i.person where n.told_at is null \
            and n.seen_at is null and n.from_at <= :now and n.from_at > :since and (n.until_at is null or n.until_at > :now) \
            and n.failed < :most and (n.next_try_at is null or n.next_try_at <= :now) and\s"""
                    + STANDS + " order by n.id fetch first :size rows only";

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is to be told.
     *
     * @param until where it comes to somebody by covering: it ends with that
     */
    record New(
            @Nullable String user,
            @Nullable String participant,
            @Nullable String caseFile,
            NoticeKind kind,
            String thing,
            Instant from,
            @Nullable Instant until) {}

    /** Nobody is told the same twice before they have seen it. */
    void add(New notice) {
        Map<String, @Nullable Object> values = values(notice);
        long same = jdbc.sql("select count(*) from RT_NOTICE where kind = :kind and thing = :thing and seen_at is null"
                        + (notice.user() == null ? " and participant = :participant" : " and user_name = :user"))
                .params(values)
                .query(Long.class)
                .single();
        if (same == 0) {
            jdbc.sql("insert into RT_NOTICE (user_name, participant, case_file, kind, thing, from_at, until_at)"
                            + " values (:user, :participant, :case, :kind, :thing, :from, :until)")
                    .params(values)
                    .param("until", notice.until() == null ? null : at(notice.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
    }

    private static Map<String, @Nullable Object> values(New notice) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("user", notice.user());
        values.put("participant", notice.participant());
        values.put("case", notice.caseFile());
        values.put("kind", notice.kind().name());
        values.put("thing", notice.thing());
        values.put("from", at(notice.from()));
        return values;
    }

    /** How many wait for a user: one query, for it stands on every page. */
    long count(Belonging whose, Instant now) {
        return jdbc.sql("select count(*)" + FOR_USER)
                .params(whose.parameters())
                .param("now", at(now))
                .query(Long.class)
                .single();
    }

    /** The latest first. */
    List<Notice> of(Belonging whose, Instant now, int most) {
        return jdbc.sql("select n.*" + FOR_USER + " order by n.from_at desc, n.id desc fetch first :most rows only")
                .params(whose.parameters())
                .param("now", at(now))
                .param("most", most)
                .query(NoticeRows::read)
                .list();
    }

    List<Notice> find(String user, long id) {
        return jdbc.sql("select * from RT_NOTICE where user_name = ? and id = ?")
                .params(user, id)
                .query(NoticeRows::read)
                .list();
    }

    void seen(String user, long id, Instant now) {
        jdbc.sql("update RT_NOTICE set seen_at = ? where user_name = ? and id = ? and seen_at is null")
                .params(at(now), user, id)
                .update();
    }

    void allSeen(String user, Instant now) {
        jdbc.sql("update RT_NOTICE set seen_at = ? where user_name = ? and seen_at is null and from_at <= ?")
                .params(at(now), user, at(now))
                .update();
    }

    /** Whoever opened a case has seen what waited there. */
    void seenIn(String user, String caseFile, Instant now) {
        jdbc.sql("update RT_NOTICE set seen_at = ? where case_file = ? and user_name = ? and seen_at is null")
                .params(at(now), caseFile, user)
                .update();
    }

    /** How many are new for somebody taking part, those that they saw within this look too. */
    long news(Viewer person, Instant since) {
        return jdbc.sql("select count(*) from RT_NOTICE where case_file = ? and participant = ?"
                        + " and (seen_at is null or seen_at > ?)")
                .params(person.caseFile(), person.participant(), at(since))
                .query(Long.class)
                .single();
    }

    void newsSeen(Viewer person, Instant now) {
        jdbc.sql("update RT_NOTICE set seen_at = ? where case_file = ? and participant = ? and seen_at is null")
                .params(at(now), person.caseFile(), person.participant())
                .update();
    }

    /** What was done by anybody waits for nobody. */
    void remove(Set<NoticeKind> kinds, String thing) {
        jdbc.sql("delete from RT_NOTICE where thing = :thing and seen_at is null and kind in (:kinds)")
                .param("thing", thing)
                .param("kinds", names(kinds))
                .update();
    }

    /** What somebody may not even know of any more. */
    void remove(Set<NoticeKind> kinds, String caseFile, String user) {
        jdbc.sql("delete from RT_NOTICE where case_file = :case and user_name = :user and kind in (:kinds)")
                .param("case", caseFile)
                .param("user", user)
                .param("kinds", names(kinds))
                .update();
    }

    List<String> usersIn(String caseFile) {
        return jdbc.sql("select distinct user_name from RT_NOTICE where case_file = ? and user_name is not null")
                .param(caseFile)
                .query(String.class)
                .list();
    }

    /** What the host has not taken over yet; other nodes pass by what this one holds. */
    List<HostNotice> toTell(Instant now, Duration noOlderThan, int failedAtMost, int size) {
        return jdbc.sql(TO_TELL)
                .param("now", at(now))
                .param("since", at(now.minus(noOlderThan)))
                .param("most", failedAtMost)
                .param("size", size)
                .query(NoticeRows::forHost)
                .list();
    }

    /** Takes it for this node, until then. */
    boolean hold(long id, Instant now, Instant until) {
        return jdbc.sql("update RT_NOTICE set next_try_at = ? where id = ? and told_at is null"
                                + " and (next_try_at is null or next_try_at <= ?)")
                        .params(at(until), id, at(now))
                        .update()
                == 1;
    }

    void told(long id, Instant now) {
        jdbc.sql("update RT_NOTICE set told_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    void failed(long id) {
        jdbc.sql("update RT_NOTICE set failed = failed + 1 where id = ?")
                .param(id)
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from RT_NOTICE where from_at < ?").param(at(before)).update();
    }

    private static List<String> names(Set<NoticeKind> kinds) {
        return kinds.stream().map(Enum::name).toList();
    }

    private static HostNotice forHost(ResultSet row, int number) throws SQLException {
        String user = row.getString("user_name");
        long id = row.getLong("id");
        return new HostNotice(
                id,
                user,
                row.getString("host_person"),
                NoticeKind.valueOf(row.getString("kind")),
                user == null ? "/roundtable/me" : "/roundtable/notices/" + id,
                row.getObject("from_at", OffsetDateTime.class).toInstant());
    }

    private static Notice read(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getLong("id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("case_file"),
                row.getString("thing"),
                row.getObject("from_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
