package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Mediation;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people taking part do on their pages, and what they never see there. */
@ExtendWith(OutputCaptureExtension.class)
class PeoplePagesIntegrationTests extends PeoplePagesBench {

    /** The least that completes each form; those that are not here ask nothing that has to be answered. */
    private static final Map<String, Map<String, String>> ANSWERS = Map.ofEntries(
            Map.entry("RecordDisputed", Map.of("whatIsWrong", "I never said that I like chess")),
            Map.entry("ContributionMade", Map.of("words", "A later start", "mayGoTo", "GROUP", "aboutSafety", "no")),
            Map.entry("InvitationAnswered", Map.of("reply", "YES")),
            Map.entry("LanguageChosen", Map.of("language", "ENGLISH")),
            Map.entry("WhatMattersSaid", Map.of("words", "My dog")),
            Map.entry("NeedRaised", Map.of("statement", "Rest")),
            Map.entry("NeedPrioritised", Map.of("priority", "4")),
            Map.entry("GoalProposed", Map.of("statement", "Ride the bus alone")),
            Map.entry("AgreementSigned", Map.of("answer", "SIGNED", "explainedInPerson", "yes", "checked", "yes")),
            Map.entry("RevisionAsked", Map.of("whatToChange", "The hour")),
            Map.entry("FeedbackAnswered", Map.of("reaction", "AGREES")),
            Map.entry("ParticipationRated", Map.of("whoSees", "MY_WORKER", "hart", "TOKENISM")),
            Map.entry("CheckInMade", Map.of("mood", "4")),
            Map.entry("SteppedBack", Map.of("kind", "SKIP_TOPIC")),
            Map.entry("StepBackAnswered", Map.of("personAgrees", "yes")),
            Map.entry("SharingPermitted", Map.of("audience", "ORGANISATION", "named", "no")),
            Map.entry("GateAnswered", Map.of("answer", "NOT_YET")),
            Map.entry("OptionProposed", Map.of("label", "At eleven")),
            Map.entry("BarrierNoted", Map.of("kind", "TRAVEL")),
            Map.entry("TensionRaised", Map.of("description", "Too loud", "kind", "PACE")));

