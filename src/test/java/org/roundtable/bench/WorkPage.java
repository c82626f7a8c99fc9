package org.roundtable.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casework.CaseworkBench;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.roundtable.web.PagesServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** My work of somebody with 500 steps in 40 cases, as a page over HTTP on the same machine; every section in turn. */
final class WorkPage {

    private static final Viewer SAM = Viewer.of(new HostUser("sam", "Sam Rees", Set.of(HostRole.PRACTITIONER)));
    private static final int CASES = 40;
    private static final int STEPS = 500;
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 400;
    private static final List<String> SECTIONS = List.of("now", "waiting", "coming", "team");

    /** A copy of an open step, due on another day, and every fifth for somebody else. */
    private static final String MORE =
            """
            insert into rt_work_item (id, case_file, process_key, activity, entry_kind, thing_filter, role, created_at, \
            due_at, offered, state) select concat('more-', cast(:number as varchar(8))), w.case_file, w.process_key, \
            w.activity, w.entry_kind, w.thing_filter, :role, w.created_at, :due, false, 'OPEN' from rt_work_item w \
            where w.id = :like""";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final PagesServer server;

    private WorkPage(PagesServer server) {
        this.server = server;
    }

    static void run() throws Exception {
        for (DatabaseKind kind : DatabaseKind.values()) {
            try (TestDatabase database = Databases.migrated(kind);
                    PagesServer server = new PagesServer(database)) {
                new WorkPage(server).measure(kind);
            }
        }
    }

    private void measure(DatabaseKind kind) throws Exception {
        fill();
        Figures figures = new Figures();
        for (int round = 0; round < WARM_UP; round++) {
            look(round);
        }
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            look(round);
            figures.add(System.nanoTime() - start, 0);
        }
        Report.row(
                "my work with " + STEPS + " steps, over HTTP, on " + kind,
                "≤ 100 ms at the 95th percentile",
                Report.text("median %.1f ms, 95 %% %.1f ms", figures.median(), figures.percentile95()),
                figures.percentile95() <= 100);
    }

    private void fill() {
        OpeningCaseFile opening = server.bean(OpeningCaseFile.class);
        String organisation = opening.organisation(
                SAM,
                new OrganisationSetUp("org", "Fictional council", Nation.ENGLAND, "01632 960 999", null, null),
                List.of(new RoleAssigned(Role.SAFEGUARDING_LEAD, "lee")));
        LocalDate born = LocalDate.of(2009, 5, 4);
        for (int number = 0; number < CASES; number++) {
            opening.open(SAM, CaseworkBench.newCase(organisation, PartyType.YOUNG_PERSON, born, false));
        }
        JdbcClient jdbc = server.bean(JdbcClient.class);
        List<String> steps = jdbc.sql("select w.id from rt_work_item w join rt_case_file c on c.id = w.case_file"
                        + " where w.state = 'OPEN' and c.type = 'CASE' and w.role in ('lead', 'facilitator')")
                .query(String.class)
                .list();
        for (int number = 0; number < STEPS; number++) {
            jdbc.sql(MORE)
                    .param("number", number)
                    .param("role", number % 5 == 0 ? "manager" : "lead")
                    .param("due", java.time.OffsetDateTime.now().plusDays(number % 20 - 2))
                    .param("like", steps.get(number % steps.size()))
                    .update();
        }
    }

    private void look(int round) throws IOException, InterruptedException {
        String path = "http://localhost:" + server.port() + "/roundtable/work?section="
                + SECTIONS.get(round % SECTIONS.size());
        HttpResponse<String> page = browser.send(
                HttpRequest.newBuilder(URI.create(path)).header("X-User", "sam").build(),
                HttpResponse.BodyHandlers.ofString());
        if (page.statusCode() != 200 || !page.body().contains("/roundtable/steps/more-")) {
            throw new IllegalStateException("No such page: " + page.statusCode());
        }
    }
}
