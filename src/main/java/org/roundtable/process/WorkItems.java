package org.roundtable.process;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of work: kept beside the engine in the same transaction, so that no list ever queries the engine. */
public class WorkItems {

    private static final String SOONEST_FIRST =
            " order by case when due_at is null then 1 else 0 end, due_at, created_at, id";

    private final JdbcClient jdbc;

    public WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<WorkItem> find(String id) {
        return jdbc.sql("select * from rt_work_item where id = ?")
                .param(id)
                .query(WorkItemRow::read)
                .optional();
    }

    /** What waits in one case, soonest due first. */
    public List<WorkItem> open(String caseFile) {
        return jdbc.sql("select * from rt_work_item where case_file = ? and state = 'OPEN'" + SOONEST_FIRST)
                .param(caseFile)
                .query(WorkItemRow::read)
                .list();
    }

    /** Every step that a case ever asked for. */
    public List<WorkItem> all(String caseFile) {
        return jdbc.sql("select * from rt_work_item where case_file = ?")
                .param(caseFile)
                .query(WorkItemRow::read)
                .list();
    }

    /** What waits for people of these roles in these cases, soonest due first; pages count from 0. */
    public List<WorkItem> forRoles(Collection<String> roles, Collection<String> caseFiles, int page, int size) {
        if (roles.isEmpty() || caseFiles.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from rt_work_item where state = 'OPEN' and role in (:roles) and case_file in (:cases)"
                        + SOONEST_FIRST + " offset :skipped rows fetch next :size rows only")
                .param("roles", roles)
                .param("cases", caseFiles)
                .param("skipped", page * size)
                .param("size", size)
                .query(WorkItemRow::read)
                .list();
    }

    public long countForRoles(Collection<String> roles, Collection<String> caseFiles) {
        if (roles.isEmpty() || caseFiles.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select count(*) from rt_work_item"
                        + " where state = 'OPEN' and role in (:roles) and case_file in (:cases)")
                .param("roles", roles)
                .param("cases", caseFiles)
                .query(Long.class)
                .single();
    }

    /** How many steps wait in each of these cases; cases where none does are left out. */
    public Map<String, Long> countOpen(Collection<String> caseFiles) {
        if (caseFiles.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select case_file, count(*) as waiting from rt_work_item"
                        + " where state = 'OPEN' and case_file in (:cases) group by case_file")
                .param("cases", caseFiles)
                .query((row, number) -> Map.entry(row.getString("case_file"), row.getLong("waiting")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Not yet: open steps wait until a day, or no longer. Says how many were open. */
    public int followUp(Collection<String> ids, @Nullable LocalDate day, @Nullable String reason) {
        return jdbc.sql("update rt_work_item set follow_up_on = :day, follow_up_reason = :reason"
                        + " where id in (:ids) and state = 'OPEN'")
                .param("day", day, Types.DATE)
                .param("reason", reason, Types.VARCHAR)
                .param("ids", ids)
                .update();
    }

    /** Notes who has taken open steps on; they stay in the lists of everybody else who can do them. Says how many were open. */
    public int handTo(Collection<String> ids, WorkItem.Taken taken) {
        return jdbc.sql("update rt_work_item set assignee = :by, assigned_by = :giver, assigned_at = :at"
                        + " where id in (:ids) and state = 'OPEN'")
                .param("by", taken.by())
                .param("giver", taken.givenBy())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .param("ids", ids)
                .update();
    }

    /** Nobody in particular has them any more; only what this user has, or gave away, is handed back. */
    public int handBack(Collection<String> ids, String user) {
        return jdbc.sql("update rt_work_item set assignee = null, assigned_by = null, assigned_at = null"
                        + " where id in (:ids) and state = 'OPEN' and (assignee = :user or assigned_by = :user)")
                .param("ids", ids)
                .param("user", user)
                .update();
    }

    /** Those of several steps that there are. */
    public List<WorkItem> find(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from rt_work_item where id in (:ids)" + SOONEST_FIRST)
                        .param("ids", ids)
                        .query(WorkItemRow::read)
                        .list();
    }

    /** The open steps of a kind in one case, oldest first. */
    List<WorkItem> open(String caseFile, String entryKind) {
        return jdbc.sql("select * from rt_work_item where case_file = ? and entry_kind = ? and state = 'OPEN'"
                        + " order by created_at, id")
                .params(caseFile, entryKind)
                .query(WorkItemRow::read)
                .list();
    }

    void add(WorkItem item) {
        jdbc.sql("insert into rt_work_item (id, case_file, process_key, activity, entry_kind, thing_filter, role,"
                        + " participant, concern, created_at, due_at, offered, state)"
                        + " values (:id, :case_file, :process_key, :activity, :entry_kind, :thing_filter, :role,"
                        + " :participant, :concern, :created_at, :due_at, :offered, :state)")
                .params(WorkItemRow.of(item))
                .update();
    }

    /** Takes an open step as done; of several who try at once, one succeeds. */
    boolean claim(String id, @Nullable String doneBy, Instant at) {
        return close(id, WorkItem.State.DONE, doneBy, at);
    }

    /** The process left the step without it. */
    void leave(String id, Instant at) {
        close(id, WorkItem.State.GONE, null, at);
    }

    private boolean close(String id, WorkItem.State state, @Nullable String doneBy, Instant at) {
        return jdbc.sql("update rt_work_item set state = ?, done_by = ?, done_at = ? where id = ? and state = 'OPEN'")
                        .params(state.name(), doneBy, at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }
}
