package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Confidentiality.FileRestricted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessAsked;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessChecked;
import org.roundtable.casefile.entry.OwnRecord.SubjectAccessGiven;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Side;

/** What is kept about somebody is shown to them on request: checked first, and never with others’ words. */
class OwnRecordIntegrationTests extends PeoplePagesBench {

    @Test
    void whoeverAsksIsSeenAndGetsTheirRecordOnlyAfterItWasChecked() throws Exception {
        Visitor amina = child();
        record(amina.viewer(), amina.caseFile(), ConcernRaised.class, "whatHappened", "Canary worry");
        record(SAM, amina.caseFile(), ConcernRaised.class, "whatHappened", "Canary of staff");
        record(
                SAM,
                amina.caseFile(),
                ContributionMade.class,
                "participant",
                participant(amina.caseFile(), Side.QUALIFICATION),
                "words",
                "Canary of others",
                "form",
                "SPOKEN",
                "mediation",
                "NONE",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                "no");
        sayMoreThanIsTheirs(amina);
        sends(amina, "/roundtable/me/SubjectAccessAsked", "entryMode", "SELF");
        String asked = file(amina.caseFile())
                .latest(SubjectAccessAsked.class)
                .map(said -> said.body().id())
                .orElseThrow();
        String file = "/own-record/" + asked + "/file";

        String before = staff(amina, "", "sam");
        int unchecked = status(amina, file, "sam");
        record(
                SAM,
                amina.caseFile(),
                SubjectAccessChecked.class,
                "recordAsked",
                asked,
                "othersLookedFor",
                "yes",
                "seriousHarmLookedFor",
                "yes");
        String page = staff(amina, "/own-record/" + asked, "sam");
        String given = taken(amina, file);
        String book = taken(amina, "/own-record/" + asked + "/book");
        String first = Jsoup.parse(page).selectFirst("[name=leave]").val();
        String without = taken(amina, "/own-record/" + asked + "/book", "leave", first);
        int toOthers = status(amina, file, "max");
        record(SAM, amina.caseFile(), SubjectAccessGiven.class, "recordAsked", asked, "howGiven", "Read aloud");

        assertThat(Jsoup.parse(before).select("section[aria-labelledby=talks]").text())
                .contains("asks to see what is kept about them: check it", "Due");
        assertThat(unchecked).isEqualTo(404);
        assertThat(Jsoup.parse(page).select("h1").text()).isEqualTo("What is kept about somebody");
        assertThat(given)
                .contains(NAME)
                .contains("Canary of mine")
                .doesNotContain("Canary worry", "Canary of staff", "Canary of others", "Sam Rees")
                .doesNotContain("Canary of a rating", "Canary repeated", "Canary of a reason");
        assertThat(book)
                .contains(NAME, "What you said, in your own words", "Who looked at it", "What is not in it, and why")
                .doesNotContain(
                        "Canary worry", "Canary of staff", "Canary of others", "??", " th:", "<link", "<script");
        assertThat(Jsoup.parse(without).select("article"))
                .hasSize(Jsoup.parse(book).select("article").size() - 1);
        assertThat(without).contains("serious harm: 1.");
        assertThat(toOthers).isEqualTo(404);
        assertThat(Jsoup.parse(staff(amina, "", "sam")).select("section[aria-labelledby=talks]"))
                .isEmpty();
    }

    /** A rating that the worker may not see, an answer that repeats a colleague's words, and why the file is restricted. */
    private void sayMoreThanIsTheirs(Visitor amina) {
        String caseFile = amina.caseFile();
        String her = String.valueOf(amina.viewer().participant());
        said(caseFile, her, "Canary of mine");
        String others = said(caseFile, participant(caseFile, Side.QUALIFICATION), "Canary of a colleague");
        record(
                amina.viewer(),
                caseFile,
                ParticipationRated.class,
                "participant",
                her,
                "whoSees",
                "ONLY_IN_COUNTS",
                "together",
                "2",
                "whyISaySo",
                "Canary of a rating");
        record(
                SAM,
                caseFile,
                FeedbackDrafted.class,
                "contributions",
                others,
                "to",
                her,
                "youSaid",
                "Canary repeated",
                "outcome",
                "DONE");
        record(SAM, caseFile, FileRestricted.class, "restricted", "yes", "reason", "Canary of a reason");
        record(SAM, caseFile, FileRestricted.class, "restricted", "no", "reason", "Canary of a reason");
    }

    private String said(String caseFile, String who, String words) {
        return record(
                SAM,
                caseFile,
                ContributionMade.class,
                "participant",
                who,
                "words",
                words,
                "form",
                "SPOKEN",
                "mediation",
                "NONE",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                "no");
    }

    @Test
    void theFormOfACheckIsNotOpenedWhereNobodyAsked() throws Exception {
        Visitor amina = child();

        var opened = mvc.perform(get("/roundtable/cases/" + amina.caseFile() + "/record/SubjectAccessChecked")
                        .header("X-User", "sam"))
                .andReturn()
                .getResponse();

        assertThat(opened.getStatus()).isEqualTo(303);
        assertThat(staff(amina, "/record", "sam")).doesNotContain("/record/SubjectAccessChecked");
    }

    @Test
    void whoeverSaysThatItIsWrongIsSeen() throws Exception {
        Visitor amina = child();

        var sent =
                sends(amina, "/roundtable/me/RecordDisputed", "whatIsWrong", "I never said that", "entryMode", "SELF");

        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(staff(amina, "", "sam")).contains("says that something kept about them is wrong");
    }

    private String taken(Visitor who, String place, String... leave) throws Exception {
        var asked = post("/roundtable/cases/" + who.caseFile() + place).header("X-User", "sam");
        if (leave.length > 0) {
            asked.param(leave[0], leave[1]);
        }
        return mvc.perform(asked).andReturn().getResponse().getContentAsString();
    }

    private int status(Visitor who, String place, String user) throws Exception {
        return mvc.perform(post("/roundtable/cases/" + who.caseFile() + place).header("X-User", user))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String staff(Visitor who, String place, String user) throws Exception {
        return mvc.perform(get("/roundtable/cases/" + who.caseFile() + place).header("X-User", user))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
