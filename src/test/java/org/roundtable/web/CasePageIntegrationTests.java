package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** A case opens on the person, then says where it is, what is next, and tells its story as far as one wants to read it. */
class CasePageIntegrationTests extends PeoplePagesBench {

    private String caseFile;
    private String path;
    private String amina;

    @BeforeEach
    void aCase() {
        caseFile = open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15));
        path = "/roundtable/cases/" + caseFile;
        amina = participant(caseFile, Side.EXPERIENCE);
    }

    @Test
    void opensOnThePersonAndHowTheyWantToTakePart() {
        record(SAM, caseFile, WhatMattersSaid.class, "participant", amina, "words", "My dog");
        var before = sam().open(path);
        String[] needs = {
            "participant",
            amina,
            "communicationNeeds",
            "LARGE_PRINT",
            "interpreterNeeded",
            "NO",
            "advocateWanted",
            "YES",
            "whatHelps",
            "A walk first"
        };
        record(SAM, caseFile, SupportNeedsAsked.class, needs);

        var page = sam().open(path);

        assertThat(before.select("section[aria-labelledby=wishes] a").attr("href"))
                .isEqualTo(path + "/record/SupportNeedsAsked?participant=" + amina);
        assertThat(page.select("section[aria-labelledby=wishes]").text())
                .contains(NAME)
                .contains("A walk first");
        assertThat(page.select("section[aria-labelledby=wishes] a")).isEmpty();
        assertThat(page.html().indexOf("My dog")).isLessThan(page.html().indexOf("id=\"next\""));
        assertThat(page.html().indexOf("id=\"who\"")).isLessThan(page.html().indexOf("id=\"next\""));
        assertThat(page.html().indexOf("id=\"where\"")).isLessThan(page.html().indexOf("id=\"next\""));
    }

    @Test
    void whatIsOnFileAndNotShownIsNotAskedForAgain() {
        String[] needs = {
            "participant",
            amina,
            "communicationNeeds",
            "LARGE_PRINT",
            "interpreterNeeded",
            "NO",
            "advocateWanted",
            "YES"
        };
        record(SAM, caseFile, WhatMattersSaid.class, "participant", amina, "words", "My dog");
        record(SAM, caseFile, SupportNeedsAsked.class, needs);
        sam().send(path + "/record/FileRestricted", "restricted", "yes", "reason", "A relative works here");
        var max = new org.roundtable.web.Visitor(mvc, PagesHost.MAX);
        max.send("/roundtable/emergency", "case", caseFile, "reason", "The duty line is not answered");

        var page = max.open(path);

        assertThat(page.text())
                .doesNotContain("My dog")
                .contains("What matters to them is on file, and not shown to you.")
                .contains("The answer is not shown to you.")
                .doesNotContain("Nobody has said yet", "Nobody has asked yet");
        assertThat(org.roundtable.web.Visitor.links(page, "/record/WhatMattersSaid"))
                .isEmpty();
        assertThat(org.roundtable.web.Visitor.links(page, "/record/SupportNeedsAsked"))
                .isEmpty();
    }

    @Test
    void whatADecisionNeedsIsAskedOpenlyAndNeverCalledOptional() {
        var form = sam().open(path + "/record/DecisionMade");

        assertThat(form.selectFirst("[name=decidedBy]")
                        .closest("fieldset")
                        .select("legend")
                        .text())
                .isNotEmpty()
                .doesNotContain("(optional)");
        assertThat(form.select("details [name=adultSupportGiven]")).isNotEmpty();
        var refused = sam().send(path + "/record/DecisionMade", "outcome", "The one by the river");
        assertThat(refused.select(".govuk-form-group--error")).isNotEmpty().allSatisfy(wrong -> assertThat(
                        wrong.select("> label, > fieldset > legend").text())
                .doesNotContain("(optional)"));
    }

    @Test
    void nextStepOfAFlagBeginsWithWhatWasSaidBefore() {
        String[] question = {
            "question", "Which school?",
            "type", "PERSONAL_PLAN",
            "importance", "MAJOR",
            "affects", amina,
            "fixedByLawOrSafety", "no",
            "optionsOpen", "yes"
        };
        String decision = record(SAM, caseFile, DecisionAsked.class, question);
        String[] made = {
            "decision", decision,
            "mode", "CHILD_ALONE",
            "decidedBy", amina,
            "outcome", "The one by the river",
            "reasons", "It is near",
            "adultSupportGiven", "no"
        };
        record(SAM, caseFile, DecisionMade.class, made);

        String next = org.roundtable.web.Visitor.links(sam().open(path), "/record/DecisionMade?replaces=")
                .get(0);
        assertThat(sam().open(next).selectFirst("[name=outcome]").wholeText()).isEqualTo("The one by the river");
    }

    @Test
    void showsTheMapToThoseWhoWorkOnTheCase() {
        var page = sam().open(org.roundtable.web.Visitor.links(sam().open(path), "/map")
                .get(0));

        assertThat(page.select("h1").text()).isEqualTo("Where we are");
        assertThat(page.select("svg")).isNotEmpty();
        assertThat(page.text()).contains("It is here now").contains("Under way");
        assertThat(page.select("ol.govuk-task-list").first().select("li")).isNotEmpty();
        var stranger = new org.roundtable.web.Visitor(mvc, PagesHost.JO);
        stranger.open(path + "/map");
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(sam().open("/roundtable/cases/" + UUID.randomUUID() + "/map").text())
                .contains("not found");
    }

    @Test
    void tellsTheStoryByPersonAndPhase() {
        record(SAM, caseFile, WhatMattersSaid.class, "participant", amina, "words", "My dog");
        begin(caseFile, Phase.CO_DESIGN);
        String[] meeting = {
            "kind",
            "WORKING",
            "startsAt.day",
            "7",
            "startsAt.month",
            "1",
            "startsAt.year",
            "2030",
            "startsAt.time",
            "16:00",
            "expected",
            amina,
            "sensitiveTopic",
            "no"
        };
        record(SAM, caseFile, MeetingPlanned.class, meeting);

        assertThat(story("?person=" + amina)).contains("Amina Canary").contains("My dog");
        assertThat(story("?person=" + participant(caseFile, Side.QUALIFICATION)))
                .doesNotContain("My dog");
        assertThat(story("?phase=CO_DESIGN")).doesNotContain("My dog").contains("7 January 2030");
        assertThat(story("?phase=PREPARATION&topic=People")).contains("My dog");
        assertThat(story("?phase=CO_DELIVERY")).contains("Nothing in the story fits this choice");
        assertThat(sam().open(path + "?phase=nonsense&person=&topic=").select(".moj-timeline__item"))
                .isNotEmpty();
    }

    private String story(String query) {
        return sam().open(path + query)
                .select("section[aria-labelledby=story] > :not(form)")
                .text();
    }

    private org.roundtable.web.Visitor sam() {
        return new org.roundtable.web.Visitor(mvc, PagesHost.SAM);
    }
}
