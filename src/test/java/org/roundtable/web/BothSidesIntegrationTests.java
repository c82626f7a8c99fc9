package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.Judging.JointReflectionHeld;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casework.ReadingCase;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Lundy;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Both sides rate the same thing: sealed until both are in or the time is up, then side by side. */
class BothSidesIntegrationTests extends PeoplePagesBench {

    private static final String WHY = "Nobody asked me before it was settled";

    @Autowired
    ReadingCase reading;

    @Test
    void nobodyButWhoeverRatedSeesItBeforeTheOtherSideIsIn() throws Exception {
        Visitor amina = child();
        rates(amina);

        Document staff = staff(amina, "");
        Document sides = staff(amina, "/both-sides");
        Document mine = page(amina, "/roundtable/me/both-sides");

        assertThat(staff.text()).doesNotContain(WHY, "said how far it was done together");
        assertThat(sides.text()).contains("Sealed until both sides").doesNotContain(WHY, "Help to say it");
        assertThat(mine.text()).contains("Closed until both sides have answered", "I got help to say it");
        assertThat(mine.select("a[href*=RatingTalkAsked]")).isEmpty();
        assertThat(seenBySam(amina)).isZero();
    }

    @Test
    void aCaseInHandThatWasRatedByOneSideShowsTheTeamNoFlagOfIt() throws Exception {
        Visitor amina = child();
        rates(amina);

        assertThat(reading.of(SAM, amina.caseFile()).allFlags())
                .extracting(flag -> flag.code())
                .doesNotContain("TK-02", "TK-10");
    }

    @Test
    void onceBothSidesAreInBothSeeTheGapInWordsAndCounts() throws Exception {
        Visitor amina = child();
        rates(amina);
        samRates(amina);

        Document sides = staff(amina, "/both-sides");
        Document mine = page(amina, "/roundtable/me/both-sides");

        assertThat(sides.text()).contains("in one’s own way: 1", "in what was done: 1", "No real part");
        assertThat(mine.text())
                .contains("Both sides can see this now", "Your answer I got help to say it in my own way")
                .contains("We had no real part in it", "We decided together")
                .doesNotContainPattern("(?i)rung|tokenis|TK-|non-participation");
        assertThat(seenBySam(amina)).isEqualTo(2);
    }

    @Test
    void aSealOpensWhenItsTimeIsUp() throws Exception {
        Visitor amina = child();
        var entry = new NewEntry(
                new ParticipationRated(
                        UUID.randomUUID().toString(),
                        amina.participant(),
                        org.roundtable.casefile.entry.Judging.WhoSees.MY_WORKER,
                        null,
                        null,
                        null,
                        java.util.Set.of(Lundy.VOICE),
                        WHY,
                        null,
                        Side.EXPERIENCE,
                        Phase.PREPARATION),
                java.time.Instant.now().minus(java.time.Duration.ofDays(20)),
                EntryMode.SELF,
                amina.participant(),
                null,
                null);
        new TransactionTemplate(transactions)
                .executeWithoutResult(act ->
                        files.append(amina.caseFile(), java.util.List.of(entry), "sam", java.time.Instant.now()));

        assertThat(seenBySam(amina)).isEqualTo(1);
        assertThat(staff(amina, "/both-sides").text()).contains("in one’s own way: 1");
    }

    @Test
    void whoeverWantsToTalkAboutItIsSeenByThePractitionerUntilTheyHave() throws Exception {
        Visitor amina = child();
        rates(amina);
        samRates(amina);
        String form = page(amina, "/roundtable/me/both-sides")
                .select("a[href*=RatingTalkAsked]")
                .attr("href");

        sends(amina, form, "whatAbout", "Why you think we decided together", "entryMode", "SELF");
        Document asked = staff(amina, "");
        Document again = page(amina, "/roundtable/me/both-sides");
        record(
                SAM,
                amina.caseFile(),
                JointReflectionHeld.class,
                "took",
                amina.participant(),
                "whatEachSaw",
                "Both told how it felt");
        Document talked = staff(amina, "");

        assertThat(asked.select("section[aria-labelledby=talks]").text())
                .contains("asks to talk about how each side saw it");
        assertThat(again.text()).contains("You asked to talk about this");
        assertThat(again.select("a[href*=RatingTalkAsked]")).isEmpty();
        assertThat(talked.select("section[aria-labelledby=talks]")).isEmpty();
        assertThat(page(amina, "/roundtable/me/both-sides").text()).contains("You talked about this together");
    }

    @Test
    void adultsAreAskedLundysQuestionsAndNotHart() throws Exception {
        Document adult = page(adult(), "/roundtable/me/ParticipationRated?whoSees=MY_WORKER");

        assertThat(adult.select("[name=real]")).hasSize(5);
        assertThat(adult.select("[name=hart]")).isEmpty();
    }

    private void rates(Visitor who) throws Exception {
        var answer = sends(
                who,
                "/roundtable/me/ParticipationRated",
                "whoSees",
                "MY_WORKER",
                "real",
                "VOICE",
                "hart",
                "TOKENISM",
                "whyISaySo",
                WHY,
                "entryMode",
                "SELF");
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    private void samRates(Visitor who) {
        record(
                SAM,
                who.caseFile(),
                ParticipationRated.class,
                "participant",
                participant(who.caseFile(), Side.QUALIFICATION),
                "whoSees",
                "MY_WORKER",
                "real",
                "INFLUENCE",
                "hart",
                "CHILD_INITIATED_SHARED_DECISIONS");
    }

    /** How many ratings the practitioner sees, by whichever way they would be shown, exported or counted. */
    private long seenBySam(Visitor who) {
        return reading.of(Viewer.of(PagesHost.SAM), who.caseFile())
                .shown()
                .said(ParticipationRated.class)
                .count();
    }

    private Document staff(Visitor who, String place) throws Exception {
        return Jsoup.parse(
                mvc.perform(get("/roundtable/cases/" + who.caseFile() + place).header("X-User", "sam"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
    }
}
