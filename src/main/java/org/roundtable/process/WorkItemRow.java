package org.roundtable.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A work item as the table holds it. */
final class WorkItemRow {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> ABOUT = new TypeReference<>() {};

    private WorkItemRow() {}

    static WorkItem read(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("id"),
                row.getString("case_file"),
                row.getString("process_key"),
                row.getString("activity"),
                row.getString("entry_kind"),
                about(row.getString("thing_filter")),
                row.getString("role"),
                row.getString("participant"),
                row.getString("concern"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "due_at"),
                row.getObject("follow_up_on", LocalDate.class),
                row.getString("follow_up_reason"),
                taken(row),
                row.getBoolean("offered"),
                WorkItem.State.valueOf(row.getString("state")),
                moment(row, "done_at"),
                row.getString("done_by"));
    }

    static Map<String, @Nullable Object> of(WorkItem item) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", item.id());
        row.put("case_file", item.caseFile());
        row.put("process_key", item.processKey());
        row.put("activity", item.activity());
        row.put("entry_kind", item.entryKind());
        row.put("thing_filter", json(item.about()));
        row.put("role", item.role());
        row.put("participant", item.participant());
        row.put("concern", item.concern());
        row.put("created_at", item.createdAt().atOffset(ZoneOffset.UTC));
        row.put("due_at", item.dueAt() == null ? null : item.dueAt().atOffset(ZoneOffset.UTC));
        row.put("offered", item.offered());
        row.put("state", item.state().name());
        return row;
    }

    private static WorkItem.@Nullable Taken taken(ResultSet row) throws SQLException {
        String assignee = row.getString("assignee");
        Instant at = moment(row, "assigned_at");
        return assignee == null || at == null ? null : new WorkItem.Taken(assignee, row.getString("assigned_by"), at);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Map<String, String> about(String json) {
        try {
            return JSON.readValue(json, ABOUT);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String json(Map<String, String> about) {
        try {
            return JSON.writeValueAsString(about);
        } catch (JsonProcessingException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }
}
