package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.casework.Draft;
import org.roundtable.participation.EntryMode;

/** What others write down for somebody, and what they are told: they say whether it is right, and somebody hears of it. */
class WhoseWordsAreTheseIntegrationTests extends PeoplePagesBench {

    private static final String WRITTEN = "She is fine with the plan.";

    @Test
    void saysWhoWroteItAndAsksWhetherItIsRight() throws Exception {
        Visitor amina = child();
        String words = writtenDown(amina);

        Document page = page(amina, "/roundtable/me");

        assertThat(page.select("article h3").eachText()).containsExactly("Sam Rees wrote that you said");
        assertThat(page.select("article .govuk-button").eachText())
                .containsExactly("That is right", "No, that is not what I meant");
        assertThat(page.select("article .govuk-button").eachAttr("href"))
                .containsExactly(
                        "/roundtable/me/WordsConfirmed?contribution=" + words,
                        "/roundtable/me/WordsCorrected?contribution=" + words);
    }

    @Test
    void takesTheirOwnWordsAndTellsTheWorker() throws Exception {
        Visitor amina = child();
        String words = writtenDown(amina);

        sends(
                amina,
                "/roundtable/me/WordsCorrected",
                "contribution",
                words,
                "ownWords",
                "I hate it",
                "entryMode",
                "SELF");

        assertThat(page(amina, "/roundtable/me").select("article").text())
                .contains(WRITTEN, "You said: that is not what I meant.", "In your own words", "I hate it")
                .doesNotContain("Is that right?");
        assertThat(caseOfSam(amina)).contains("I hate it", "what was written down is not what they meant");
    }

    @Test
    void asksNoMoreWhenTheySaidThatItIsRight() throws Exception {
        Visitor amina = child();
        String words = writtenDown(amina);

        sends(amina, "/roundtable/me/WordsConfirmed", "contribution", words, "entryMode", "SELF");

        assertThat(page(amina, "/roundtable/me").select("article").text())
                .contains("You said: that is right.")
                .doesNotContain("Is that right?");
    }

    @Test
    void nobodyPutsSomebodyElsesWordsRight() throws Exception {
        Visitor amina = child();
        Visitor other = child();

        assertThat(sends(
                                other,
                                "/roundtable/me/WordsCorrected",
                                "contribution",
                                writtenDown(amina),
                                "entryMode",
                                "SELF")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void takenBackWordsTakeTheirCorrectionWithThem() throws Exception {
        Visitor amina = child();
        String words = writtenDown(amina);
        sends(
                amina,
                "/roundtable/me/WordsCorrected",
                "contribution",
                words,
                "ownWords",
                "I hate it",
                "entryMode",
                "SELF");

        sends(amina, "/roundtable/me/WordsWithdrawn", "contribution", words, "entryMode", "SELF");

        assertThat(file(amina.caseFile()).said(WordsCorrected.class)).isEmpty();
        assertThat(caseOfSam(amina)).doesNotContain("I hate it");
    }

    @Test
    void offersPlainAnswersToAnAnswer() throws Exception {
        Visitor amina = child();
        String answer = told(amina);

        Document page = page(amina, "/roundtable/me/FeedbackAnswered?feedback=" + answer);

        assertThat(page.select("input[name=reaction] + label").eachText())
                .containsExactly(
                        "I understand. It is all right for me",
                        "I understand, but I see it differently",
                        "I don’t understand it",
                        "I felt used",
                        "That is not what I said");
    }

    @ParameterizedTest
    @EnumSource(
            value = Reaction.class,
            names = {"DID_NOT_UNDERSTAND", "FELT_USED", "NOT_WHAT_I_SAID", "DISAGREES"})
    void anAnswerThatIsNotRightIsOwedAgain(Reaction reaction) throws Exception {
        Visitor amina = child();
        String answer = told(amina);

        sends(
                amina,
                "/roundtable/me/FeedbackAnswered",
                "feedback",
                answer,
                "reaction",
                reaction.name(),
                "entryMode",
                "SELF");

        assertThat(page(amina, "/roundtable/me").select("article").text())
                .contains("We owe you a better answer", "Somebody talks with you again");
        assertThat(caseOfSam(amina)).contains("/record/FeedbackDrafted?contributions=");
    }

    @Test
    void whoeverIsToldAgainIsAskedAgain() throws Exception {
        Visitor amina = child();
        String answer = told(amina);
        sends(
                amina,
                "/roundtable/me/FeedbackAnswered",
                "feedback",
                answer,
                "reaction",
                "FELT_USED",
                "entryMode",
                "SELF");

        tell(amina, answer);

        assertThat(page(amina, "/roundtable/me").select("article a").eachText())
                .contains("What do you think of this answer?");
    }

    private String writtenDown(Visitor who) {
        var draft = new Draft(
                EntryKinds.named("ContributionMade").orElseThrow(),
                Map.of(
                        "participant", List.of(who.participant()),
                        "words", List.of(WRITTEN),
                        "form", List.of("SPOKEN"),
                        "mediation", List.of("REPORTED_BY_WORKER"),
                        "mayGoTo", List.of("GROUP"),
                        "aboutSafety", List.of("no")),
                EntryMode.BY_STAFF_FROM_MEMORY,
                who.participant(),
                null,
                null);
        return recording.record(SAM, who.caseFile(), draft).thing();
    }

    private String told(Visitor who) {
        String words = record(
                who.viewer(),
                who.caseFile(),
                ContributionMade.class,
                "participant",
                who.participant(),
                "words",
                "Not before ten",
                "form",
                "WRITTEN",
                "mediation",
                "NONE",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                "no");
        String answer = record(
                SAM,
                who.caseFile(),
                FeedbackDrafted.class,
                "contributions",
                words,
                "to",
                who.participant(),
                "youSaid",
                "You want to start late",
                "outcome",
                "DONE",
                "weDid",
                "We start at half past ten");
        tell(who, answer);
        return answer;
    }

    private void tell(Visitor who, String answer) {
        record(
                SAM,
                who.caseFile(),
                FeedbackGiven.class,
                "feedback",
                answer,
                "participant",
                who.participant(),
                "channel",
                "IN_PERSON");
    }

    private String caseOfSam(Visitor who) throws Exception {
        return mvc.perform(get("/roundtable/cases/" + who.caseFile()).header("X-User", "sam"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
