package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casework.Rounds;
import org.roundtable.host.HostUser;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody began to write is kept for them alone, until it is recorded or thrown away. */
class DraftsIntegrationTests extends PeoplePagesBench {

    private static final String WORDS = "Canarydraft: not in school time";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Rounds rounds;

    private final org.roundtable.web.Visitor sam() {
        return new org.roundtable.web.Visitor(mvc, PagesHost.SAM);
    }

    private String path;
    private String amina;

    @BeforeEach
    void aCase() {
        jdbc.sql("delete from rt_draft").update();
        String caseFile =
                open(Nation.WALES, PartyType.YOUNG_PERSON, LocalDate.now().minusYears(16));
        amina = participant(caseFile, Side.EXPERIENCE);
        path = "/roundtable/cases/" + caseFile;
    }

    @Test
    void aFormIsFinishedLaterWhereItWasLeft() {
        var sam = sam();
        String form = path + "/record/WhatMattersSaid";

        later(sam, form, "participant", amina, "words", WORDS);

        assertThat(sam.ledTo()).isEqualTo(path);
        assertThat(file(path.substring(path.lastIndexOf('/') + 1)).entries())
                .noneMatch(entry -> entry.toString().contains("Canarydraft"));
        for (String list : List.of(path, "/roundtable/work")) {
            var shown = sam.open(list);
            assertThat(shown.select("#drafts").text()).as(list).isEqualTo("You have drafts");
            assertThat(sam.open(org.roundtable.web.Visitor.links(shown, "draft=")
                                    .get(0))
                            .select("textarea")
                            .val())
                    .isEqualTo(WORDS);
        }
        assertThat(sam.open(form).select("textarea").val()).isEqualTo(WORDS);
        assertThat(sam.open(form).select("[name=participant] option[selected]").val())
                .isEqualTo(amina);
    }

    @Test
    void onceRecordedItIsADraftNoLonger() {
        var sam = sam();
        String form = path + "/record/WhatMattersSaid";
        later(sam, form, "participant", amina, "words", WORDS);

        var page = sam.open(form);
        sam.send(
                form,
                "entryDraft",
                id(page),
                "participant",
                amina,
                "words",
                WORDS,
                "entryMode",
                "BY_STAFF_AT_PERSONS_WORDS");

        assertThat(sam.status()).isEqualTo(303);
        assertThat(drafts()).isZero();
        assertThat(sam.open(form).select("textarea").val()).isEmpty();
    }

    @Test
    void whatIsRefusedStaysADraft() {
        var sam = sam();
        String form = path + "/record/WhatMattersSaid";
        later(sam, form, "participant", amina, "words", WORDS);

        sam.send(form, "entryDraft", id(sam.open(form)), "participant", amina);

        assertThat(sam.status()).isEqualTo(422);
        assertThat(drafts()).isOne();
    }

