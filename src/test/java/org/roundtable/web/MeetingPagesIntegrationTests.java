package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.Attended;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Working.TaskShared;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;

/** A meeting from its preparation to its end, by the pages alone: what is said is written down in seconds, and the end is one act. */
class MeetingPagesIntegrationTests extends PeoplePagesBench {

    private static final String WORDS = "Mornings are <too> loud for me";

    private org.roundtable.web.Visitor sam;
    private String caseFile;
    private String amina;
    private String path;

    @BeforeEach
    void aMeetingToday() {
        sam = new org.roundtable.web.Visitor(mvc, PagesHost.SAM);
        caseFile = open(Nation.WALES, PartyType.CHILD, LocalDate.now().minusYears(15));
        amina = participant(caseFile, Side.EXPERIENCE);
        String meeting = record(
                SAM,
                caseFile,
                MeetingPlanned.class,
                "kind",
                "WORKING",
                "startsAt",
                Instant.now().toString(),
                "expected",
                amina + "," + participant(caseFile, Side.QUALIFICATION));
        path = "/roundtable/cases/" + caseFile + "/meetings/" + meeting;
    }

    @Test
    void whatIsMissingBeforeItHasItsFormOneClickAway() {
        Document page = sam.open(path);

        assertThat(page.text())
                .contains("Say who looks after people that day")
                .contains("Ask " + NAME + " what would help")
                .contains("Tell " + NAME + " what they need to know");
        page.select("#missing + ul a").eachAttr("href").forEach(link -> {
            assertThat(sam.open(link).select("main form")).as(link).hasSize(1);
            assertThat(sam.status()).isEqualTo(200);
        });
    }

    @Test
    void whatIsThereIsNotMissingAndIsSaid() {
        String meeting = path.substring(path.lastIndexOf('/') + 1);
        sam.send(
                "/roundtable/cases/" + caseFile + "/record/MeetingSupportArranged",
                "meeting",
                meeting,
                "supporter",
                participant(caseFile, Side.QUALIFICATION),
                "stopSignal",
                "A red card");
        record(
                arrive(caseFile).viewer(),
                caseFile,
                SupportNeedsAsked.class,
                "participant",
                amina,
                "communicationNeeds",
                "PICTURES",
                "interpreterNeeded",
                "NO",
                "advocateWanted",
                "NO");

        Document page = sam.open(path);

        assertThat(page.text()).contains("A red card").contains("With pictures");
        assertThat(page.text()).doesNotContain("Say who looks after").doesNotContain("Ask " + NAME);
    }

    @Test
    void wordsAreWrittenDownAndTheFormStaysWithAGrowingList() {
        say(WORDS, "no");
        Document page = sam.open(sam.ledTo());

        assertThat(page.select("blockquote").eachText()).containsExactly("“" + WORDS + "”");
        assertThat(page.select("form textarea[name=words]").text()).isEmpty();
        Said<ContributionMade> said = onlySaid();
        assertThat(said.body().meeting()).isEqualTo(path.substring(path.lastIndexOf('/') + 1));
        assertThat(said.entry().mode()).isEqualTo(EntryMode.BY_STAFF_AT_PERSONS_WORDS);
        assertThat(said.entry().onBehalfOf()).isEqualTo(amina);
    }

    @Test
    void wordsAskForThreeAnswersAndWhetherTheyWorry() {
        Document page = sam.open(path + "/hold");

        Set<String> open =
                new HashSet<>(page.select("form[action$=/hold] [name]:not([type=hidden]):not(button)").stream()
                        .filter(field -> field.closest("details") == null)
                        .map(field -> field.attr("name"))
                        .toList());
        assertThat(open).containsExactlyInAnyOrder("participant", "words", "form");
        assertThat(page.select("button[name=aboutSafety]").eachAttr("value")).containsExactly("no", "yes");
    }

    @Test
    void whetherItIsAboutSafetyIsNeverTakenForNo() {
        Document page = sam.send(path + "/hold", filled("words", WORDS));

        assertThat(sam.status()).isEqualTo(422);
        assertThat(page.selectFirst("textarea[name=words]").wholeText()).isEqualTo(WORDS);
        assertThat(file(caseFile).said(ContributionMade.class)).isEmpty();
    }

    @Test
    void wordsThatWorryLeadToTheWorryAtOnce() {
        say(WORDS, "yes");

        assertThat(sam.ledTo()).contains("/record/ConcernRaised").doesNotContain("loud");
        assertThat(Visitors.links(sam.open(path + "/hold"), "/record/ConcernRaised"))
                .isNotEmpty();
    }

    @Test
    void whoIsThereIsOneTap() {
        sam.send(path + "/attended", "attendance", amina + " CAME");
        sam.send(path + "/attended", "attendance", amina + " PART");
        Document page = sam.open(path + "/hold");

        assertThat(page.select("button[aria-pressed=true]").eachText()).containsExactly("Came for part of it");
        assertThat(file(caseFile).said(Attended.class)).hasSize(1);
    }

