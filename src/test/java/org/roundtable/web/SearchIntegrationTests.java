package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.AnyTime.ReflectionMade;
import org.roundtable.casefile.entry.Confidentiality.FileRestricted;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casework.Searching;
import org.roundtable.host.HostUser;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Search finds names, titles and words, and nothing that the one who searches may not see. */
@ExtendWith(OutputCaptureExtension.class)
class SearchIntegrationTests extends PeoplePagesBench {

    private static int number;

    @Autowired
    JdbcClient jdbc;

    private String caseFile;
    private String amina;
    private String word;

    @BeforeEach
    void aCase() {
        caseFile = open(Nation.WALES, PartyType.YOUNG_PERSON, LocalDate.now().minusYears(16));
        amina = participant(caseFile, Side.EXPERIENCE);
        word = "Zebra" + ++number + "x";
        record(SAM, caseFile, WhatMattersSaid.class, "participant", amina, "words", "My 100% " + word + " and “me”");
    }

    @Test
    void findsNamesTitlesAndWordsAndLeadsToThem() {
        var found = search(PagesHost.SAM, word.toLowerCase());

        assertThat(found.select("blockquote").text()).contains("My 100% " + word);
        var page = new org.roundtable.web.Visitor(mvc, PagesHost.SAM)
                .open(found.select("blockquote + p a").attr("href"));
        String anchor = found.select("blockquote + p a").attr("href").replaceAll(".*#", "");
        assertThat(page.getElementById(anchor).text()).contains(word);
        assertThat(search(PagesHost.SAM, "canary")
                        .select("[aria-labelledby=found-cases] a")
                        .eachText())
                .contains("Managing my own day");
        assertThat(search(PagesHost.SAM, "my OWN day").select("[aria-labelledby=found-cases] a"))
                .isNotEmpty();
        assertThat(search(PagesHost.SAM, "100% " + word).select("blockquote")).hasSize(1);
        assertThat(search(PagesHost.SAM, "_").text()).contains("two letters or more");
        assertThat(search(PagesHost.SAM, "purpose").select("[aria-labelledby=found-cases] a"))
                .as("not the names of fields")
                .isEmpty();
    }

    @Test
    void saysWhatToDoWhereNothingIsFound() {
        assertThat(search(PagesHost.SAM, "Nobodyever").text()).contains("Nothing was found");
        assertThat(search(PagesHost.JO, word).text()).contains("Nothing was found");
        assertThat(search(PagesHost.JO, "Canary").select("[aria-labelledby=found-cases] a[href$=" + caseFile + "]"))
                .as("a case that is not theirs")
                .isEmpty();
    }

    @Test
    void whatIsLeftOutIsSaid() {
        for (int more = 0; more < Searching.AT_ONCE; more++) {
            record(SAM, caseFile, ReflectionMade.class, "working", "Quiet " + word + more);
            open(Nation.WALES, PartyType.YOUNG_PERSON, LocalDate.now().minusYears(16), "Quiet " + word + more);
        }

        Document all = search(PagesHost.SAM, "Quiet " + word);
        assertThat(all.select("blockquote")).hasSize(Searching.AT_ONCE);
        assertThat(all.select("[role=status]").text()).isEmpty();

        Document some = search(PagesHost.SAM, word);
        assertThat(some.select("blockquote")).hasSize(Searching.AT_ONCE);
        assertThat(some.select("[role=status]").text())
                .isEqualTo("What was said: showing the first 25. Add a word to narrow it.");

        open(Nation.WALES, PartyType.YOUNG_PERSON, LocalDate.now().minusYears(16), "One more " + word);
        assertThat(search(PagesHost.SAM, word).select("[role=status]").text())
                .contains("Cases and people: showing the first 25.");
    }

    @Test
    void managersFindCasesButNoWords() {
        assertThat(search(PagesHost.MAX, "Canary").select("[aria-labelledby=found-cases] a"))
                .isNotEmpty();
        assertThat(search(PagesHost.MAX, word).select("blockquote")).isEmpty();
    }

    @Test
    void aRestrictedFileIsInvisible() {
        record(SAM, caseFile, FileRestricted.class, "restricted", "yes", "reason", "A relative works here");

        assertThat(search(PagesHost.MAX, "Canary").select("a[href$='" + caseFile + "']"))
                .isEmpty();
        assertThat(search(PagesHost.SAM, word).select("blockquote")).hasSize(1);
    }

    @Test
    void whoIsImplicatedFindsNoWordOfAConcern() {
        String[] raised = {
            "about",
            amina,
            "implicated",
            participant(caseFile, Side.QUALIFICATION),
            "whatHappened",
            "Seen " + word + "y",
            "canWait",
            "NO"
        };
        record(Viewer.of(PagesHost.LEE), caseFile, ConcernRaised.class, raised);

        assertThat(search(PagesHost.LEE, word + "y").select("blockquote")).hasSize(1);
        assertThat(search(PagesHost.SAM, word + "y").text()).contains("Nothing was found");
    }

    @Test
    void whatIsSoughtIsInNoLogAndWhatIsShownIsInTheReadLog(CapturedOutput output) {
        jdbc.sql("delete from rt_read").update();

        search(PagesHost.SAM, word);

        assertThat(output).doesNotContain(word);
        assertThat(jdbc.sql("select case_file from rt_read where user_name = 'sam'")
                        .query(String.class)
                        .list())
                .containsExactly(caseFile);
    }

    private Document search(HostUser user, String sought) {
        var who = new org.roundtable.web.Visitor(mvc, user);
        Document page = who.send("/roundtable/search", "words", sought);
        assertThat(who.status()).isEqualTo(200);
        assertThat(who.open("/roundtable/search").select("nav a[href='/roundtable/search']"))
                .isNotEmpty();
        return page;
    }
}
