package org.roundtable.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Belonging;
import org.roundtable.host.HostRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files were opened in an emergency, as a projection, so that what waits for a review is one query. */
final class EmergencyRows {

    private static final String TO_REVIEW =
            """
             from RT_EMERGENCY e join RT_CASE_FILE c on c.id = e.case_file where e.reviewed_at is null \
            and e.user_name not in (:users) and (:everywhere and not c.restricted or exists (select 1 from RT_MEMBER m \
            where m.user_name in (:users) and (m.user_name = :user or not c.restricted) and (m.case_file = c.id and m.role in ('MANAGER', 'SPONSOR') \
            or m.case_file = c.organisation and not c.restricted and m.role in ('MANAGER', 'SPONSOR') \
            or m.case_file in (c.id, c.organisation) and (m.user_name = :user or :safeguards) \
            and m.role in\s"""
                    + Belonging.RECEIVING + ")))";

    /** Cases of organisations that the user works for, or of all for those who oversee all. */
    private static final String WITHIN_REACH =
            """
             c.type = 'CASE' and (:everywhere or exists (select 1 from RT_MEMBER m \
            join RT_CASE_FILE o on o.id = m.case_file where m.user_name = :user \
            and c.organisation in (o.id, o.organisation)))""";

    private static final String BY_NAME =
            """
            select distinct c.id from RT_CASE_FILE c join RT_CASE_PERSON i on i.case_file = c.id \
            join RT_PERSON p on p.id = i.person where p.name_key = :name \
            and (cast(:born as date) is null or p.birth_date = :born) and""";

    private final JdbcClient jdbc;

    EmergencyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file that was opened, and waits for somebody else to look at whether that was right. */
    record Opened(String id, String caseFile, String user, Instant at) {}

    void add(Opened opened) {
        jdbc.sql("insert into RT_EMERGENCY (id, case_file, user_name, opened_at) values (?, ?, ?, ?)")
                .params(
                        opened.id(),
                        opened.caseFile(),
                        opened.user(),
                        opened.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void reviewed(String id, Instant at) {
        jdbc.sql("update RT_EMERGENCY set reviewed_at = ? where id = ? and reviewed_at is null")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** The longest waiting first; nobody reviews what they did themselves, or what somebody did whose work they do. */
    List<Opened> toReview(Viewer viewer, int most) {
        return jdbc.sql("select e.*" + TO_REVIEW + " order by e.opened_at, e.id fetch first :most rows only")
                .params(viewer.belonging().parameters())
                .params(Map.of("everywhere", viewer.has(HostRole.MANAGER), "most", most))
                .query((row, number) -> new Opened(
                        row.getString("id"),
                        row.getString("case_file"),
                        row.getString("user_name"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The case of this number. */
    List<String> byNumber(Viewer viewer, String number) {
        return jdbc.sql("select c.id from RT_CASE_FILE c where c.id = :id and" + WITHIN_REACH)
                .params(whose(viewer))
                .param("id", number)
                .query(String.class)
                .list();
    }

    /** Cases of somebody of exactly this name, two at most: more than one is none. */
    List<String> byName(Viewer viewer, String name, @Nullable LocalDate born) {
        return jdbc.sql(BY_NAME + WITHIN_REACH + " fetch first 2 rows only")
                .params(whose(viewer))
                .param("name", name.toLowerCase(Locale.ROOT))
                .param("born", born, java.sql.Types.DATE)
                .query(String.class)
                .list();
    }

    private static Map<String, Object> whose(Viewer viewer) {
        boolean everywhere = viewer.has(HostRole.SAFEGUARDING) || viewer.has(HostRole.MANAGER);
        return Map.of("user", viewer.user(), "everywhere", everywhere);
    }
}
