package org.roundtable.assurance;

import java.util.Map;
import org.roundtable.access.Viewer;
import org.roundtable.host.HostRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which cases somebody manages: all, by the host's role; else those of the organisations, or the single ones, where a role makes them
 * manager or sponsor, or make one of somebody whom they cover for; a restricted case those alone who are named in it. Asked of the list of members, so that a damaged file can still be verified.
 */
final class ManagedCases {

    /** Of the table {@code c}; needs the parameters of {@link #parameters}. */
    static final String CONDITION =
            """
            c.type = 'CASE' and (:everywhere and not c.restricted or exists (select 1 from rt_member m \
            where m.user_name in (:users) and (m.user_name = :user or not c.restricted) \
            and m.role in ('MANAGER', 'SPONSOR') and (m.case_file = c.id or m.case_file = c.organisation and not c.restricted)))""";

    private static final String ANY =
            "select count(*) from rt_member m where m.user_name in (:users) and m.role in ('MANAGER', 'SPONSOR')";

    private final JdbcClient jdbc;

    ManagedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Map<String, Object> parameters(Viewer viewer) {
        return Map.of(
                "everywhere", viewer.has(HostRole.MANAGER),
                "user", viewer.user(),
                "users", viewer.belonging().parameters().get("users"));
    }

    /** Whether somebody manages anything at all. */
    boolean isManager(Viewer viewer) {
        return !viewer.takesPart() && (viewer.has(HostRole.MANAGER) || isNamedSomewhere(viewer));
    }

    boolean includes(Viewer viewer, String caseFile) {
        return !viewer.takesPart()
                && jdbc.sql("select count(*) from rt_case_file c where c.id = :id and " + CONDITION)
                                .params(parameters(viewer))
                                .param("id", caseFile)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    private boolean isNamedSomewhere(Viewer viewer) {
        return jdbc.sql(ANY)
                        .param("users", parameters(viewer).get("users"))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