    @Autowired
    Persons persons;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLinkIsNotUsedUpByLookingAtItAndWorksOnce() throws Exception {
        String caseFile = open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15));
        String link = link(caseFile);

        var looked = answer(get(link));
        answer(get(link));
        var session = new MockHttpSession();
        String before = session.getId();
        var gone = answer(post(link).session(session));
        var again = answer(post(link));

        assertThat(Jsoup.parse(looked.getContentAsString()).select("main form button"))
                .hasSize(1);
        assertThat(gone.getStatus()).isEqualTo(303);
        assertThat(gone.getHeader("Location")).isEqualTo("/roundtable/me");
        assertThat(session.getId()).isNotEqualTo(before);
        assertThat(answer(get("/roundtable/me").session(session)).getStatus()).isEqualTo(200);
        assertThat(again.getStatus()).isEqualTo(410);
    }

    @Test
    void usedExpiredAndUnknownLinksLookTheSame() throws Exception {
        String caseFile = open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15));
        String used = link(caseFile);
        answer(post(used));
        String expired = link(caseFile);
        jdbc.sql("update RT_LINK set expires_at = created_at where case_file = ? and used_at is null")
                .param(caseFile)
                .update();

        List<String> pages = Stream.of(used, expired, "/roundtable/l/unknown")
                .map(link -> body(link).replace(link, ""))
                .toList();

        assertThat(Set.copyOf(pages)).hasSize(1);
        assertThat(pages.get(0)).contains("This link does not work any more");
    }

    @Test
    void aLinkIsToldToNoLogAndNoOtherSite(CapturedOutput output) throws Exception {
        String link = link(open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15)));

        var looked = answer(get(link));
        answer(post(link));

        assertThat(looked.getHeader("Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(looked.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(looked.getContentAsString()).doesNotContain("name=\"referrer\"");
        assertThat(output).doesNotContain(link.substring(link.lastIndexOf('/') + 1));
    }

    @Test
    void showsWhatISaidAndWhatCameOfIt() throws Exception {
        Visitor amina = child();
        PeopleStory.in(this, amina);

        Document page = page(amina, "/roundtable/me");

        assertThat(page.select("section[aria-labelledby=said] article").text())
                .contains(PeopleStory.WORDS, "You were told", "We did", "We start at half past ten");
        assertThat(page.select("section[aria-labelledby=decisions]").text())
                .contains("When do we start?", "At nine", "Not decided yet");
        assertThat(page.select("section[aria-labelledby=agreements]").text())
                .contains("We start at half past ten; and", "Me", "Sam Rees", "Not yet");
        assertThat(page.select("nav[aria-labelledby=actions] a").eachText()).contains("Come back", "I’m worried");
    }

    @Test
    void whatWaitsForMeStandsFirst() throws Exception {
        Visitor amina = child();
        PeopleStory.in(this, amina);

        Document page = page(amina, "/roundtable/me");

        assertThat(page.selectFirst("main h2").text()).isEqualTo("Waiting for your answer");
        assertThat(page.select(".roundtable-waiting a").eachAttr("href"))
                .anyMatch(path -> path.startsWith("/roundtable/me/AgreementSigned?agreement="));
    }

    @Test
    void neverShowsWhatIsPrivateToOthers() throws Exception {
        Visitor amina = child();
        Visitor ben = another(amina, "Ben Heron");
        record(ben.viewer(), ben.caseFile(), ContributionMade.class, words(ben, "SECRET-CONTRIBUTION", "FACILITATOR"));
        record(
                ben.viewer(),
                ben.caseFile(),
                CheckInMade.class,
                "participant",
                ben.participant(),
                "note",
                "SECRET-NOTE",
                "wantsToTalkTo",
                "NOBODY");
        record(
                ben.viewer(),
                ben.caseFile(),
                ParticipationRated.class,
                "participant",
                ben.participant(),
                "whoSees",
                "MY_WORKER",
                "whyISaySo",
                "SECRET-WHY");
        record(
                ben.viewer(),
                ben.caseFile(),
                ConcernRaised.class,
                "whatHappened",
                "SECRET-CONCERN",
                "about",
                amina.participant());

        for (String path : List.of("/roundtable/me", "/roundtable/me/ConcernRaised", "/roundtable/me/TensionRaised")) {
            assertThat(page(amina, path).outerHtml())
                    .as(path)
                    .doesNotContain("SECRET")
                    .doesNotContain("Ben Heron");
        }
        assertThat(page(amina, "/roundtable/me")
                        .select("section[aria-labelledby=people]")
                        .text())
                .contains("Sam Rees")
                .doesNotContain("Ben");
    }

    @Test
    void othersHaveANameOnlyWhereTheySaidSo() throws Exception {
        Visitor amina = child();
        Visitor ben = another(amina, "Ben Heron");
        record(
                ben.viewer(),
                ben.caseFile(),
                InvitationAnswered.class,
                "participant",
                ben.participant(),
                "reply",
                "YES");
        String unnamed = page(amina, "/roundtable/me").text();
        record(
                ben.viewer(),
                ben.caseFile(),
                InvitationAnswered.class,
                "participant",
                ben.participant(),
                "reply",
                "YES",
                "anonymity",
                "NAMED");
        String named = page(amina, "/roundtable/me").text();

        assertThat(unnamed).contains("One more person takes part.").doesNotContain("Ben Heron");
        assertThat(named).contains("Ben Heron");
    }

    @Test
    void nobodySpeaksForSomebodyElseOrOfWhatTheyCannotSee() throws Exception {
        Visitor amina = child();
        Visitor ben = another(amina, "Ben Heron");
        String open = record(ben.viewer(), ben.caseFile(), ContributionMade.class, words(ben, "For all", "GROUP"));
        String closed =
                record(ben.viewer(), ben.caseFile(), ContributionMade.class, words(ben, "For few", "FACILITATOR"));

        for (String said : List.of(open, closed)) {
            String path = "/roundtable/me/WordsWithdrawn?contribution=" + said;
            assertThat(sees(amina, path).getResponse().getStatus()).isEqualTo(404);
            assertThat(sends(amina, path, "entryMode", "SELF").getStatus()).isEqualTo(404);
        }
        sends(
                amina,
                "/roundtable/me/WhatMattersSaid",
                "participant",
                ben.participant(),
                "words",
                "Mine",
                "entryMode",
                "SELF");

        assertThat(file(amina.caseFile()).said(ContributionMade.class)).hasSize(2);
        assertThat(last(amina).onBehalfOf()).isEqualTo(amina.participant());
        assertThat(sends(amina, "/roundtable/me/CaseClosed", "reason", "DONE").getStatus())
                .isEqualTo(404);
        assertThat(sends(amina, "/roundtable/me/ParticipantAdded", "partyType", "CHILD")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void everyKindThatIsTheirsRecordsInTheirOwnHand() throws Exception {
        for (String kind : PersonForm.kinds()) {
            Visitor amina = child();
            String path = "/roundtable/me/" + kind + about(kind, PeopleStory.in(this, amina));

            page(amina, path);
            var recorded = sends(amina, path, values(kind));

            assertThat(recorded.getStatus())
                    .as(kind + recorded.getContentAsString())
                    .isEqualTo(303);
            assertThat(last(amina).kind()).isEqualTo(kind);
            assertThat(last(amina).mode()).isEqualTo(EntryMode.SELF);
            assertThat(last(amina).onBehalfOf()).isEqualTo(amina.participant());
            assertThat(page(amina, recorded.getHeader("Location"))
                            .select("h1, h2")
                            .text())
                    .as(kind)
                    .contains("What happens next");
        }
    }

    @Test
    void whoFillsItInIsAskedOnceInAVisit() throws Exception {
        Visitor amina = child();
        String path = "/roundtable/me/ContributionMade";

        var missing = sends(amina, path, "words", "A later start", "mayGoTo", "GROUP", "aboutSafety", "no");
        sends(
                amina,
                path,
                "words",
                "A later start",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                "no",
                "entryMode",
                "WITH_CHOSEN_HELPER");
        var later = sends(amina, path, "words", "And tea", "mayGoTo", "GROUP", "aboutSafety", "no");

        assertThat(missing.getStatus()).isEqualTo(422);
        assertThat(missing.getContentAsString()).contains("Say who is answering", "A later start");
        assertThat(later.getStatus()).isEqualTo(303);
        assertThat(last(amina).mode()).isEqualTo(EntryMode.WITH_CHOSEN_HELPER);
        assertThat(((ContributionMade) last(amina).body()).mediation()).isEqualTo(Mediation.HELPED_BY_CHOSEN_PERSON);
        assertThat(page(amina, path)
                        .select("details input[name=entryMode][checked]")
                        .val())
                .isEqualTo("WITH_CHOSEN_HELPER");
    }

    @Test
    void aFormThatIsNotCompleteKeepsEveryWord() throws Exception {
        Visitor amina = child();

        var refused = sends(
                amina,
                "/roundtable/me/ContributionMade",
                "words",
                "A <later> start",
                "entryMode",
                "SELF",
                "aboutSafety",
                "no");

        Document page = Jsoup.parse(refused.getContentAsString());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page.selectFirst("textarea[name=words]").text()).isEqualTo("A <later> start");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#mayGoTo");
        assertThat(page.title()).startsWith("Error:");
    }

    @Test
    void wordsOfAVisitThatHasEndedAreGivenBack() throws Exception {
        var ended = answer(post("/roundtable/me/ContributionMade")
                .param("entryKind", "ContributionMade")
                .param("words", "A later start"));

        assertThat(ended.getStatus()).isEqualTo(401);
        assertThat(ended.getContentAsString())
                .contains("Your visit has ended", "What do you want to say?", "A later start");
    }

    @Test
    void beforeTheQuestionAboutFeelingSafeItIsSaidWhoReadsTheAnswer() throws Exception {
        String page = page(child(), "/roundtable/me/CheckInMade").text();

        assertThat(page.indexOf("read your answers. They do so by the end of the next working day"))
                .isPositive()
                .isLessThan(page.indexOf("How safe do you feel"));
        assertThat(page).contains("You can skip any question.").doesNotContain("(optional)");
    }

    @Test
    void aCheckInCanBeLeftEmptyAndALowOneSaysWhatHappens() throws Exception {
        Visitor amina = child();

        var empty = sends(amina, "/roundtable/me/CheckInMade");
        var low = sends(amina, "/roundtable/me/CheckInMade", "safe", "1", "wantsToTalkTo", "MY_WORKER");

        assertThat(empty.getStatus()).isEqualTo(303);
        assertThat(page(amina, low.getHeader("Location")).text())
                .contains("That does not sound good", "They get in touch by");
    }

    @Test
    void aConcernIsSavedWhateverIsMissingAndSaysWhoLooksAndWhen() throws Exception {
        Visitor amina = child();

        var saved = sends(amina, "/roundtable/me/ConcernRaised");

        ConcernRaised raised = (ConcernRaised) last(amina).body();
        assertThat(raised.kind()).isEqualTo(ConcernKind.NOT_SURE);
        assertThat(raised.immediate()).isTrue();
        assertThat(page(amina, saved.getHeader("Location")).text())
                .containsPattern("safeguarding lead should look at it by .*\\d\\d:\\d\\d")
                .contains("Ring 999");
        assertThat(page(amina, "/roundtable/me/ConcernRaised")
                        .selectFirst("main")
                        .text())
                .startsWith("I’m worried about something ! Warning If you or somebody else is in danger now, ring 999."
                        + " Do not wait for us. Ring 999");
    }

    @Test
    void whoeverNamesThemselvesInAConcernIsStillThanked() throws Exception {
        Visitor amina = child();

        var saved =
                sends(amina, "/roundtable/me/ConcernRaised", "implicated", amina.participant(), "whatHappened", "Me");

        assertThat(page(amina, saved.getHeader("Location")).text()).contains("What happens next");
    }

    @Test
    void whoSeesARatingIsChosenBeforeAnythingElse() throws Exception {
        Visitor amina = child();
        String path = "/roundtable/me/ParticipationRated";

        Document first = page(amina, path);
        Document then = page(amina, path + "?whoSees=ONLY_IN_COUNTS");
        sends(amina, path, "hart", "TOKENISM");

        assertThat(first.select("main input").eachAttr("name")).containsOnly("whoSees");
        assertThat(first.text()).contains("There are fewer than five of you.");
        assertThat(then.text()).contains("Nobody, only count it");
        assertThat(then.select("input[name=hart]")).hasSize(8);
        assertThat(then.select("main form").text()).doesNotContainPattern("[0-9]");
        assertThat(file(amina.caseFile()).said(ParticipationRated.class)).isEmpty();
    }

    @Test
    void adultsAreAskedInPlainQuestionsOnly() throws Exception {
        Visitor rhys = adult();
        String path = "/roundtable/me/ParticipationRated?whoSees=MY_WORKER";

        Document page = page(rhys, path);
        sends(rhys, path, "together", "3", "hart", "TOKENISM", "entryMode", "SELF");

        assertThat(page.select("input[name=hart]")).isEmpty();
        assertThat(page.select("input[name=together]")).hasSize(5);
        assertThat(((ParticipationRated) last(rhys).body()).hart()).isNull();
    }

    @Test
    void nobodySignsWhatTheyCannotRead() throws Exception {
        Visitor amina = child();
        String agreement = PeopleStory.in(this, amina).get("agreement");
        String path = "/roundtable/me/AgreementSigned?agreement=" + agreement;

        Document form = page(amina, path);
        String once = form.select("[name=once]").val();
        String[] answer = {"once", once, "answer", "DECLINED", "comment", "Too early", "entryMode", "SELF"};
        Document check = Jsoup.parse(sends(amina, path, answer).getContentAsString());
        var back = Jsoup.parse(sends(amina, path, with(answer, "change", "yes")).getContentAsString());
        boolean signedYet = hasSigned(amina);
        var sent = sends(amina, path, with(answer, "checked", "yes"));
        var twice = sends(amina, path, with(answer, "checked", "yes"));
        var again = sends(amina, path, answer);

        assertThat(check.selectFirst("main").text())
                .contains("Check your answer", "We start at half past ten; and", "Too early", "You left this empty");
        assertThat(check.select("form:has([name=checked]) [name=comment]").val())
                .isEqualTo("Too early");
        assertThat(check.select("[formaction*=early], [action*=early]")).isEmpty();
        assertThat(back.select("[name=comment]").val()).isEqualTo("Too early");
        assertThat(signedYet).isFalse();
        assertThat(Stream.of(sent, twice, again)
                        .map(led -> led.getHeader("Location"))
                        .distinct())
                .hasSize(1);
        assertThat(file(amina.caseFile()).entries().stream()
                        .filter(entry -> entry.kind().equals("AgreementSigned")
                                && amina.participant().equals(entry.onBehalfOf())))
                .hasSize(1);
        String text = form.selectFirst("main").text();
        assertThat(text.indexOf("We start at half past ten; and"))
                .isPositive()
                .isLessThan(text.indexOf("Do you want to sign it?"));
        assertThat(page(amina, "/roundtable/me")
                        .select("section[aria-labelledby=agreements]")
                        .text())
                .contains("Said no on");
        assertThat(sees(amina, "/roundtable/me/AgreementSigned").getResponse().getStatus())
                .isEqualTo(303);
    }

    private static String[] with(String[] answer, String... more) {
        return Stream.concat(Stream.of(answer), Stream.of(more)).toArray(String[]::new);
    }

    private boolean hasSigned(Visitor who) {
        return file(who.caseFile()).entries().stream()
                .anyMatch(entry -> entry.kind().equals("AgreementSigned")
                        && who.participant().equals(entry.onBehalfOf()));
    }

    @Test
    void aYesOrNoThatIsLeftOpenIsAskedForAndNeverTakenForNo() throws Exception {
        Visitor amina = child();
        String path = "/roundtable/me/ContributionMade";

        var open = sends(amina, path, "words", "He follows me", "mayGoTo", "GROUP", "entryMode", "SELF");

        assertThat(open.getStatus()).isEqualTo(422);
        assertThat(open.getContentAsString())
                .contains("He follows me", "If you are not sure, choose yes", "#aboutSafety");
        assertThat(file(amina.caseFile()).said(ContributionMade.class)).isEmpty();
    }

    @Test
    void nobodyIsToldThatTheySaidWhatSomebodyElseSaid() throws Exception {
        Visitor amina = child();
        String said = record(
                amina.viewer(), amina.caseFile(), ContributionMade.class, words(amina, "Not before ten", "GROUP"));
        String sam = participant(amina.caseFile(), Side.QUALIFICATION);
        String[] other = words(amina, "A person at the other end", "GROUP");
        other[java.util.Arrays.asList(other).indexOf("participant") + 1] = sam;
        String others = record(SAM, amina.caseFile(), ContributionMade.class, other);
        String answer = record(
                SAM,
                amina.caseFile(),
                FeedbackDrafted.class,
                "contributions",
                said + "," + others,
                "to",
                amina.participant() + "," + sam,
                "youSaid",
                "Not before ten\nA person at the other end",
                "outcome",
                "DONE",
                "weDid",
                "We start at half past ten");
        record(
                SAM,
                amina.caseFile(),
                FeedbackGiven.class,
                "feedback",
                answer,
                "participant",
                amina.participant(),
                "channel",
                "IN_PERSON");

        Document page = page(amina, "/roundtable/me");

        assertThat(page.select(".roundtable-answer").text())
                .contains("You said Not before ten What you all said Not before ten A person at the other end We did")
                .doesNotContain("wrote that you said");
    }

    @Test
    void anAnswerIsNotReadHereBeforeItWasTold() throws Exception {
        Visitor amina = child();
        String said = record(
                amina.viewer(), amina.caseFile(), ContributionMade.class, words(amina, "Not before ten", "GROUP"));
        String answer = record(
                SAM,
                amina.caseFile(),
                FeedbackDrafted.class,
                "contributions",
                said,
                "to",
                amina.participant(),
                "youSaid",
                "Not before ten",
                "outcome",
                "CANNOT_BE_DONE",
                "whyNot",
                "BAD-NEWS that somebody tells with care");

        assertThat(page(amina, "/roundtable/me").text())
                .contains("There is an answer for you")
                .doesNotContain("BAD-NEWS");
        assertThat(sees(amina, "/roundtable/me/FeedbackAnswered?feedback=" + answer)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void wordsThatAreTakenBackAreGoneFromTheirPage() throws Exception {
        Visitor amina = child();
        String said = PeopleStory.in(this, amina).get("contribution");
        String path = "/roundtable/me/WordsWithdrawn?contribution=" + said;

        assertThat(page(amina, path).selectFirst("main").text())
                .contains(PeopleStory.WORDS, "Your words disappear from every page straight away");
        var gone = sends(amina, path, "entryMode", "SELF");

        assertThat(page(amina, gone.getHeader("Location")).text()).contains("tries to get them back");
        assertThat(page(amina, "/roundtable/me").select("article .roundtable-words"))
                .isEmpty();
    }

    @Test
    void steppingBackCountsAtOnceAndAsksNoReason() throws Exception {
        Visitor amina = child();

        Document form = page(amina, "/roundtable/me/SteppedBack");
        sends(amina, "/roundtable/me/SteppedBack", "kind", "PAUSE");

        // What to leave out is no reason.
        assertThat(form.select("main form textarea:not([name=topic])")).isEmpty();
        assertThat(file(amina.caseFile()).said(SteppedBack.class)).hasSize(1);
        assertThat(page(amina, "/roundtable/me").text()).contains("You are having a break", "Come back");
    }

    @Test
    void afterHandingBackNothingIsReachable() throws Exception {
        Visitor amina = child();
        PeopleStory.in(this, amina);
        amina.session().setAttribute("of-the-host", "signed in");

        var gaveBack = sends(amina, "/roundtable/me/back");
        var done = answer(get("/roundtable/me/back"));

        assertThat(amina.session().isInvalid()).isTrue();
        assertThat(gaveBack.getHeader("Location")).isEqualTo("/roundtable/me/back");
        assertThat(done.getContentAsString())
                .contains("nothing of it is on this device")
                .doesNotContain(NAME);
        for (String path : List.of(
                "/roundtable/me",
                "/roundtable/me/ContributionMade",
                "/roundtable/me/thanks/0123456789ab",
                "/roundtable/work")) {
            var shut = answer(get(path));
            assertThat(shut.getStatus()).as(path).isIn(401, 404);
            assertThat(shut.getContentAsString()).as(path).doesNotContain(PeopleStory.WORDS);
        }
    }

    @Test
    void aHandedDeviceShowsThePagesOfWhoeverHoldsItAndNoOthers() throws Exception {
        String caseFile = open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15));
        String path =
                "/roundtable/cases/" + caseFile + "/people/" + participant(caseFile, Side.EXPERIENCE) + "/hand-over";
        var session = new MockHttpSession();
        session.setAttribute("sign-in-of-the-host", "sam");

        var handed = answer(post(path).header("X-User", "sam").session(session));
        Object emptied = session.getAttribute("sign-in-of-the-host");
        answer(post("/roundtable/me/you")
                .header("X-User", "sam")
                .session(session)
                .param("answer", "yes"));
        var theirs =
                answer(get(handed.getHeader("Location")).header("X-User", "sam").session(session));
        var staff = answer(
                get("/roundtable/cases/" + caseFile).header("X-User", "sam").session(session));
        answer(post("/roundtable/me/back").header("X-User", "sam").session(session));

        assertThat(theirs.getContentAsString()).contains("What do you want to do?");
        assertThat(emptied).isNull();
        assertThat(staff.getHeader("Location")).isEqualTo("/roundtable/me");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theWayOutComesFirstForTheKeyboard() throws Exception {
        Document page = page(child(), "/roundtable/me");

        assertThat(page.select("body a, body button, body input").first().attr("href"))
                .isEqualTo("/roundtable/me/leave");
    }

    @Test
    void leavingQuicklyEndsTheVisitOnAPageThatTellsNothing() throws Exception {
        Visitor amina = child();

        var left = sees(amina, "/roundtable/me/leave").getResponse();
        var neutral = answer(get("/roundtable/left"));

        assertThat(amina.session().isInvalid()).isTrue();
        assertThat(left.getHeader("Location")).isEqualTo("/roundtable/left");
        assertThat(Jsoup.parse(neutral.getContentAsString()).title()).isEqualTo("Today");
        assertThat(Jsoup.parse(neutral.getContentAsString()).text()).doesNotContain("Roundtable", "help", "safe", NAME);
        assertThat(neutral.getContentAsString()).doesNotContain("http:", "https:");
    }

    @Test
    void noAddressOrTitleTellsWhoOrWhat() throws Exception {
        Visitor amina = child();
        Map<String, String> things = PeopleStory.in(this, amina);

        for (String path : Stream.concat(
                        Stream.of("/roundtable/me"),
                        PersonForm.kinds().stream().map(kind -> "/roundtable/me/" + kind + about(kind, things)))
                .toList()) {
            Document page = page(amina, path);
            List<String> addresses = Stream.concat(
                            page.select("a[href]").eachAttr("href").stream(),
                            page.select("form").eachAttr("action").stream())
                    .toList();
            assertThat(addresses)
                    .noneMatch(address -> address.contains("Amina") || address.contains(amina.participant()));
            assertThat(page.title()).isIn("My page – Roundtable", "Write something – Roundtable");
            assertThat(sees(amina, path).getResponse().getHeader("Cache-Control"))
                    .isEqualTo("no-store");
        }
    }

    @Test
    void theNumbersFollowTheNation() throws Exception {
        Visitor belfast = arrive(
                open(Nation.NORTHERN_IRELAND, PartyType.CHILD, LocalDate.now().minusYears(15)));
        Visitor cardiff = adult();

        Document northernIreland = page(belfast, "/roundtable/me/help");
        Document wales = page(cardiff, "/roundtable/me/help");
        Document nowhere = Jsoup.parse(answer(get("/roundtable/me/help")).getContentAsString());

        assertThat(northernIreland.select("#help-now a").eachAttr("href"))
                .contains("tel:08088088000", "tel:01632960111")
                .doesNotContain("tel:111");
        assertThat(wales.select("#help-now").text()).contains("NHS 111 Wales", "day and night");
        assertThat(nowhere.select("#help-now a").eachAttr("href"))
                .contains("tel:111", "tel:08088088000", "tel:01632960999");
    }

    @Test
    void welshIsADraftAndSaysSo() throws Exception {
        Visitor amina = child();
        PeopleStory.in(this, amina);

        Document page = page(amina, "/roundtable/me?lang=cy");

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(page.select(".roundtable-draft").text()).contains("heb ei wirio eto");
        assertThat(page.select("h1").text()).isEqualTo("Fy nhudalen");
        assertThat(page.outerHtml()).doesNotContain("??");
    }

    @Test
    void whoeverWorksHereHasNoPageAmongThem() throws Exception {
        assertThat(answer(get("/roundtable/me").header("X-User", "sam")).getStatus())
                .isEqualTo(401);
    }

    private Visitor another(Visitor who, String name) {
        var person = Person.named(UUID.randomUUID().toString(), name);
        persons.save(person);
        String added = record(SAM, who.caseFile(), ParticipantAdded.class, "person", person.id(), "partyType", "CHILD");
        return arrive(who.caseFile(), added);
    }

    private static String[] words(Visitor who, String words, String mayGoTo) {
        return new String[] {
            "participant",
            who.participant(),
            "words",
            words,
            "form",
            "WRITTEN",
            "mediation",
            "NONE",
            "mayGoTo",
            mayGoTo,
            "aboutSafety",
            "no"
        };
    }

    private String link(String caseFile) {
        return "/roundtable/l/" + takingPart.link(SAM, caseFile, participant(caseFile, Side.EXPERIENCE));
    }

    private Entry last(Visitor who) {
        return file(who.caseFile()).entries().stream()
                .filter(entry -> PersonForm.kinds().contains(entry.kind()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static String about(String kind, Map<String, String> things) {
        return EntryKinds.named(kind).orElseThrow().asked().stream()
                .filter(field -> things.containsKey(field.name()))
                .map(field -> field.name() + "=" + things.get(field.name()))
                .collect(Collectors.joining("&", "?", kind.equals("ParticipationRated") ? "&whoSees=MY_WORKER" : ""));
    }

    private static String[] values(String kind) {
        return Stream.concat(
                        Stream.of(Map.entry("entryMode", "SELF")),
                        ANSWERS.getOrDefault(kind, Map.of()).entrySet().stream())
                .flatMap(answer -> Stream.of(answer.getKey(), answer.getValue()))
                .toArray(String[]::new);
    }

    private String body(String link) {
        try {
            return answer(post(link)).getContentAsString();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