    @Test
    void wordsThatAreBeingTypedOutlastATap() {
        Document page = sam.open(path + "/hold");
        Element tap = page.selectFirst("button[name=attendance][value='" + amina + " CAME']");

        assertThat(page.getElementById(tap.attr("form")).select("textarea[name=words]"))
                .hasSize(1);
        sam.send(tap.attr("formaction"), filled("words", WORDS, "attendance", tap.val()));
        Document after = sam.open(path + "/hold");

        assertThat(after.selectFirst("textarea[name=words]").wholeText()).isEqualTo(WORDS);
        assertThat(after.select("[name=participant][checked]").val()).isEqualTo(amina);
        assertThat(file(caseFile).said(Attended.class)).hasSize(1);
        assertThat(file(caseFile).said(ContributionMade.class)).isEmpty();
    }

    @Test
    void whatIsFoldedAwayIsSaidAsItWasChosen() {
        String told = "form[action$=/hold] details summary";
        assertThat(sam.open(path + "/hold").select(told).text())
                .contains("Just as they put it", "they said them and I wrote them down", "Our group");
        assertThat(sam.open(path + "/hold?mayGoTo=FACILITATOR").select(told).text())
                .doesNotContain("Our group");
        String earlier = record(
                SAM,
                caseFile,
                MeetingPlanned.class,
                "kind",
                "WORKING",
                "startsAt",
                Instant.now().minus(Duration.ofDays(2)).toString(),
                "expected",
                amina);

        Document page = sam.open("/roundtable/cases/" + caseFile + "/meetings/" + earlier + "/hold");

        assertThat(page.select(told).text()).contains("Just as they put it").doesNotContain("wrote them down");
        assertThat(page.select("form[action$=/hold] details[open]")).hasSize(1);
    }

    @Test
    void theEndIsOneActWithWhatIsKnownFilledIn() {
        say(WORDS, "no");
        sam.send(path + "/attended", "attendance", amina + " CAME");
        Document page = sam.open(path + "/wrap-up");
        var form = new FilledForm(page.selectFirst("form[action$=/wrap-up]"), page.title());

        assertThat(page.select("[name=held.came][checked]").eachAttr("value")).containsExactly(amina);
        assertThat(page.select("textarea[name$=.what], input[name$=.what]").eachAttr("name"))
                .as("each promise once")
                .doesNotHaveDuplicates()
                .contains("promise1.what", "promise3.what");
        form.fill("held.dialogue", "TWO_WAY");
        form.fill("held.chairOverridden", "no");
        form.fill("promise1.what", "Find a quiet room");
        form.fill("promise1.lead", participant(caseFile, Side.QUALIFICATION));
        form.fill("promise1.replacesPaidWork", "no");
        ZonedDateTime next = ZonedDateTime.now(Happened.ZONE).plusDays(14);
        form.fill(
                "next.startsAt",
                next.toLocalDateTime().withSecond(0).withNano(0).toString());
        send(form);
        assertThat(file(caseFile).said(MeetingHeld.class)).isEmpty();
        String check = sam.ledTo();
        Document checked = sam.open(check);
        sam.send(check);
        sam.send(check);

        assertThat(checked.select("dl").text()).contains(NAME, "Find a quiet room", "Left empty");
        assertThat(sam.status()).isEqualTo(303);
        assertThat(file(caseFile).said(MeetingHeld.class))
                .singleElement()
                .satisfies(held -> assertThat(held.body().came()).containsExactly(amina));
        assertThat(file(caseFile).said(TaskShared.class)).hasSize(1);
        assertThat(file(caseFile).said(MeetingPlanned.class)).hasSize(2);
        Document after = sam.open(path + "/wrap-up");
        assertThat(after.text()).contains("Write the answer to what " + NAME).contains("Hand the device to " + NAME);
        assertThat(sam.open(path + "/note").selectFirst("textarea").wholeText())
                .contains(WORDS)
                .contains("Find a quiet room");
    }

    @Test
    void oneThingToPutRightKeepsEverythingFromBeingWritten() {
        Document page = sam.send(
                path + "/wrap-up",
                "held.dialogue",
                "TWO_WAY",
                "held.chairOverridden",
                "no",
                "held.welcomed",
                "yes",
                "promise1.what",
                "Find a quiet room");

        assertThat(sam.status()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).contains("#promise1-replacesPaidWork");
        assertThat(page.selectFirst("[name=promise1.what]").wholeText()).isEqualTo("Find a quiet room");
        assertThat(file(caseFile).said(MeetingHeld.class)).isEmpty();
    }

    @Test
    void theEndIsFinishedLaterWhereItWasLeft() {
        String draft = sam.open(path + "/wrap-up").select("[name=entryDraft]").val();
        sam.send(path + "/wrap-up", "entryDraft", draft, "entryLater", "yes", "promise1.what", "Find a quiet room");

        Document listed = sam.open(sam.ledTo());
        assertThat(listed.select("section[aria-labelledby=drafts]").text()).contains("Wrap up a meeting");
        assertThat(sam.open(path + "/wrap-up").select("[name=promise1.what]").val())
                .isEqualTo("Find a quiet room");
    }

