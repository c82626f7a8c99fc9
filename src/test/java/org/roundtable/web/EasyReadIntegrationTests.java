package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casework.LocalHelp;
import org.roundtable.participation.Nation;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Easy read: every page of somebody taking part in short lines with pictures, for whoever wants it and nobody else. */
class EasyReadIntegrationTests extends PeoplePagesBench {

    private static final String COOKIE = "roundtable-easy";
    private static final String MARKS = "\\[[a-z]+]";

    @Test
    void changesEveryPageOfSomebodyTakingPart() throws Exception {
        Visitor amina = child();
        Stream<String> forms = PersonForm.kinds().stream().map(kind -> "/roundtable/me/" + kind);
        List<String> pages = Stream.concat(
                        Stream.of(
                                "/roundtable/me",
                                "/roundtable/me/help",
                                "/roundtable/me/looked",
                                "/roundtable/me/both-sides",
                                "/roundtable/me/back"),
                        forms)
                .toList();

        for (String path : pages) {
            if (sees(amina, path).getResponse().getStatus() == 200) {
                Document plain = page(amina, path + "?easy=off");
                Document easy = page(amina, path + "?easy=on");

                assertThat(easy.body().hasClass("roundtable-easy")).as(path).isTrue();
                assertThat(plain.body().hasClass("roundtable-easy")).as(path).isFalse();
                assertThat(easy.select("main .roundtable-picture")).as(path).isNotEmpty();
                assertThat(plain.select(".roundtable-picture, .roundtable-pictures"))
                        .as(path)
                        .isEmpty();
                assertThat(easy.text()).as(path).doesNotContainPattern(MARKS).doesNotContain("??");
                assertThat(easy.select("main").text())
                        .as(path)
                        .isNotEqualTo(plain.select("main").text());
                assertThat(HelpBlock.missing(easy)).as(path).isEmpty();
            }
        }
    }

