package org.roundtable.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.roundtable.casefile.Belonging;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The steps of one user over all cases, in sections; each is one query, however many there are. */
public class WorkLists {

    /** What is due within it is for now. */
    private static final Duration SOON = Duration.ofDays(7);

    /** A role that does the step, or being the person that it is addressed to. */
    private static final String BY_ROLE = "exists (select 1 from rt_member m where " + Belonging.HOLDS
            + " and ((m.role, w.role, c.type) in (:roles) or w.role = 'experts' and m.participant = w.participant))";

    /** What a manager or sponsor would do falls to whoever oversees everything, where nobody is named: no step is nobody's. */
    private static final String BY_OVERSIGHT =
            """
            :oversees and not c.restricted and (w.role = 'sponsor' or w.role = 'facilitator' and c.type = 'ORGANISATION') \
            and not exists (select 1 from rt_member n where n.case_file in (c.id, c.organisation) \
            and n.role in ('MANAGER', 'SPONSOR'))""";

    private static final String DOES = "(" + BY_ROLE + " or " + BY_OVERSIGHT + ")";

    /** Works on the case, and so may know of all steps in it that belong to no concern. */
    private static final String WORKS_ON = """
            exists (select 1 from rt_member m where\s"""
            + Belonging.HOLDS + " and m.role not in ('MANAGER', 'SPONSOR', 'DESIGNATED_OFFICER'))";

    private static final String NAMED_IN_IT =
            WORKS_ON.replace("where ", "where c.type = 'CASE' and m.case_file = c.id and ");

    /** Theirs by role unless somebody else took it on; and what was handed to them. */
    private static final String THEIRS =
            "((w.assignee is null or w.assignee = :user) and " + DOES + " or w.assignee = :user and " + WORKS_ON + ")";

    private static final String OPEN =
            " from rt_work_item w join rt_case_file c on c.id = w.case_file where w.state = 'OPEN' and ";

    /** Whoever waits for an answer comes before dates. */
    private static final String BY_WHAT_MATTERS =
            """
             order by case when w.entry_kind in ('FeedbackGiven', 'FeedbackDrafted', 'PersonUpdated', 'ContactNoted', \
            'StepBackExplained', 'LooseEndExplained') then 0 else 1 end, \
            case when w.due_at is null then 1 else 0 end, w.due_at, w.created_at, w.id""";

    private static final String NOT_YET =
            "(coalesce(w.follow_up_on, :today) > :today or w.follow_up_on is null and coalesce(w.due_at, :now) >= :soon)";

    private final JdbcClient jdbc;

    public WorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of a user's steps. */
    public enum Which {
        /** They belong to a concern; whoever lists them still has to look who may know of it. No claim takes any out. */
        SAFETY("w.concern is not null and " + DOES),
        /** Waits for the user now: theirs by role unless somebody else took it on, or handed to them. */
        NOW("w.concern is null and not w.offered and not " + NOT_YET + " and " + THEIRS),
        /** In their cases, for somebody else to do. */
        WAITING("w.concern is null and not w.offered and " + NAMED_IN_IT + " and not " + DOES
                + " and (w.assignee is null or w.assignee <> :user)"),
        /** Due later, or put off. */
        COMING("w.concern is null and not w.offered and " + NOT_YET + " and " + THEIRS),
        /** What they could do as well as others: nobody has taken it on, or a colleague has. */
        TEAM("w.concern is null and not w.offered and (w.assignee is null or w.assignee <> :user) and " + DOES);

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /**
     * Whose steps: a user's.
     *
     * @param roles which role in which type of file does the steps of which role of the processes, in threes
     */
    public record Whose(Belonging user, List<Object[]> roles, LocalDate today, Instant now) {}

    /** The steps of a section, by what matters; pages count from 0. */
    public List<WorkItem> of(Whose whose, Which which, int page, int size) {
        return with(
                        whose,
                        "select w.*" + OPEN + which.condition + BY_WHAT_MATTERS
                                + " offset :skipped rows fetch next :size rows only")
                .param("skipped", page * size)
                .param("size", size)
                .query(WorkItemRow::read)
                .list();
    }

    /** How many there are in each section. */
    public Map<Which, Long> counts(Whose whose) {
        StringBuilder sql = new StringBuilder();
        for (Which which : Which.values()) {
            sql.append(sql.isEmpty() ? "" : " union all ")
                    .append("select '" + which.name() + "' as section, count(*) as steps" + OPEN + which.condition);
        }
        Map<Which, Long> counts = new EnumMap<>(Which.class);
        with(whose, sql.toString())
                .query((row, number) ->
                        counts.put(Which.valueOf(row.getString("section").strip()), row.getLong("steps")))
                .list();
        return counts;
    }

    private JdbcClient.StatementSpec with(Whose whose, String sql) {
        return jdbc.sql(sql)
                .params(whose.user().parameters())
                .param("roles", whose.roles())
                .param("today", whose.today())
                .param("now", whose.now().atOffset(ZoneOffset.UTC))
                .param("soon", whose.now().plus(SOON).atOffset(ZoneOffset.UTC));
    }
}
