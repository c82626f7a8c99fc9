package org.roundtable.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casework.CaseworkBench;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.casework.TakingPart;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.roundtable.web.PagesServer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A case with 2,000 entries through its pages, over HTTP on the same machine. */
final class CasePages {

    private static final Viewer SAM = Viewer.of(new HostUser("sam", "Sam Rees", Set.of(HostRole.PRACTITIONER)));
    private static final int WARM_UP = Integer.getInteger("roundtable.bench.warm-up", 60);
    private static final int TIMES = Integer.getInteger("roundtable.bench.times", 200);
    private static final String GOAL = "≤ 100 ms at the 95th percentile";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final HttpClient phone = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final PagesServer server;
    private final DatabaseKind kind;
    private final String path;
    private final String caseFile;
    private final String amina;

    private CasePages(PagesServer server, DatabaseKind kind) {
        this.server = server;
        this.kind = kind;
        OpeningCaseFile opening = server.bean(OpeningCaseFile.class);
        String organisation = opening.organisation(
                SAM,
                new OrganisationSetUp("org", "Fictional council", Nation.ENGLAND, "01632 960 999", null, null),
                List.of(
                        new RoleAssigned(Role.SAFEGUARDING_LEAD, "lee"),
                        new RoleAssigned(Role.DEPUTY_SAFEGUARDING_LEAD, "duty"),
                        new RoleAssigned(Role.MANAGER, "max")));
        this.caseFile = opening.open(
                SAM,
                CaseworkBench.newCase(
                        organisation,
                        PartyType.YOUNG_PERSON,
                        LocalDate.now().minusYears(16).minusDays(100),
                        false));
        this.amina = participant(Side.EXPERIENCE);
        new OldCase(
                        server.bean(CaseFiles.class),
                        new TransactionTemplate(server.bean(PlatformTransactionManager.class)),
                        caseFile,
                        amina,
                        participant(Side.QUALIFICATION))
                .write();
        this.path = "/roundtable/cases/" + caseFile;
    }

    static void run() throws Exception {
        for (DatabaseKind kind : DatabaseKind.values()) {
            System.setProperty(Databases.DURABLE, "true");
            try (TestDatabase database = Databases.migrated(kind);
                    PagesServer server = new PagesServer(database)) {
                new CasePages(server, kind).measure();
            }
        }
    }

    private String participant(Side side) {
        return server.bean(CaseFiles.class)
                .read(caseFile)
                .said(ParticipantAdded.class)
                .map(added -> added.body())
                .filter(added -> added.side() == side)
                .map(ParticipantAdded::id)
                .findFirst()
                .orElseThrow();
    }

    /** What one look or one act is. */
    private interface Act {
        void run() throws IOException, InterruptedException;
    }

    private void measure() throws IOException, InterruptedException {
        record();
        comesIn();
        row("a case with 2,000 entries", () -> look("sam", path));
        row("page 30 of its story", () -> look("sam", path + "?page=30"));
        row(
                "its story of one topic, by one person, in one phase",
                () -> look("sam", path + "?topic=Voice&person=" + amina + "&phase=PREPARATION"));
        row("recording on it what somebody said", this::record);
        row("its form for what somebody said", () -> look("sam", path + "/record/ContributionMade"));
        row(
                "the person’s own page of it",
                () -> see(phone.send(request("/roundtable/me").build(), HttpResponse.BodyHandlers.ofString())));
        row("the manager’s page of it", () -> look("max", "/roundtable/manage/" + caseFile));
        row("seeking words that were said in it", () -> seek("nobody waited"));
        row("seeking words that nobody said", () -> seek("nobody flew"));
        Report.note(server.bean(CaseFiles.class).read(caseFile).entries().size() + " entries in the end");
    }

    private void row(String what, Act act) throws IOException, InterruptedException {
        for (int time = 0; time < WARM_UP; time++) {
            act.run();
        }
        Figures figures = new Figures();
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            act.run();
            figures.add(System.nanoTime() - start, 0);
        }
        Report.row(
                what + ", on " + kind,
                GOAL,
                Report.text("median %.1f ms, 95 %% %.1f ms", figures.median(), figures.percentile95()),
                figures.percentile95() <= 100);
    }

    private void look(String who, String page) throws IOException, InterruptedException {
        see(browser.send(request(page).header("X-User", who).build(), HttpResponse.BodyHandlers.ofString()));
    }

    private static void see(HttpResponse<String> page) {
        if (page.statusCode() != 200) {
            throw new IllegalStateException("No such page: " + page.statusCode());
        }
    }

    private void record() throws IOException, InterruptedException {
        HttpResponse<String> answer = send(
                path + "/record/ContributionMade",
                "participant=" + amina
                        + "&words=The+bus+was+late&form=SPOKEN&mediation=NONE&mayGoTo=GROUP&aboutSafety=no"
                        + "&entryMode=BY_STAFF_AT_PERSONS_WORDS&onBehalfOf=" + amina);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("Not recorded: " + answer.statusCode() + answer.body());
        }
    }

    private void seek(String words) throws IOException, InterruptedException {
        see(send("/roundtable/search", "words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(String to, String form) throws IOException, InterruptedException {
        return browser.send(
                request(to)
                        .header("X-User", "sam")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void comesIn() throws IOException, InterruptedException {
        String token = server.bean(TakingPart.class).link(SAM, caseFile, amina);
        see(phone.send(
                request("/roundtable/l/" + token)
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String page) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + page));
    }
}
