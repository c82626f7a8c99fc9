package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.roundtable.casefile.Anchors;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages for managers: what is on them, who gets them, and that nothing can be recorded from them. */
@SpringBootTest(classes = PagesHost.class, properties = PagesHost.NO_SETTINGS_OF_OTHERS)
@ContextConfiguration(initializers = ManagePagesIntegrationTests.MovingTime.class)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class ManagePagesIntegrationTests {

    private static final TestDatabase DATABASE = Databases.migrated(DatabaseKind.H2);
    private static String told = "";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    static final class MovingTime implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext starting) {
            ManagedStory.withMovingClock(starting);
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        PagesHost.properties(DATABASE).forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void tellTheStoryOnce() {
        if (told.isEmpty()) {
            told = ManagedStory.tell(context);
        }
    }

    @Test
    void theListLeadsToEachInstanceAndCanBeFiltered() throws Exception {
        Document list = page(get("/roundtable/manage").header("X-User", "max"));
        Document none = page(get("/roundtable/manage?phase=ENDING&status=").header("X-User", "max"));

        assertThat(list.select("td a[href=/roundtable/manage/" + told + "]").text())
                .isEqualTo("Managing my own day");
        assertThat(list.select("[role=status]").text()).isEqualTo("1 piece of work was found.");
        assertThat(none.select("[role=status]").text()).isEqualTo("No piece of work was found.");
        assertThat(none.select("option[value=ENDING][selected]")).hasSize(1);
        assertThat(status(get("/roundtable/manage?phase=NO_PHASE").header("X-User", "max")))
                .isEqualTo(404);
    }

    @Test
    void anInstanceShowsItsPathAsPictureAndAsList() throws Exception {
        Document page = instance("max");

        assertThat(page.select("#path ~ .roundtable-run svg").attr("aria-label"))
                .isEqualTo("Picture of Co-production");
        assertThat(page.select("svg [data-place=HERE]")).isNotEmpty();
        assertThat(page.select("ol.govuk-task-list").first().text())
                .contains("Case opened")
                .contains("Here now");
        assertThat(page.select("svg style, svg script, svg [style], svg image")).isEmpty();
    }

    @Test
    void thePictureComesAfterTheEvidenceInARegionThatTheKeyboardCanMove() throws Exception {
        Document page = instance("max");

        assertThat(page.select("section h2").eachAttr("id"))
                .startsWith("flags", "concerns", "decisions", "answers", "ratings")
                .endsWith("record", "path");
        assertThat(page.select(".roundtable-diagram"))
                .isNotEmpty()
                .allMatch(region -> region.attr("tabindex").equals("0")
                        && region.attr("role").equals("region")
                        && !region.attr("aria-label").isBlank());
    }

    @Test
    void aWelshPictureSpeaksWelsh() throws Exception {
        Document page = page(get("/roundtable/manage/" + told + "?lang=cy").header("X-User", "max"));

        assertThat(page.select("#path ~ .roundtable-run svg").first().text())
                .contains("Agorwyd yr achos")
                .contains("Cyd-ddylunio")
                .doesNotContain("Case")
                .doesNotContain("Co-design");
        assertThat(page.select("ol.govuk-task-list").first().text()).contains("Pa gam sydd nesaf?");
    }

    @Test
    void anInstanceSaysWhatIsOwedHowItWasDecidedAndWhoSigned() throws Exception {
        String text = instance("max").text();

        assertThat(text)
                .contains("When do meetings start?")
                .contains("Level 3 of 5")
                .contains("Late: it was due by")
                .contains("Out to sign (version 1)")
                .contains("Still to answer")
                .contains("One worry about safety is late");
    }

    @Test
    void ratingsStandSideBySideAndFewAreNotCounted() throws Exception {
        Document page = instance("max");

        assertThat(page.select("#ratings ~ div table tbody tr:contains(rungs 1 to 3)")
                        .first()
                        .select("td")
                        .eachText())
                .containsExactly("No real part (rungs 1 to 3)", "Less than half", "Fewer than 5");
    }

    @Test
    void privateWordsAreNowhereOnThePage() throws Exception {
        assertThat(instance("max").outerHtml())
                .doesNotContain("Canary words")
                .doesNotContain("Self-harm")
                .doesNotContain("safeguarding-response");
    }

    @Test
    void nothingCanBeRecordedFromAnyOfThePages() throws Exception {
        for (String path : new String[] {"", "/" + told, "/" + told + "/verify"}) {
            Document page = page(get("/roundtable/manage" + path).header("X-User", "max"));

            assertThat(page.select("main form[method=post]").eachAttr("action"))
                    .as(path)
                    .allMatch(action -> action.equals("/roundtable/manage/" + told + "/verify"));
            assertThat(page.select("main textarea, main input:not([type=hidden])"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void whoeverDoesNotManageItGetsThePageOfACaseThatIsNotThere() throws Exception {
        MockHttpServletResponse absent =
                answer(get("/roundtable/manage/" + UUID.randomUUID()).header("X-User", "max"));

        for (String user : new String[] {"sam", "jo", "lee"}) {
            for (String path : new String[] {"", "/" + told, "/" + told + "/verify"}) {
                MockHttpServletResponse response =
                        answer(get("/roundtable/manage" + path).header("X-User", user));

                assertThat(response.getStatus()).isEqualTo(absent.getStatus()).isEqualTo(404);
                assertThat(main(response)).isEqualTo(main(absent));
            }
            assertThat(status(post("/roundtable/manage/" + told + "/verify").header("X-User", user)))
                    .isEqualTo(404);
        }
        assertThat(status(get("/roundtable/manage/" + told))).isEqualTo(401);
    }

    @Test
    void oneButtonVerifiesTheRecord() throws Exception {
        Document page = page(post("/roundtable/manage/" + told + "/verify").header("X-User", "max"));

        assertThat(page.select(".govuk-notification-banner--success").text())
                .contains("The record holds")
                .contains("entries are there, in order and as written.");
    }

    @Test
    void whatWasKeptOfTheRecordIsSaidInWordsWithTheLineFoldedAway() throws Exception {
        Anchors anchors = context.getBean(Anchors.class);
        anchors.set(Instant.parse("2001-02-03T10:00:00Z"));
        Document early = page(get("/roundtable/manage/" + told + "/verify").header("X-User", "max"));
        anchors.set(Instant.parse("2101-02-03T10:00:00Z"));
        Document late = instance("max");

        assertThat(early.select("dl").text())
                .contains("Kept on 3 February 2001", "before these entries.")
                .doesNotContain("roundtable-anchor");
        assertThat(early.select("details code").text()).startsWith("roundtable-anchor-1 2001-02-03");
        assertThat(late.select("section[aria-labelledby=record] dl").text())
                .contains("It covers all of these entries.");
        assertThat(late.select("section[aria-labelledby=record] details code").text())
                .startsWith("roundtable-anchor-1 2101-02-03");
    }

    @Test
    void aRecordThatWasTamperedWithNamesItsEntry() throws Exception {
        String changed = "update rt_entry set recorded_by = ? where case_file = ? and seq = 3";
        DATABASE.jdbc().sql(changed).params("somebody", told).update();

        Document page = page(post("/roundtable/manage/" + told + "/verify").header("X-User", "max"));

        assertThat(page.select("[role=alert]").text())
                .contains("The record does not hold")
                .contains("at entry 3: when, who or what about was changed");
        DATABASE.jdbc().sql(changed).params("sam", told).update();
    }

    @Test
    void aRecordThatCannotBeReadLeadsToItsVerification() throws Exception {
        String changed = "update rt_entry set body = replace(body, ?, ?) where case_file = ? and kind = 'CaseOpened'";
        DATABASE.jdbc().sql(changed).params("title", "tilte", told).update();

        MockHttpServletResponse response =
                answer(get("/roundtable/manage/" + told).header("X-User", "max"));
        Document list = page(get("/roundtable/manage").header("X-User", "max"));

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/roundtable/manage/" + told + "/verify");
        assertThat(list.select("td a").text()).isEqualTo("The title cannot be read");
        DATABASE.jdbc().sql(changed).params("tilte", "title", told).update();
    }

    @Test
    void everyPageIsThereInWelshAndSaysThatItIsADraft() throws Exception {
        for (String path : new String[] {"", "/" + told, "/" + told + "/verify"}) {
            Document page = page(get("/roundtable/manage" + path + "?lang=cy").header("X-User", "max"));

            assertThat(page.select("html").attr("lang")).isEqualTo("cy");
            assertThat(page.text()).contains("heb ei wirio eto").doesNotContain("??");
        }
    }

    @Test
    void everyPageKeepsToHeadingsIdsAndThePolicy() throws Exception {
        for (String path : new String[] {"", "/" + told, "/" + told + "/verify"}) {
            Document page = page(get("/roundtable/manage" + path).header("X-User", "max"));

            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("[style], script:not([src])")).isEmpty();
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.outerHtml()).doesNotContain("??").doesNotContain("th:");
        }
    }

    @Test
    void noNameReachesALog(CapturedOutput output) throws Exception {
        instance("max");
        answer(get("/roundtable/manage/" + told).header("X-User", "sam"));

        assertThat(output).doesNotContain("Amina").doesNotContain("Canary");
    }

    private Document instance(String user) throws Exception {
        return page(get("/roundtable/manage/" + told).header("X-User", user));
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = answer(request);
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private static String main(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString()).select("main").outerHtml();
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getStatus();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
