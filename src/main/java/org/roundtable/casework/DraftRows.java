package org.roundtable.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of RT_DRAFT; nobody reads another user's. */
final class DraftRows {

    private static final String SELECT =
            "select id, case_file, kind, work_item, content, saved_at from RT_DRAFT where user_name = ?";

    /** Nobody has as many; it keeps a runaway list from being read. */
    private static final int ALL = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(String user, KeptDraft draft) {
        delete(user, draft.id());
        jdbc.sql(
                        "insert into RT_DRAFT (id, user_name, case_file, kind, work_item, content, saved_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        draft.id(),
                        user,
                        draft.caseFile(),
                        draft.kind(),
                        draft.workItem(),
                        text(draft.values()),
                        at(draft.savedAt()))
                .update();
    }

    boolean delete(String user, String id) {
        return jdbc.sql("delete from RT_DRAFT where user_name = ? and id = ?")
                        .params(user, id)
                        .update()
                > 0;
    }

    /** The latest first. */
    List<KeptDraft> of(String user) {
        return jdbc.sql(SELECT + " order by saved_at desc, id fetch first " + ALL + " rows only")
                .param(user)
                .query(DraftRows::draft)
                .list();
    }

    Optional<KeptDraft> find(String user, String id) {
        return jdbc.sql(SELECT + " and id = ?")
                .params(user, id)
                .query(DraftRows::draft)
                .optional();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from RT_DRAFT where saved_at < ?")
                .param(at(before))
                .update();
    }

    private static KeptDraft draft(ResultSet row, int number) throws SQLException {
        return new KeptDraft(
                row.getString("id"),
                row.getString("case_file"),
                row.getString("kind"),
                row.getString("work_item"),
                values(row.getString("content")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String text(Map<String, List<String>> values) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException("A draft cannot be written");
        }
    }

    private static Map<String, List<String>> values(String text) {
        try {
            return JSON.readValue(text, new TypeReference<TreeMap<String, List<String>>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A draft cannot be read");
        }
    }
}