    /** A picture that is not drawn is a hole, and one that is read aloud is noise. */
    @Test
    void everyPictureIsDrawnAndNoneIsReadAloud() throws Exception {
        Document page = page(child(), "/roundtable/me/CheckInMade?easy=on");

        assertThat(page.select(".roundtable-picture use").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(
                        drawing -> assertThat(page.select("symbol" + drawing)).hasSize(1));
        assertThat(page.select("svg")).allMatch(svg -> svg.attr("aria-hidden").equals("true"));
    }

    @Test
    void isKeptOnTheDeviceAndGoneFromItWhenSomebodyIsFinished() throws Exception {
        Visitor amina = child();

        MockHttpServletResponse on = sees(amina, "/roundtable/me?easy=on").getResponse();
        Cookie kept = new Cookie(COOKIE, "on");
        String next = mvc.perform(
                        get("/roundtable/me/help").session(amina.session()).cookie(kept))
                .andReturn()
                .getResponse()
                .getContentAsString();
        MockHttpServletResponse finished = mvc.perform(
                        post("/roundtable/me/back").session(amina.session()).cookie(kept))
                .andReturn()
                .getResponse();

        assertThat(on.getHeaders("Set-Cookie")).anyMatch(cookie -> cookie.startsWith(COOKIE + "=on"));
        assertThat(next).contains("roundtable-easy");
        assertThat(finished.getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith(COOKIE + "=;") && cookie.contains("Max-Age=0"));
    }

    @Test
    void isOnAtTheFirstVisitOfWhoeverToldUsAndOffWhenTheySaySo() throws Exception {
        Visitor amina = child();
        wants(amina, "EASY_READ");
        String link = takingPart.link(SAM, amina.caseFile(), amina.participant());
        MockHttpSession phone = new MockHttpSession();

        mvc.perform(post("/roundtable/l/" + link).session(phone));

        assertThat(look("/roundtable/me", phone)).contains("roundtable-easy");
        assertThat(look("/roundtable/me?easy=off", phone)).doesNotContain("roundtable-people roundtable-easy");
    }

    @Test
    void isNotOnWhereNobodyAskedForIt() throws Exception {
        Visitor amina = child();
        wants(amina, "BSL");
        String link = takingPart.link(SAM, amina.caseFile(), amina.participant());
        MockHttpSession phone = new MockHttpSession();

        mvc.perform(post("/roundtable/l/" + link).session(phone));

        assertThat(look("/roundtable/me", phone)).doesNotContain("roundtable-people roundtable-easy");
    }

    @Test
    void comesOnWhenSomebodyAsksForItInTheForm() throws Exception {
        MockHttpServletResponse answer = sends(
                child(), "/roundtable/me/SupportNeedsAsked", "communicationNeeds", "PICTURES", "entryMode", "SELF");

        assertThat(answer.getHeaders("Set-Cookie")).anyMatch(cookie -> cookie.startsWith(COOKIE + "=on"));
    }

    /** Whoever adds that they want paper does not lose what they asked for before. */
    @Test
    void anotherWayIsAskedForInAFormThatBeginsWithWhatWasAskedBefore() throws Exception {
        Visitor amina = child();
        wants(amina, "BSL");

        Document page = page(amina, "/roundtable/me");
        Document form =
                page(amina, page.selectFirst(".roundtable-another-way a").attr("href"));

        assertThat(form.select("[name=communicationNeeds][checked]").eachAttr("value"))
                .containsExactly("BSL");
        assertThat(form.select("[name=communicationNeeds]").eachAttr("value")).contains("ON_PAPER", "READ_TOGETHER");
        assertThat(form.selectFirst("[name=whatHelps]").text()).isEqualTo("A quiet room");
        assertThat(form.select(".roundtable-another-way")).isEmpty();
    }

    @Test
    void choosingItOrALanguageKeepsWhatThePageIsAbout() throws Exception {
        Visitor amina = child();
        String decision = PeopleStory.in(this, amina).get("decision");

        Document form = page(amina, "/roundtable/me/ContributionMade?decision=" + decision + "&lang=en");

        assertThat(form.select(".roundtable-reading a").attr("href")).isEqualTo("?decision=" + decision + "&easy=on");
        assertThat(form.select("a[hreflang=cy]").attr("href")).isEqualTo("?decision=" + decision + "&lang=cy");
    }

    @Test
    void pagesOfStaffAreNotInEasyRead() throws Exception {
        String page = mvc.perform(
                        get("/roundtable/work?easy=on").header("X-User", "sam").cookie(new Cookie(COOKIE, "on")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).doesNotContain("roundtable-easy").doesNotContain("roundtable-picture");
    }

    @Test
    void whereThereAreNoEasyWordsTheNormalOnesStand() {
        MessageSource messages = OurMessages.all();
        Locale easy = EasyRead.in(PageLanguage.ENGLISH);

        assertThat(messages.getMessage("me.do.say", null, easy)).isEqualTo("Say something");
        assertThat(messages.getMessage("me.sides.open", null, easy)).isEqualTo("[eye] All of us can see this now.");
        assertThat(messages.getMessage("me.sides.open", null, PageLanguage.ENGLISH))
                .isEqualTo("Both sides can see this now.");
    }

    @Test
    void theDutyLinesHoursAreInTheLanguageOfTheReaderWhereTheyWereGivenInBoth() {
        var both = LocalHelp.Place.of(
                Nation.WALES,
                new OrganisationSetUp("org", "Cyngor", Nation.WALES, "1", "day and night", "ddydd a nos"));
        var one = LocalHelp.Place.of(
                Nation.WALES, new OrganisationSetUp("org", "Cyngor", Nation.WALES, "1", "day and night", null));

        assertThat(both.hours(EasyRead.in(PageLanguage.WELSH))).isEqualTo("ddydd a nos");
        assertThat(both.hours(PageLanguage.ENGLISH)).isEqualTo("day and night");
        assertThat(one.hours(PageLanguage.WELSH)).isEqualTo("day and night");
    }

    private void wants(Visitor who, String need) {
        record(
                who.viewer(),
                who.caseFile(),
                SupportNeedsAsked.class,
                "participant",
                who.participant(),
                "communicationNeeds",
                need,
                "interpreterNeeded",
                "no",
                "advocateWanted",
                "no",
                "whatHelps",
                "A quiet room");
    }

    private String look(String path, MockHttpSession session) throws Exception {
        return mvc.perform(get(path).session(session))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s)<head>.*</head>", "");
    }
}
