package org.roundtable.process;

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

    /** Open steps that are a user's by a role in the case or its organisation, or by being the person they are addressed to. */
    private static final String OF_USER =
            """
             from rt_work_item w join rt_case_file c on c.id = w.case_file \
            where w.state = 'OPEN' and exists (select 1 from rt_member m \
            where m.user_name = :user and (m.case_file = c.id or m.case_file = c.organisation and (not c.restricted \
            or m.role in ('SAFEGUARDING_LEAD', 'DEPUTY_SAFEGUARDING_LEAD', 'DUTY_LINE'))) \
            and ((m.role, w.role) in (:roles) or w.role = 'experts' and m.participant = w.participant))""";

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

    /** Which of a user's steps. */
    public enum Which {
        /** They belong to a concern; whoever lists them still has to look who may know of it. */
        SAFETY("w.concern is not null"),
        /** What waits for somebody now; what a phase merely offers is found on the case. */
        NOW("w.concern is null and not w.offered and (w.follow_up_on is null or w.follow_up_on <= :today)"),
        /** Not yet: people wanted to talk first. */
        LATER("w.concern is null and w.follow_up_on > :today");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /**
     * Whose steps: a user's.
     *
     * @param roles which role in a case does the steps of which role of the processes, in pairs
     */
    public record Whose(String user, List<Object[]> roles, LocalDate today) {}

    /** The steps of a user over all cases, soonest due first; pages count from 0. */
    public List<WorkItem> of(Whose whose, Which which, int page, int size) {
        return ofUser("select w.*", whose, which, SOONEST_FIRST + " offset :skipped rows fetch next :size rows only")
                .param("skipped", page * size)
                .param("size", size)
                .query(WorkItemRow::read)
                .list();
    }

    public long count(Whose whose, Which which) {
        return ofUser("select count(*)", whose, which, "").query(Long.class).single();
    }

    private JdbcClient.StatementSpec ofUser(String select, Whose whose, Which which, String order) {
        JdbcClient.StatementSpec sql = jdbc.sql(select + OF_USER + " and " + which.condition + order)
                .param("user", whose.user())
                .param("roles", whose.roles());
        return which == Which.SAFETY ? sql : sql.param("today", whose.today());
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

    /** Not yet, we need to talk first: the step waits until a day, or no longer. Says whether it was open. */
    public boolean followUp(String id, @Nullable LocalDate day) {
        return jdbc.sql("update rt_work_item set follow_up_on = ? where id = ? and state = 'OPEN'")
                        .params(day, id)
                        .update()
                == 1;
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