    @Test
    void wordsThatWereNotSentAreFoundAgainInTheRoom() {
        sam.send(path + "/hold", filled("words", WORDS, "entryLater", "yes"));

        Document page = sam.open(path + "/hold");

        assertThat(page.selectFirst("textarea[name=words]").wholeText()).isEqualTo(WORDS);
        assertThat(page.select("[name=participant][checked]").val()).isEqualTo(amina);
        sam.send(path + "/hold", filled("words", WORDS, "aboutSafety", "no"));
        assertThat(sam.open(path + "/hold").select("textarea[name=words]").val())
                .isEmpty();
        assertThat(onlySaid().body().words()).isEqualTo(WORDS);
    }

    @Test
    void whatWasWrittenAfterTheSignInWasLostIsKeptInBothPlaces() throws Exception {
        for (String form : List.of(path + "/hold", path + "/wrap-up")) {
            String draft = sam.open(form).select("[name=entryDraft]").last().val();
            String field = form.endsWith("hold") ? "words" : "promise1.what";
            mvc.perform(post("/roundtable/signed-out")
                    .header("X-User", "sam")
                    .header("Sec-Fetch-Site", "same-origin")
                    .with(request -> {
                        request.setAttribute("jakarta.servlet.forward.request_uri", form);
                        return request;
                    })
                    .param("entryDraft", draft)
                    .param(field, WORDS));

            assertThat(sam.open(form).select("textarea[name=" + field + "]").val())
                    .as(form)
                    .isEqualTo(WORDS);
        }
    }

    @Test
    void whoeverWrapsUpAfterSomebodyElseReadsTheirsAndKeepsTheirOwn() {
        Document page = sam.open(path + "/wrap-up");
        var form = new FilledForm(page.selectFirst("form[action$=/wrap-up]"), page.title());
        form.fill("held.dialogue", "TWO_WAY");
        form.fill("held.chairOverridden", "no");
        form.fill("held.nextStep", "Ring the college");
        record(
                SAM,
                caseFile,
                MeetingHeld.class,
                "meeting",
                path.substring(path.lastIndexOf('/') + 1),
                "came",
                amina,
                "dialogue",
                "MOSTLY_ADULTS_PRESENTING",
                "chairOverridden",
                "NO",
                "welcomed",
                "YES");

        Document conflict = send(form);
        int told = sam.status();
        send(new FilledForm(conflict.selectFirst("form[action$=/wrap-up]"), conflict.title()));
        sam.saveChecked();

        assertThat(told).isEqualTo(409);
        assertThat(conflict.select("[name=held.nextStep]").val()).isEqualTo("Ring the college");
        assertThat(conflict.text()).contains("Sam Rees");
        assertThat(file(caseFile).said(MeetingHeld.class).map(said -> said.body()
                        .nextStep()))
                .containsExactly("Ring the college");
    }

    @Test
    void itIsReachedFromTheCase() {
        assertThat(Visitors.links(sam.open("/roundtable/cases/" + caseFile), "/meetings/"))
                .contains(path);
    }

    @Test
    void whoHasNoPartInTheCaseFindsNoMeeting() {
        var jo = new org.roundtable.web.Visitor(mvc, PagesHost.JO);
        for (String part : List.of("", "/hold", "/wrap-up", "/note")) {
            jo.open(path + part);

            assertThat(jo.status()).as(part).isEqualTo(404);
        }
    }

    private void say(String words, String aboutSafety) {
        sam.send(path + "/hold", filled("words", words, "aboutSafety", aboutSafety));
    }

    /** As the page comes, with somebody chosen. */
    private String[] filled(String... more) {
        Document page = sam.open(path + "/hold");
        var form = new FilledForm(page.selectFirst("form[action$=/hold]"), page.title());
        form.fill("participant", amina);
        form.fill("words", "");
        List<String> sent = new ArrayList<>();
        form.values().forEach(value -> {
            if (!value.getKey().equals("words") && !value.getKey().isEmpty()) {
                sent.addAll(List.of(value.getKey(), value.getValue()));
            }
        });
        sent.addAll(List.of(more));
        return sent.toArray(String[]::new);
    }

    private Document send(FilledForm form) {
        List<String> sent = new ArrayList<>();
        form.values().stream()
                .filter(value -> !value.getKey().isEmpty())
                .forEach(value -> sent.addAll(List.of(value.getKey(), value.getValue())));
        return sam.send(form.action(), sent.toArray(String[]::new));
    }

    private Said<ContributionMade> onlySaid() {
        return file(caseFile).said(ContributionMade.class).findFirst().orElseThrow();
    }

    /** Those of a page that lead to such a place. */
    private static final class Visitors {
        static List<String> links(Document page, String containing) {
            return page.select("a[href*=" + containing + "]").stream()
                    .map((Element link) -> link.attr("href"))
                    .toList();
        }
    }
}
