package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Tuning.RuleChangeProposed;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.springframework.mock.web.MockHttpServletResponse;

/** The rule book as whoever sets it reads it: looked up, changed by one, tried out, and approved by another. */
class RuleBookPagesIntegrationTests extends PeoplePagesBench {

    private String organisation;

    @BeforeEach
    void anOrganisation() {
        String id = open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15));
        organisation = Objects.requireNonNull(files.header(id).orElseThrow().organisation());
    }

    @Test
    void everyRuleAndFigureIsThere() throws Exception {
        Document book = page("max", "");

        assertThat(book.select("section[aria-labelledby^=theme] li a")).hasSizeGreaterThan(40);
        book.select("section[aria-labelledby^=theme] li a").eachAttr("href").stream()
                .map(path -> path.substring(path.lastIndexOf('/')))
                .forEach(code ->
                        assertThat(open("max", code).getStatus()).as(code).isEqualTo(200));
        assertThat(page("max", "/FB-03").text())
                .contains(
                        "people who spoke have not heard what was decided",
                        "What ends it",
                        "002 §4.2",
                        "10 working days");
        assertThat(page("max", "/figures").select("tbody tr")).hasSizeGreaterThan(50);
        assertThat(open("max", "/ZZ-99").getStatus()).isEqualTo(404);
    }

    @Test
    void aChangeIsProposedTriedOutAndApprovedByAnother() throws Exception {
        String form = page("max", "/FB-01").select("a[role=button]").attr("href");
        assertThat(form).endsWith("record/RuleChangeProposed?what=FB-01&to=off");
        assertThat(sends("max", "RuleChangeProposed", "what", "FB-01", "to", "off", "reason", "We thank in person")
                        .getStatus())
                .isEqualTo(303);
        String change = file(organisation)
                .latest(RuleChangeProposed.class)
                .map(said -> said.body().id())
                .orElseThrow();

        Document tried = page("max", "/changes/" + change);
        MockHttpServletResponse table = open("max", "/changes/" + change + "/table");
        MockHttpServletResponse own = sends("max", "RuleChangeApproved", "change", change);
        Document told = Jsoup.parse(staff("lee", "/roundtable/notices").getContentAsString());
        Document approving = Jsoup.parse(
                staff("lee", "/roundtable/cases/" + organisation + "/record/RuleChangeApproved?change=" + change)
                        .getContentAsString());
        MockHttpServletResponse approved = sends(
                "lee",
                "RuleChangeApproved",
                "change",
                approving
                        .select("[name=change][value=" + change + "], option[value=" + change + "]")
                        .attr("value"));

        assertThat(tried.text())
                .contains("FB-01: off", "one case", "nothing would be noticed otherwise", "Somebody else has to");
        assertThat(told.text()).contains("A change of the rules waits for a second person");
        assertThat(approving.select("form").text()).doesNotContain(change);
        assertThat(tried.select("a[role=button]").eachText()).hasSize(1);
        assertThat(table.getContentAsString()).startsWith("case,rule,about,what,before,after");
        assertThat(table.getHeader("Content-Disposition")).contains("attachment");
        assertThat(own.getStatus()).isEqualTo(422);
        assertThat(own.getContentAsString()).contains("You proposed this change yourself");
        assertThat(approved.getStatus()).isEqualTo(303);
        assertThat(page("max", "").text()).contains("FB-01: off", "In force");
        assertThat(page("max", "/FB-01").select("dl dd").first().text()).isEqualTo("Off");
    }

    @Test
    void practitionersReadItAndPeopleTakingPartDoNotMeetIt() throws Exception {
        assertThat(page("sam", "/FB-01").select("a[role=button]")).isEmpty();
        assertThat(page("jo", "/figures").select("tbody a")).isEmpty();
        assertThat(sends("jo", "RuleChangeProposed", "what", "FB-01", "to", "off", "reason", "Too much")
                        .getStatus())
                .isEqualTo(404);
        assertThat(sees(child(), "/roundtable/cases/" + organisation + "/rules")
                        .getResponse()
                        .getStatus())
                .isNotEqualTo(200);
    }

    @Test
    void whatIsNotFlaggedIsExplainedToTheTeamAlone() throws Exception {
        Visitor amina = child();
        String why = "/roundtable/cases/" + amina.caseFile() + "/not-flagged";

        Document rules = Jsoup.parse(staff("sam", why).getContentAsString());
        Document feedback = Jsoup.parse(staff("sam", why + "/FB-03").getContentAsString());

        assertThat(rules.select("main li a")).hasSizeGreaterThan(40);
        for (String path : rules.select("main li a").eachAttr("href")) {
            assertThat(staff("sam", path).getStatus()).as(path).isEqualTo(200);
        }
        assertThat(feedback.select("ol li").first().text()).startsWith("Does not hold there is answer owed");
        assertThat(feedback.select(".govuk-inset-text").text()).contains("none");
        assertThat(staff("jo", why + "/FB-03").getStatus()).isEqualTo(404);
        assertThat(staff("sam", why + "/ZZ-99").getStatus()).isEqualTo(404);
        assertThat(sees(amina, why).getResponse().getStatus()).isNotEqualTo(200);
    }

    private MockHttpServletResponse staff(String user, String path) throws Exception {
        return mvc.perform(get(path).header("X-User", user)).andReturn().getResponse();
    }

    private Document page(String user, String place) throws Exception {
        MockHttpServletResponse response = open(user, place);
        assertThat(response.getStatus()).as(place).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private MockHttpServletResponse open(String user, String place) {
        try {
            return mvc.perform(get("/roundtable/cases/" + organisation + "/rules" + place)
                            .header("X-User", user))
                    .andReturn()
                    .getResponse();
        } catch (Exception broken) {
            throw new AssertionError(place, broken);
        }
    }

    private MockHttpServletResponse sends(String user, String kind, String... values) throws Exception {
        var form = post("/roundtable/cases/" + organisation + "/record/" + kind).header("X-User", user);
        for (int at = 0; at < values.length; at += 2) {
            form.param(values[at], values[at + 1]);
        }
        return mvc.perform(form).andReturn().getResponse();
    }
}
