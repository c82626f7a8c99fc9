package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.LoadingBundle;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever was asked for their view is asked on their own page, however the asking came on file. */
class PeopleAreAskedIntegrationTests extends PeoplePagesBench {

    private static final String VIEW = "/roundtable/me/ContributionMade?decision=";

    @Autowired
    LoadingBundle loading;

    @Test
    void asksForAViewWhereTheAskingWasImported(@TempDir Path folder) throws Exception {
        String caseFile = loading.demonstrate(askedYesterday(folder), null).caseFile();

        List<DecisionAsked> decisions =
                file(caseFile).said(DecisionAsked.class).map(Said::body).toList();

        assertThat(decisions).hasSize(2);
        for (DecisionAsked decision : decisions) {
            for (String affected : decision.affects()) {
                assertThat(waiting(arrive(caseFile, affected))).containsOnlyOnce(VIEW + decision.id());
            }
        }
    }

    @Test
    void asksOnceForAViewOnASmallMatterUntilItIsGiven() throws Exception {
        Visitor amina = child();
        String decision = smallMatter(amina);
        record(SAM, amina.caseFile(), ViewsAsked.class, "decision", decision, "stage", "BEFORE_OPTIONS");

        List<String> asked = waiting(amina);
        record(amina.viewer(), amina.caseFile(), ContributionMade.class, view(amina, decision));

        assertThat(asked).containsOnlyOnce(VIEW + decision);
        assertThat(waiting(amina)).doesNotContain(VIEW + decision);
    }

    @Test
    void asksNoMoreWhenTheTimeForItIsOver() throws Exception {
        Visitor amina = child();
        String decision = smallMatter(amina);
        LocalDate over = LocalDate.now().minusDays(1);
        record(
                SAM,
                amina.caseFile(),
                ViewsAsked.class,
                "decision",
                decision,
                "stage",
                "BEFORE_OPTIONS",
                "viewsCloseOn.day",
                "" + over.getDayOfMonth(),
                "viewsCloseOn.month",
                "" + over.getMonthValue(),
                "viewsCloseOn.year",
                "" + over.getYear());

        assertThat(waiting(amina)).doesNotContain(VIEW + decision);
    }

    private List<String> waiting(Visitor who) throws Exception {
        return page(who, "/roundtable/me")
                .select("section[aria-labelledby=waiting] a")
                .eachAttr("href");
    }

    private String smallMatter(Visitor who) {
        return record(
                SAM,
                who.caseFile(),
                DecisionAsked.class,
                "question",
                "Which room?",
                "type",
                "PERSONAL_PLAN",
                "importance",
                "MINOR",
                "affects",
                who.participant(),
                "fixedByLawOrSafety",
                "no",
                "optionsOpen",
                "yes");
    }

    private static String[] view(Visitor who, String decision) {
        return new String[] {
            "participant",
            who.participant(),
            "words",
            "The small one",
            "decision",
            decision,
            "form",
            "WRITTEN",
            "mediation",
            "NONE",
            "mayGoTo",
            "GROUP",
            "aboutSafety",
            "no"
        };
    }

    /** The story of the breakfast, the day after people were asked. */
    private static Bundle askedYesterday(Path folder) throws Exception {
        var json = new ObjectMapper();
        var story =
                (ObjectNode) json.readTree(Files.readString(Path.of("docs/examples/04-views-nobody-answered.json")));
        ArrayNode asked = json.createArrayNode();
        story.get("entries").forEach(entry -> {
            if (entry.get("happenedAt").asText().compareTo("2026-01-07") < 0) {
                asked.add(entry);
            }
        });
        story.set("entries", asked);
        story.put("asOf", "2026-01-07T12:00:00Z");
        Path file = folder.resolve("asked.json");
        Files.writeString(file, json.writeValueAsString(story));
        return Bundles.read(file);
    }
}