    @Test
    void aWorryThatWasNotSentStandsFirstAndIsUrgent() {
        var sam = sam();
        later(sam, path + "/record/ConcernRaised", "whatHappened", WORDS);
        later(sam, path + "/record/WhatMattersSaid", "participant", amina, "words", WORDS);

        var rows = sam.open("/roundtable/work").select("section[aria-labelledby=drafts] li");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text())
                .contains("You began a worry and did not send it")
                .contains("Not sent");
        assertThat(rows.get(0).select(".govuk-tag--red")).hasSize(1);
    }

    @Test
    void nobodyElseFindsIt() {
        var sam = sam();
        later(sam, path + "/record/ConcernRaised", "whatHappened", WORDS);
        var lee = new org.roundtable.web.Visitor(mvc, PagesHost.LEE);
        String id = jdbc.sql("select id from rt_draft").query(String.class).single();

        assertThat(lee.open(path).select("#drafts")).isEmpty();
        assertThat(lee.open(path + "/record/ConcernRaised?draft=" + id)
                        .select("textarea")
                        .eachText())
                .noneMatch(text -> text.contains("Canary"));
        lee.send("/roundtable/drafts/" + id + "/discard");
        assertThat(lee.status()).isEqualTo(404);
        later(lee, path + "/record/ConcernRaised", "entryDraft", id, "whatHappened", "Lee’s");
        assertThat(sam.open(path + "/record/ConcernRaised").select("textarea").eachText())
                .anyMatch(text -> text.contains("Canary"));
    }

    @Test
    void isThrownAwayByAButtonOrByTime() {
        var sam = sam();
        later(sam, path + "/record/ConcernRaised", "whatHappened", WORDS);
        sam.send(sam.open(path + "/record/ConcernRaised")
                .select("form[action*=discard]")
                .attr("action"));
        assertThat(sam.ledTo()).isEqualTo(path);
        assertThat(drafts()).isZero();

        later(sam, path + "/record/ConcernRaised", "whatHappened", WORDS);
        jdbc.sql("update rt_draft set saved_at = dateadd('DAY', -31, saved_at)").update();
        jdbc.sql("delete from rt_anchor").update();
        assertThat(rounds.daily()).isTrue();

        assertThat(drafts()).isZero();
    }

    @Test
    void isInvisibleOnceItsCaseCannotBeOpened() {
        var max = new org.roundtable.web.Visitor(mvc, PagesHost.MAX);
        later(max, path + "/record/ConcernRaised", "whatHappened", WORDS);
        assertThat(max.open("/roundtable/work").select("#drafts")).hasSize(1);

        sam().send(path + "/record/FileRestricted", "restricted", "yes", "reason", "A relative works here");

        assertThat(max.open("/roundtable/work").select("#drafts")).isEmpty();
    }

    @Test
    void aStepIsFinishedLaterToo() {
        var sam = sam();
        String step =
                org.roundtable.web.Visitor.links(sam.open(path), "/steps/").get(0);
        var form = sam.open(step);
        String field = form.select("main textarea").first().attr("name");

        later(sam, step, field, WORDS);

        assertThat(sam.open(step).select("textarea[name=" + field + "]").val()).isEqualTo(WORDS);
        assertThat(org.roundtable.web.Visitor.links(sam.open(path), step)).hasSize(2);
    }

    @Test
    void aFormThatArrivesAfterTheSignInWasLostIsKeptOnceSomebodyIsThereAgain() throws Exception {
        String form = path + "/record/WhatMattersSaid";
        String draft = id(sam().open(form));

        var out = Jsoup.parse(mvc.perform(post("/roundtable/signed-out")
                        .with(request -> {
                            request.setAttribute("jakarta.servlet.forward.request_uri", form);
                            return request;
                        })
                        .param("_csrf", "old")
                        .param("entryDraft", draft)
                        .param("entryKind", "WhatMattersSaid")
                        .param("words", WORDS))
                .andReturn()
                .getResponse()
                .getContentAsString());

        assertThat(out.select("form[action=" + form + "] [name=words]").val()).isEqualTo(WORDS);
        assertThat(out.select("form[action=" + form + "] [name=_csrf]")).isEmpty();
        assertThat(again(form, draft, PagesHost.SAM, "cross-site").select("a[href*=draft]"))
                .isEmpty();
        assertThat(drafts()).isZero();
        var in = again(form, draft, PagesHost.SAM, "same-origin");
        assertThat(in.text()).contains("kept as a draft");
        assertThat(sam().open(in.select("a[href*=draft]").attr("href"))
                        .select("textarea")
                        .val())
                .isEqualTo(WORDS);
    }

    private Document again(String form, String draft, HostUser user, String site) throws Exception {
        return Jsoup.parse(mvc.perform(post("/roundtable/signed-out")
                        .header("X-User", user.name())
                        .header("Sec-Fetch-Site", site)
                        .with(request -> {
                            request.setAttribute("jakarta.servlet.forward.request_uri", form);
                            return request;
                        })
                        .param("entryDraft", draft)
                        .param("words", WORDS))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static void later(org.roundtable.web.Visitor who, String form, String... values) {
        String[] sent = new String[values.length + 4];
        sent[0] = "entryDraft";
        sent[1] = id(who.open(form));
        sent[2] = "entryLater";
        sent[3] = "yes";
        System.arraycopy(values, 0, sent, 4, values.length);
        who.send(form, sent);
    }

    private static String id(Document page) {
        return page.select("[name=entryDraft]").val();
    }

    private long drafts() {
        return jdbc.sql("select count(*) from rt_draft").query(Long.class).single();
    }
}
