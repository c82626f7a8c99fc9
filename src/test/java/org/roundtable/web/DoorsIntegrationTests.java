package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.web.PagesHost.SAM;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casework.CaseworkBench;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What comes through the doors that no page is behind: broken uploads, forms that are too large, headers that lie. */
@SpringBootTest(
        classes = PagesHost.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            PagesHost.NO_SETTINGS_OF_OTHERS,
            "roundtable.web.base-address=https://cases.example.org/app/",
            "server.tomcat.max-swallow-size=16MB"
        })
@AutoConfigureMockMvc
class DoorsIntegrationTests {

    private static final TestDatabase DATABASE = Databases.migrated(DatabaseKind.H2);

    @Autowired
    MockMvc mvc;

    @Autowired
    OpeningCaseFile opening;

    @Autowired
    CaseFiles files;

    @LocalServerPort
    int port;

    private String id;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        PagesHost.properties(DATABASE).forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void aCase() {
        Viewer sam = Viewer.of(SAM);
        String organisation = opening.organisation(
                sam,
                new OrganisationSetUp("org", "Fictional council", Nation.ENGLAND, null, null, null),
                List.of(new RoleAssigned(Role.SAFEGUARDING_LEAD, "lee")));
        id = opening.open(sam, CaseworkBench.newCase(organisation, PartyType.CHILD, LocalDate.of(2010, 5, 4), false));
    }

    @Test
    void anUploadThatCannotBeReadIsToldPlainlyInBothLanguages() throws Exception {
        String cutOff = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.json\"\r\n\r\n{";
        for (String type : List.of("multipart/form-data; boundary=x", "multipart/form-data")) {
            var english = send("/roundtable/bundles/new", type, cutOff, "en");
            var welsh = send("/roundtable/bundles/new", type, cutOff, "cy");

            assertThat(english.statusCode()).isEqualTo(400);
            tellsPlainly(english, "What you sent could not be read");
            tellsPlainly(welsh, "Nid oedd modd darllen");
        }
    }

    @Test
    void aWorryThatIsTooLargeToArriveIsNotTakenForAnEmptyOne() throws Exception {
        String form = "whatHappened=" + "x".repeat(3_000_000);

        var answer = send("/roundtable/cases/" + id + "/record/ConcernRaised", FORM, form, "en");

        assertThat(answer.statusCode()).isEqualTo(413);
        tellsPlainly(answer, "This is more than can be sent at once");
        assertThat(files.read(id).said(ConcernRaised.class)).isEmpty();
    }

    @Test
    void whoeverTakesPartIsToldWhereToGetHelpAlsoWhenTheirWordsDidNotArrive() throws Exception {
        var answer = send("/roundtable/me/ConcernRaised", FORM, "whatHappened=" + "x".repeat(3_000_000), "en");

        tellsPlainly(answer, "That is too long to send in one go");
        assertThat(answer.body()).contains("tel:999");
    }

    @Test
    void aFormThatCannotBeReadIsNotTakenForAnEmptyOne() throws Exception {
        var answer = send("/roundtable/cases/" + id + "/record/ConcernRaised", FORM, "whatHappened=%zz&a=1", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(files.read(id).said(ConcernRaised.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/roundtable/work", "/roundtable/me/help", "/roundtable/nothing/at/all"})
    void whatTakesNoFormsLooksLikeWhatDoesNotExist(String path) throws Exception {
        var answer = send(path, FORM, "a=1", "en");

        assertThat(answer.statusCode()).isEqualTo(404);
        tellsPlainly(answer, path.contains("/me/") ? "We can’t find that page" : "Page not found");
    }

    @Test
    void aFormThatWasOpenForTooLongShowsWhatWasTypedAlsoWhereItsQuestionsAreNotKnown() throws Exception {
        var answer = send("/roundtable/signed-out", FORM, "title=After+school+<b>&_csrf=old+one", "en");

        assertThat(answer.statusCode()).isEqualTo(403);
        tellsPlainly(answer, "This page was open for too long");
        assertThat(answer.body()).contains("After school &lt;b&gt;");
    }

    @Test
    void aOneTimeLinkBeginsWithOurAddressWhateverTheRequestSays() throws Exception {
        String amina = files.read(id)
                .said(ParticipantAdded.class)
                .filter(added -> added.body().partyType() == PartyType.CHILD)
                .map(added -> added.body().id())
                .findFirst()
                .orElseThrow();

        var page = mvc.perform(post("/roundtable/cases/" + id + "/people/" + amina + "/link")
                        .header("X-User", "sam")
                        .header("X-Forwarded-Host", "evil.example")
                        .with(request -> {
                            request.setServerName("evil.example");
                            return request;
                        }))
                .andReturn()
                .getResponse();

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("https://cases.example.org/app/roundtable/l/")
                .doesNotContain("evil.example");
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private static void tellsPlainly(HttpResponse<String> answer, String words) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains(words).doesNotContain("Exception", "org.springframework", "\"timestamp\"");
    }

    private HttpResponse<String> send(String path, String type, String body, String language)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("X-User", "sam")
                                .header("Content-Type", type)
                                .header("Accept-Language", language)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
