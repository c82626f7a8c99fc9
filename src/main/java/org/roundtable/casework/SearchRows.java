package org.roundtable.casework;

import java.util.List;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Belonging;
import org.roundtable.host.HostRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases in which something may be found, among those that a viewer belongs to or manages; who sees what is decided later. */
final class SearchRows {

    private static final String BELONGS = "exists (select 1 from RT_MEMBER m where " + Belonging.HOLDS + ")";

    private static final String MAY_OPEN = "(:everywhere and not c.restricted or " + BELONGS + ")";

    private static final String LATEST_FIRST = " order by c.head_written_at desc, c.id fetch first :size rows only";

    private static final String BY_PERSON = "select c.id from RT_CASE_FILE c where c.type = 'CASE' and " + MAY_OPEN
            + " and exists (select 1 from RT_CASE_PERSON cp join RT_PERSON p on p.id = cp.person"
            + " where cp.case_file = c.id and p.name_key like :sought escape '!')" + LATEST_FIRST;

    private static final String BY_TITLE = "select c.id from RT_CASE_FILE c where c.type = 'CASE' and " + MAY_OPEN
            + " and exists (select 1 from RT_ENTRY e where e.case_file = c.id and e.kind = 'CaseOpened'"
            + " and lower(e.body) like :sought escape '!')" + LATEST_FIRST;

    private static final String BY_WORDS = "select c.id from RT_CASE_FILE c where c.type = 'CASE' and " + BELONGS
            + " and exists (select 1 from RT_ENTRY e where e.case_file = c.id"
            + " and lower(e.body) like :sought escape '!')" + LATEST_FIRST;

    /** More than are shown, for not all of them may be the viewer's to see. */
    private static final int CANDIDATES = 100;

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there are more than are looked at. */
    static boolean isCut(List<String> candidates) {
        return candidates.size() > CANDIDATES;
    }

    List<String> byPerson(Viewer viewer, String sought) {
        return inAny(BY_PERSON, viewer, sought);
    }

    List<String> byTitle(Viewer viewer, String sought) {
        return inAny(BY_TITLE, viewer, json(sought));
    }

    private List<String> inAny(String query, Viewer viewer, String sought) {
        return jdbc.sql(query)
                .params(viewer.belonging().parameters())
                .param("everywhere", viewer.has(HostRole.MANAGER))
                .param("sought", anywhere(sought))
                .param("size", CANDIDATES + 1)
                .query(String.class)
                .list();
    }

    List<String> byWords(Viewer viewer, String sought, int size) {
        return jdbc.sql(BY_WORDS)
                .params(viewer.belonging().parameters())
                .param("sought", anywhere(json(sought)))
                .param("size", size)
                .query(String.class)
                .list();
    }

    /** As it stands in a body. */
    private static String json(String sought) {
        return sought.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String anywhere(String sought) {
        return "%" + sought.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
