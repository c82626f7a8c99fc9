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
import java.util.TreeMap;
import org.roundtable.host.HostEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the host has to hear of, written in the transaction of the act and told after it: at least once, never not at all. */
final class Outbox {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String type, String caseFile, Map<String, String> ids, Instant now) {
        jdbc.sql("insert into RT_OUTBOX (case_file, type, payload, happened_at) values (?, ?, ?, ?)")
                .params(caseFile, type, text(ids), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest untold events; whoever takes them holds them until its transaction ends, other nodes pass them by. */
    List<HostEvent> take(int most) {
        return jdbc.sql("select id, type, case_file, payload, happened_at from RT_OUTBOX where sent_at is null"
                        + " order by id fetch first ? rows only for update skip locked")
                .param(most)
                .query(Outbox::event)
                .list();
    }

    void told(long id, Instant now) {
        jdbc.sql("update RT_OUTBOX set sent_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    private static HostEvent event(ResultSet row, int number) throws SQLException {
        return new HostEvent(
                row.getLong("id"),
                row.getString("type"),
                row.getString("case_file"),
                map(row.getString("payload")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }

    private static String text(Map<String, String> ids) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(ids));
        } catch (JsonProcessingException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    private static Map<String, String> map(String text) {
        try {
            return JSON.readValue(text, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("An event of the outbox cannot be read", damaged);
        }
    }
}
