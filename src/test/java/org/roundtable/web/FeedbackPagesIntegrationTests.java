package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Side;

/** An answer begins with what was said, several people are told it at once, and it can be printed as a letter. */
class FeedbackPagesIntegrationTests extends PeoplePagesBench {

    @Test
    void anAnswerIsBegunToldAndPrinted() {
        Visitor amina = child();
        var sam = new org.roundtable.web.Visitor(mvc, PagesHost.SAM);
        String path = "/roundtable/cases/" + amina.caseFile();
        String said = record(
                amina.viewer(),
                amina.caseFile(),
                ContributionMade.class,
                "participant",
                amina.participant(),
                "words",
                "Mornings are loud",
                "form",
                "SPOKEN",
                "mediation",
                "NONE",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                "no");

        var form = sam.open(path + "/record/FeedbackDrafted?contributions=" + said);
        String feedback = record(
                SAM,
                amina.caseFile(),
                FeedbackDrafted.class,
                "contributions",
                said,
                "to",
                amina.participant(),
                "youSaid",
                "Mornings are loud",
                "outcome",
                "DONE",
                "weDid",
                "We start at ten");
        sam.send(path + "/feedback/" + feedback);
        int nobody = sam.status();
        sam.send(path + "/feedback/" + feedback, amina.participant() + ".channel", "LETTER");
        Document checked = sam.open(sam.ledTo());
        sam.send(path + "/feedback/" + feedback, amina.participant() + ".channel", "LETTER");
        sam.saveChecked();

        assertThat(form.selectFirst("[name=youSaid]").wholeText()).isEqualTo("Mornings are loud");
        assertThat(nobody).isEqualTo(422);
        assertThat(checked.select("h2").eachText()).contains(NAME);
        assertThat(checked.select("dl").text()).contains("By letter");
        assertThat(sam.status()).isEqualTo(303);
        assertThat(file(amina.caseFile()).said(FeedbackGiven.class)).hasSize(1);
        assertThat(sam.open(path + "/feedback/" + feedback).text()).contains("Told on");
        assertThat(sam.open(path + "/print/letter/" + feedback + "/" + amina.participant())
                        .text())
                .contains("Hello " + NAME, "Mornings are loud", "We start at ten", "0800 1111");
        assertThat(sam.open(path + "/print/map").text()).contains("Where we are");
        String agreement = record(
                SAM,
                amina.caseFile(),
                AgreementDrafted.class,
                "kind",
                "GROUND_RULES",
                "text",
                "We wait our turn",
                "signatories",
                amina.participant() + "," + participant(amina.caseFile(), Side.QUALIFICATION));
        assertThat(sam.open(path + "/print/agreement/" + agreement).text()).contains("We wait our turn", NAME);
    }
}
