package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.People.ParticipantEnded;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Coming in by a code on paper, or on a device that was handed over: only whoever it is for, and only once. */
class ComingInIntegrationTests extends PeoplePagesBench {

    @Autowired
    JdbcClient jdbc;

    private String person = "";

    @BeforeEach
    void openACase() {
        String caseFile = open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15));
        person = "/roundtable/cases/" + caseFile + "/people/" + participant(caseFile, Side.EXPERIENCE);
    }

    @Test
    void aCodeOpensTheOwnPageOnAnyDeviceOnce() throws Exception {
        String code = code();
        var device = new MockHttpSession();

        var asked = page("/roundtable/code", device);
        var came = enter(code.toLowerCase().replace("-", " "), device, "10.0.0.1");
        var again = enter(code, new MockHttpSession(), "10.0.0.1");

        assertThat(asked.select("form input[name=code]")).hasSize(1);
        assertThat(came.getHeader("Location")).isEqualTo("/roundtable/me");
        assertThat(page("/roundtable/me", device).title()).isEqualTo("My page – Roundtable");
        assertThat(again.getStatus()).isEqualTo(422);
    }

    @Test
    void takingALinkOrCodeBackEndsAVisitThatBeganWithIt() throws Exception {
        String code = code();
        var device = new MockHttpSession();
        enter(code, device, "10.0.0.7");
        assertThat(page("/roundtable/me", device).title()).isEqualTo("My page – Roundtable");

        Jsoup.parse(body(answer(get(person).header("X-User", "sam"))))
                .select("form[action$=take-back]")
                .forEach(one -> sam(one.attr("action")));
        var ended = answer(get("/roundtable/me").session(device));

        assertThat(ended.getHeader("Location")).isEqualTo("/roundtable/me");
        assertThat(device.isInvalid()).isTrue();
        assertThat(answer(get("/roundtable/me")).getContentAsString()).doesNotContain(NAME);
    }

    @Test
    void aCodeIsKeptAsASlowDigestAlone() throws Exception {
        String code = code();

        List<String> kept =
                jdbc.sql("select token_hash from RT_LINK").query(String.class).list();

        assertThat(code).matches("[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}");
        assertThat(kept).allSatisfy(hash -> assertThat(hash).hasSize(64).doesNotContain(code));
    }

    @Test
    void wrongUsedOldAndTakenBackCodesLookTheSame() throws Exception {
        String used = code();
        enter(used, new MockHttpSession(), "10.0.0.2");
        String takenBack = code();
        String replaced = takenBack;
        String old = code();
        jdbc.sql("update RT_LINK set expires_at = created_at").update();

        List<String> answers = List.of(
                body(enter("AAAAA-AAAAA", new MockHttpSession(), "10.0.0.3")),
                body(enter("nonsense", new MockHttpSession(), "10.0.0.3")),
                body(enter(used, new MockHttpSession(), "10.0.0.3")),
                body(enter(replaced, new MockHttpSession(), "10.0.0.3")),
                body(enter(old, new MockHttpSession(), "10.0.0.3")));

        assertThat(answers).containsOnly(answers.get(0));
        assertThat(answers.get(0)).contains("This code does not work");
    }

    @Test
    void guessingIsStoppedByDeviceAndShutsNobodyElseOut() throws Exception {
        String code = code();
        var device = new MockHttpSession();
        for (int at = 0; at < 5; at++) {
            assertThat(enter("A%04d-AAAAA".formatted(2222 + at), device, "10.0.0.4")
                            .getStatus())
                    .isEqualTo(422);
        }
        var stoppedHere = enter(code, device, "10.0.0.4");
        for (int at = 0; at < 20; at++) {
            enter("B%04d-AAAAA".formatted(2222 + at), new MockHttpSession(), "10.0.0.4");
        }
        var sameAddress = enter(code, new MockHttpSession(), "10.0.0.4");

        assertThat(stoppedHere.getStatus()).isEqualTo(429);
        assertThat(HelpBlock.missing(Jsoup.parse(stoppedHere.getContentAsString())))
                .isEmpty();
        assertThat(sameAddress.getHeader("Location")).isEqualTo("/roundtable/me");
    }

    @Test
    void theEndOfAPartEndsVisitsAndWhateverWaits() throws Exception {
        String participant = person.substring(person.lastIndexOf('/') + 1);
        String caseFile = person.split("/")[3];
        String waiting = code();
        var visit = new MockHttpSession();
        mvc.perform(post(person + "/hand-over").session(visit).header("X-User", "sam"));
        mvc.perform(post("/roundtable/me/you").session(visit).param("answer", "yes"));
        int before = mvc.perform(get("/roundtable/me").session(visit))
                .andReturn()
                .getResponse()
                .getStatus();

        record(SAM, caseFile, ParticipantEnded.class, "participant", participant, "completed", "yes");
        var after = mvc.perform(get("/roundtable/me").session(visit)).andReturn();

        assertThat(before).isEqualTo(200);
        assertThat(after.getResponse().getStatus()).isEqualTo(303);
        assertThat(visit.isInvalid()).isTrue();
        assertThat(enter(waiting, new MockHttpSession(), "10.0.0.9").getStatus())
                .isEqualTo(422);
    }

    @Test
    void whateverWasGivenIsListedAndCanBeTakenBack() throws Exception {
        String code = code();
        sam(person + "/link");
        Document before = Jsoup.parse(body(answer(get(person).header("X-User", "sam"))));
        var form = before.select("form[action$=take-back]");
        form.forEach(one -> sam(one.attr("action")));
        Document after = Jsoup.parse(body(answer(get(person).header("X-User", "sam"))));

        assertThat(before.select(".roundtable-given li").text()).contains("Code made on", "Link made on", "Sam Rees");
        assertThat(form).hasSize(2);
        assertThat(before.outerHtml()).doesNotContain(code);
        assertThat(after.select("form[action$=take-back]")).isEmpty();
        assertThat(after.select(".roundtable-given li").text()).contains("Taken back");
        assertThat(enter(code, new MockHttpSession(), "10.0.0.6").getStatus()).isEqualTo(422);
    }

    @Test
    void nobodyButTheTeamGivesOrTakesBackALinkACodeOrADevice() throws Exception {
        for (String path : List.of("/code", "/link", "/hand-over", "/given/x/take-back")) {
            for (String user : List.of("jo", "lee", "max")) {
                assertThat(answer(post(person + path).header("X-User", user)).getStatus())
                        .as(user + path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void thePaperSaysWhereToTypeItAndWhereToGetHelpAndNamesNobody() {
        Document sheet = Jsoup.parse(sam(person + "/code"));

        String paper = sheet.selectFirst(".roundtable-sheet").text();
        assertThat(paper).contains("/roundtable/code", "999", "0800 1111", "116 123", "01632 960 111");
        assertThat(paper).doesNotContain(NAME, "Amina", "Managing my own day", "Sam Rees");
    }

    @Test
    void aHandedDeviceShowsNothingBeforeSomebodySaysThatItIsThey() throws Exception {
        var device = new MockHttpSession();
        answer(post(person + "/hand-over").header("X-User", "sam").session(device));

        var first = answer(get("/roundtable/me").session(device));
        var form = answer(get("/roundtable/me/ContributionMade").session(device));
        var sent = answer(post("/roundtable/me/ContributionMade")
                .session(device)
                .param("words", "Somebody else")
                .param("mayGoTo", "GROUP")
                .param("mode", "SELF"));
        Document asks = page("/roundtable/me/you", device);
        answer(post("/roundtable/me/you").session(device).param("answer", "yes"));
        var mine = page("/roundtable/me", device);

        for (var led : List.of(first, form, sent)) {
            assertThat(led.getHeader("Location")).isEqualTo("/roundtable/me/you");
        }
        assertThat(asks.selectFirst("h1").text()).isEqualTo("Are you Amina?");
        assertThat(asks.select("main").text()).doesNotContain("Canary", "Managing");
        assertThat(mine.select("nav .roundtable-tile")).isNotEmpty();
        assertThat(mine.text()).doesNotContain("Somebody else");
    }

    @Test
    void whoeverItIsNotSeesNothingAndGivesTheDeviceBack() throws Exception {
        var device = new MockHttpSession();
        answer(post(person + "/hand-over").header("X-User", "sam").session(device));

        var no = answer(post("/roundtable/me/you").session(device).param("answer", "no"));

        assertThat(no.getHeader("Location")).isEqualTo("/roundtable/me/back");
        assertThat(device.isInvalid()).isTrue();
    }

    @Test
    void aSheetOnPaperAsksInPlainWordsAndIsEnteredAtThePersonsWords() throws Exception {
        Document about = Jsoup.parse(body(answer(get(person).header("X-User", "sam"))));
        var prints = about.select("a[href*=/sheet/]").eachAttr("href");

        for (String print : prints) {
            Document sheet = Jsoup.parse(body(answer(get(print).header("X-User", "sam"))));
            assertThat(sheet.select(".roundtable-sheet h3")).as(print).isNotEmpty();
            assertThat(sheet.selectFirst(".roundtable-sheet").text())
                    .contains("999", "0800 1111")
                    .doesNotContain(NAME, "Amina");
            assertThat(sheet.outerHtml()).doesNotContain("??").doesNotContain("th:");
        }
        Document enter = Jsoup.parse(body(answer(
                get(about.select("a[href*=record/CheckInMade?participant]").attr("href"))
                        .header("X-User", "sam"))));

        assertThat(prints).hasSize(3);
        assertThat(enter.select("[name=entryMode][checked]").val()).isEqualTo("BY_STAFF_AT_PERSONS_WORDS");
        assertThat(answer(get(prints.get(0)).header("X-User", "jo")).getStatus())
                .isEqualTo(404);
    }

    private String code() {
        return Jsoup.parse(sam(person + "/code"))
                .selectFirst(".roundtable-sheet__code")
                .text();
    }

    private String sam(String path) {
        try {
            return body(answer(post(path).header("X-User", "sam")));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private MockHttpServletResponse enter(String code, MockHttpSession device, String address) throws Exception {
        return answer(
                post("/roundtable/code").session(device).param("code", code).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    private Document page(String path, MockHttpSession device) throws Exception {
        return Jsoup.parse(body(answer(get(path).session(device))));
    }

    private MockHttpServletResponse answer(
            org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String body(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString();
    }
}
