package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A joint record is looked over as a whole before it is saved, and saved once. */
class CheckPagesIntegrationTests extends PeoplePagesBench {

    private static final String OUTCOME = "Canarycheck: we leave at ten";

    @Autowired
    JdbcClient jdbc;

    private org.roundtable.web.Visitor sam;
    private String caseFile;
    private String amina;
    private String form;
    private String decision;

    @BeforeEach
    void aQuestionIsOpen() {
        jdbc.sql("delete from rt_draft").update();
        sam = new org.roundtable.web.Visitor(mvc, PagesHost.SAM);
        caseFile = open(Nation.WALES, PartyType.YOUNG_PERSON, LocalDate.now().minusYears(16));
        amina = participant(caseFile, Side.EXPERIENCE);
        decision = record(
                SAM,
                caseFile,
                DecisionAsked.class,
                "question",
                "When do we leave?",
                "type",
                "PERSONAL_PLAN",
                "importance",
                "ORDINARY",
                "affects",
                amina,
                "fixedByLawOrSafety",
                "no",
                "optionsOpen",
                "yes");
        form = "/roundtable/cases/" + caseFile + "/record/DecisionMade";
    }

    @Test
    void whatWasWrittenIsShownAsAWholeAndNothingIsRecordedYet() {
        Document page = check();

        assertThat(page.select("h1").text()).isEqualTo("Check what you wrote");
        assertThat(page.select("dl").text()).contains("When do we leave?", NAME, OUTCOME, "Left empty", "Yes");
        assertThat(page.select("main input, main select, main textarea"))
                .allMatch(field -> field.attr("name").equals("_csrf"));
        assertThat(page.select("[href*=Canary], [action*=Canary]")).isEmpty();
        assertThat(made()).isZero();
    }

    @Test
    void eachAnswerLeadsBackToItsFieldWithEverythingKept() {
        Document page = check();
        String change = page.select("dl a[href$=#outcome]").attr("href");

        Document back = sam.open(change);

        assertThat(back.select("#outcome").val()).isEqualTo(OUTCOME);
        assertThat(back.select("[name=decision] option[selected]").val()).isEqualTo(decision);
        assertThat(back.select("[name=adultSupportGiven][checked]").val()).isEqualTo("yes");
    }

    @Test
    void savingItTwiceGoingBackOrLoadingAgainMakesOneRecord() {
        check();
        String address = sam.ledTo();
        sam.send(address);
        String saved = sam.ledTo();

        sam.send(address);
        assertThat(sam.ledTo()).isEqualTo(saved);
        sam.open(address);
        assertThat(sam.ledTo()).isEqualTo(saved).contains("recorded=");

        assertThat(made()).isOne();
        assertThat(jdbc.sql("select count(*) from rt_draft").query(Long.class).single())
                .isZero();
    }

    @Test
    void pressingTwiceAtTheSameMomentMakesOneRecord() throws Exception {
        check();
        String address = sam.ledTo();
        Callable<Integer> press = () -> {
            var device = new org.roundtable.web.Visitor(mvc, PagesHost.SAM);
            device.send(address);
            return device.status();
        };

        try (var both = new Pressing()) {
            for (Future<Integer> one : both.of(press)) {
                assertThat(one.get()).isEqualTo(303);
            }
        }
        assertThat(made()).isOne();
    }

    @Test
    void whatHasToBePutRightIsSaidAtTheFormAndNothingIsAskedTwice() {
        Document refused = sam.send(form, "entryDraft", draft(), "decision", decision, "outcome", OUTCOME);

        assertThat(sam.status()).isEqualTo(422);
        assertThat(refused.select("#outcome").val()).isEqualTo(OUTCOME);
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href")).contains("#reasons", "#mode");
    }

    @Test
    void whoeverWasSlowerIsToldAndKeepsEverything() {
        String begun = "" + (System.currentTimeMillis() / 1000 - 600);
        sam.send(form, filled(draft(), begun));
        String address = sam.ledTo();
        record(
                SAM,
                caseFile,
                DecisionMade.class,
                "decision",
                decision,
                "mode",
                "SHARED_EQUALLY",
                "decidedBy",
                amina,
                "outcome",
                "We leave at nine",
                "reasons",
                "The bus",
                "adultSupportGiven",
                "yes");

        Document page = sam.send(address);

        assertThat(sam.status()).isEqualTo(409);
        assertThat(page.select("#outcome").val()).isEqualTo(OUTCOME);
        assertThat(page.text()).contains("Sam Rees");
        assertThat(page.select("[name=entryReplaces]").val()).isNotEmpty();
        assertThat(file(caseFile).said(DecisionMade.class).map(said -> said.body()
                        .outcome()))
                .containsExactly("We leave at nine");
    }

    @Test
    void nobodyElseReachesIt() {
        check();
        String address = sam.ledTo();
        var lee = new org.roundtable.web.Visitor(mvc, PagesHost.LEE);

        assertThat(lee.open(address).text()).doesNotContain(OUTCOME);
        lee.send(address);
        assertThat(made()).isZero();
        var jo = new org.roundtable.web.Visitor(mvc, PagesHost.JO);
        jo.open(address);
        assertThat(jo.status()).isEqualTo(404);
    }

    @Test
    void nothingStandsBetweenAWorkerAndAWorry() {
        sam.send("/roundtable/cases/" + caseFile + "/record/ConcernRaised", "whatHappened", "She was followed");

        assertThat(sam.ledTo()).endsWith("/worry-passed-on");
        assertThat(file(caseFile).said(ConcernRaised.class)).hasSize(1);
    }

    /** The page that the form leads to. */
    private Document check() {
        sam.send(form, filled(draft(), "" + System.currentTimeMillis() / 1000));
        assertThat(sam.status()).isEqualTo(303);
        String address = sam.ledTo();
        Document page = sam.open(address);
        assertThat(sam.status()).isEqualTo(200);
        sam.send(form, filled(address.substring(address.lastIndexOf('/') + 1), "" + System.currentTimeMillis() / 1000));
        return page;
    }

    private String draft() {
        return sam.open(form).select("[name=entryDraft]").val();
    }

    private String[] filled(String draft, String begun) {
        List<String> sent = new ArrayList<>(List.of("entryDraft", draft, "entryBegun", begun, "decision", decision));
        sent.addAll(List.of("mode", "SHARED_EQUALLY", "decidedBy", amina, "outcome", OUTCOME));
        sent.addAll(List.of("reasons", "It is quieter", "adultSupportGiven", "yes"));
        return sent.toArray(String[]::new);
    }

    private long made() {
        return file(caseFile).entries().stream()
                .filter(entry -> entry.kind().equals("DecisionMade"))
                .count();
    }

    /** Two fingers. */
    private static final class Pressing implements AutoCloseable {

        private final java.util.concurrent.ExecutorService threads = Executors.newFixedThreadPool(2);

        List<Future<Integer>> of(Callable<Integer> press) throws InterruptedException {
            return threads.invokeAll(List.of(press, press));
        }

        @Override
        public void close() {
            threads.shutdown();
        }
    }
}
