package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casework.LoadingBundle;
import org.roundtable.host.HostUser;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A practitioner at work, through the pages and the real use cases: opens a case, does steps, records, answers flags, hands over. */
@SpringBootTest(classes = PagesHost.class, properties = PagesHost.NO_SETTINGS_OF_OTHERS)
@AutoConfigureMockMvc
class PractitionerPagesIntegrationTests {

    private static final TestDatabase DATABASE = Databases.migrated(DatabaseKind.H2);
    private static final String WORDS = "Not in school time, <please>.";

    @Autowired
    MockMvc mvc;

    @Autowired
    LoadingBundle loading;

    private Visitor sam;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        PagesHost.properties(DATABASE).forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void sam() {
        sam = visitor(PagesHost.SAM);
    }

    @Test
    void anEmptyListSaysWhatToDoNext() {
        var page = visitor(PagesHost.JO).open("/roundtable/work");

        assertThat(page.text()).contains("Nothing waits for you").contains("You can record anything at any time");
    }

    @Test
    void openingACaseAsksTwelveThingsAtMostAndTheLanguageFirst() {
        organisation();

        var page = sam.open("/roundtable/cases/new");

        assertThat(questions(page)).hasSizeLessThanOrEqualTo(12).first().isEqualTo("language");
    }

    @Test
    void aRefusedOpeningKeepsWhatWasTypedAndSaysWhatIsMissing() {
        organisation();

        var page = sam.send("/roundtable/cases/new", "title", "After school", "level", "INDIVIDUAL_CARE");

        assertThat(sam.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Error:");
        assertThat(page.selectFirst("#title").val()).isEqualTo("After school");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).contains("#language", "#name", "#purpose");
    }

    @Test
    void anOpenedCaseHasItsFirstStepsAndIsInMyWork() {
        String path = openCase("Moving on");

        var page = sam.open(path);

        assertThat(page.select("h1").text()).isEqualTo("Moving on");
        assertThat(Visitor.links(page, "/steps/")).isNotEmpty();
        assertThat(allPagesOf("/roundtable/work"))
                .contains("Amina Yusuf · Moving on")
                .contains("Invite the person");
    }

    @Test
    void listsAreShownInPages() {
        for (int at = 0; at <= 25; at++) {
            openCase("Case " + at);
        }

        var first = sam.open("/roundtable/cases");

        assertThat(first.select("main .govuk-task-list__item")).hasSize(25);
        assertThat(first.select("a[rel=next]").eachAttr("href")).containsExactly("/roundtable/cases?page=2");
        assertThat(allPagesOf("/roundtable/cases")).contains("Case 0").contains("Case 25");
    }

    @Test
    void aLongStoryIsShownInPages() throws IOException {
        organisation();
        String organisation = sam.open("/roundtable/cases/new")
                .selectFirst("[name=organisation]")
                .val();
        Bundle bundle = Bundles.read(Path.of("docs/examples/01-pathway-signed-by-all.json"));
        String path =
                "/roundtable/cases/" + loading.demonstrate(bundle, organisation).caseFile();

        var first = sam.open(path);

        assertThat(first.select("a[rel=next]").eachAttr("href")).containsExactly(path + "?page=2");
        assertThat(allPagesOf(path)).contains("The bit about following in secret was me.");
    }

    @Test
    void aStepShowsWhatGoodLooksLikeAndIsGoneOnceItIsDone() {
        String path = openCase("Steps");
        String step = step(path, "Say what can and cannot change");

        var shown = sam.open(step);
        sam.send(step, "canChange", "When we meet", "cannotChange", "The budget", "calledCoproduction", "yes");

        assertThat(shown.text()).contains("What good looks like").contains("what is fixed and why");
        assertThat(sam.status()).isEqualTo(303);
        assertThat(sam.open(path).text()).contains("It was said what can change and what cannot.");
        assertThat(Visitor.links(sam.open(path), "/steps/")).doesNotContain(step);
    }

    @Test
    void aStepThatSomebodyElseDidKeepsWhatWasTypedForSomethingNew() {
        String path = openCase("Races");
        String step = step(path, "Say what can and cannot change");
        sam.send(step, "canChange", "Days", "cannotChange", "Money", "calledCoproduction", "yes");

        var page = sam.send(step, "canChange", "Places too", "cannotChange", "Law", "calledCoproduction", "no");

        assertThat(sam.status()).isEqualTo(409);
        assertThat(page.text()).contains("was done by Sam Rees");
        assertThat(page.selectFirst("#canChange").text()).isEqualTo("Places too");
        assertThat(page.selectFirst("main form").attr("action")).endsWith("/record/FitConsidered");
    }

    @Test
    void aStepCanWaitUntilPeopleHaveTalked() {
        String path = openCase("Later");
        String step = step(path, "Say what can and cannot change");
        LocalDate day = LocalDate.now().plusDays(9);

        sam.send(step + "/later", date("followUpOn", LocalDate.now().minusDays(1)));
        int past = sam.status();
        sam.send(step + "/later", withReason(date("followUpOn", day)));

        assertThat(past).isEqualTo(422);
        assertThat(allPagesOf("/roundtable/work?section=coming")).contains("Later · After her exams");
        assertThat(sam.open(path).text()).contains("to talk first");
    }

    private static String[] withReason(String... date) {
        return Stream.concat(Stream.of(date), Stream.of("reason", "After her exams"))
                .toArray(String[]::new);
    }

    @Test
    void severalStepsAreTakenOnAtOnceAndThatIsSaid() {
        String path = openCase("Claims");
        String first = id(step(path, "Say what can and cannot change"));
        String second = id(step(path, "Invite the person"));

        sam.send("/roundtable/work", "do", "take", "step", first, "step", second);

        assertThat(sam.ledTo()).isEqualTo("/roundtable/work");
        assertThat(sam.open(path).text()).contains("Sam Rees has taken this on");
        assertThat(sam.open("/roundtable/steps/" + first).text()).contains("Hand back");
        sam.send("/roundtable/work", "do", "take");
        assertThat(sam.status()).as("nothing ticked").isEqualTo(422);
        sam.send("/roundtable/work", "do", "over", "to", "max", "step", first);
        assertThat(sam.status()).as("who could not do it").isEqualTo(422);
        sam.send("/roundtable/steps/" + first + "/back");
        assertThat(sam.open("/roundtable/steps/" + first).text()).doesNotContain("has taken this on");
    }

    @Test
    void whatWaitsIsCountedInTheMenuAndListedWithoutANameUntilItIsOpened() {
        String path = openCase("Told quietly");
        Visitor lee = visitor(PagesHost.LEE);
        sam.send(path + "/record/ConcernRaised", "whatHappened", "Somebody waits for her", "canWait", "NO");

        var notices = lee.open("/roundtable/notices");
        String menu = notices.select("header nav").text();
        String first = Visitor.links(notices, "/roundtable/notices/").get(0);
        lee.open(first);
        var after = lee.open("/roundtable/notices");

        assertThat(menu).containsPattern("Notices \\([1-9]");
        assertThat(notices.select("main").text())
                .contains("A concern was raised")
                .doesNotContain("Amina", "Told quietly", "Sam Rees", "waits for her");
        assertThat(Visitor.links(after, "/roundtable/notices/")).doesNotContain(first);
        lee.send("/roundtable/notices");
        assertThat(lee.open("/roundtable/notices").text())
                .contains("Nothing waits for you here")
                .doesNotContain("Notices (");
        visitor(PagesHost.JO).open(first);
    }

    @Test
    void aManagerArrangesCoverForAColleagueAndBothCanEndIt() {
        Visitor max = visitor(PagesHost.MAX);
        LocalDate today = LocalDate.now();
        String[] days = Stream.of(date("from", today), date("until", today.plusDays(2)))
                .flatMap(Stream::of)
                .toArray(String[]::new);

        max.send("/roundtable/manage/cover", days);
        int missing = max.status();
        max.send(
                "/roundtable/manage/cover",
                Stream.of(days, new String[] {"absent", "sam", "reason", "SUDDENLY", "cover", "jo"})
                        .flatMap(Stream::of)
                        .toArray(String[]::new));

        assertThat(missing).isEqualTo(422);
        assertThat(max.open("/roundtable/manage/cover").text()).contains("Jo Malik covers for Sam Rees");
        var mine = sam.open("/roundtable/work/cover");
        assertThat(mine.text()).contains("Jo Malik covers for you", "Arranged by Max Adeyemi: suddenly away");
        sam.open("/roundtable/manage/cover");
        assertThat(sam.status()).isEqualTo(404);
        sam.send(mine.select("main form[action$=/end]").attr("action"));
        assertThat(max.open("/roundtable/manage/cover").text()).doesNotContain("Jo Malik covers");
    }

    @Test
    void coverIsArrangedAndEndedOnItsOwnPage() {
        LocalDate today = LocalDate.now();
        String[] from = date("from", today);
        String[] until = date("until", today.plusDays(3));
        var asked = sam.send("/roundtable/work/cover", from);
        int missing = sam.status();

        sam.send(
                "/roundtable/work/cover",
                Stream.of(from, until, new String[] {"cover", "jo"})
                        .flatMap(Stream::of)
                        .toArray(String[]::new));

        assertThat(missing).isEqualTo(422);
        assertThat(asked.select(".govuk-error-summary a").eachAttr("href")).contains("#until-day", "#cover");
        var page = sam.open("/roundtable/work/cover");
        assertThat(page.text()).contains("Jo Malik covers for you from");
        String end = page.select("main form[action$=/end]").attr("action");
        assertThat(visitor(PagesHost.JO).open("/roundtable/work/cover").text()).contains("You cover for Sam Rees");
        String path = openCase("Covered");
        assertThat(visitor(PagesHost.JO).open(path).text()).contains("Covered");
        sam.send(end);
        assertThat(sam.open("/roundtable/work/cover").text()).doesNotContain("Jo Malik covers");
        var jo = visitor(PagesHost.JO);
        jo.open(path);
        assertThat(jo.status()).as("as if there were none").isEqualTo(404);
    }

    private static String id(String step) {
        return step.substring(step.lastIndexOf('/') + 1);
    }

    @Test
    void whatIsRecordedStandsInTheStoryInThePersonsWords() {
        String path = openCase("Story");

        recordWords(path);

        var story = sam.open(path);
        assertThat(sam.status()).isEqualTo(200);
        assertThat(story.select("blockquote").eachText()).contains("“" + WORDS + "”");
        assertThat(story.text()).contains("Amina Yusuf’s words, written down by Sam Rees");
        assertThat(story.outerHtml()).doesNotContain("<please>").doesNotContain("??");
    }

    @Test
    void aLongStoryIsShownInPagesAndByTopic() {
        String path = openCase("Long story");
        for (int at = 0; at < 50; at++) {
            recordWords(path);
        }

        var first = sam.open(path);
        var second = sam.open(first.select("a[rel=next]").attr("href"));
        var opening = sam.open(path + "?topic=Opening");

        assertThat(first.select(".moj-timeline__item")).hasSize(50);
        assertThat(second.text()).contains("Opened: Long story");
        assertThat(opening.select(".moj-timeline__item").eachText()).hasSize(2);
    }

    @Test
    void aWorryIsSavedWhateverIsWrongWithIt() {
        String path = openCase("Whatever");

        sam.send(
                path + "/record/ConcernRaised",
                "canWait",
                "PERHAPS",
                "kind",
                "no such kind",
                "about",
                "nobody",
                "entryHappened.year",
                "soon",
                "whatHappened",
                "x".repeat(100_000));

        assertThat(sam.status()).isEqualTo(303);
    }

    @Test
    void whoIsSignedOutMidFormFindsTheirWordsOnThePage() {
        String path = openCase("Signed out");
        var nobody = new Visitor(mvc, new HostUser("nobody", "Nobody", Set.of()));

        var page = nobody.send(
                path + "/record/ContributionMade", "entryKind", "ContributionMade", "words", WORDS, "topic", "Time");

        assertThat(nobody.status()).isEqualTo(401);
        assertThat(page.select(".govuk-summary-list").text()).contains(WORDS).contains("Time");
    }

    @Test
    void aRefusedEntryKeepsEveryWord() {
        String path = openCase("Refused");

        var page = sam.send(path + "/record/ContributionMade", "words", WORDS, "entryHappened.day", "31");

        assertThat(sam.status()).isEqualTo(422);
        assertThat(page.selectFirst("#words").text()).isEqualTo(WORDS);
        assertThat(page.selectFirst("[name=entryHappened.day]").val()).isEqualTo("31");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .contains("#participant", "#entryMode", "#entryHappened-day");
        page.select(".govuk-error-summary a").forEach(link -> assertThat(page.select(link.attr("href")))
                .as(link.attr("href"))
                .hasSize(1));
    }

    @Test
    void eachErrorNamesItsQuestionInTheSummaryAndAtTheField() {
        String path = openCase("Named errors");

        var page = sam.send(path + "/record/DecisionAsked");

        var summary = page.select(".govuk-error-summary a");
        assertThat(summary.eachText())
                .doesNotHaveDuplicates()
                .contains("Choose an answer to “How much does it matter?”");
        summary.forEach(link -> assertThat(page.select(".govuk-error-message").eachText())
                .anyMatch(message -> message.endsWith(link.text())));
    }

    @Test
    void afterSavingThePageSaysFirstWhatWasSaved() {
        String path = openCase("Saved");

        recordWhatMatters(path, "My dog");
        String ledTo = sam.ledTo();
        var banner = sam.open(ledTo).selectFirst("main .govuk-notification-banner");

        assertThat(ledTo).doesNotContain("#");
        assertThat(banner.attr("role")).isEqualTo("alert");
        assertThat(banner.text()).contains("Saved: ");
        assertThat(banner.select("a").attr("href")).startsWith(path + "?page=1#entry-");
    }

    @Test
    void whatIsUrgentSinceStandsBeforeWhatWasSaved() {
        String path = openCase("Urgent since");

        sam.send(
                path + "/record/CheckInMade",
                "participant",
                person(path),
                "safe",
                "1",
                "wantsToTalkTo",
                "MY_WORKER",
                "entryMode",
                "BY_STAFF_AT_PERSONS_WORDS");
        var banners = sam.open(sam.ledTo()).select("main .govuk-notification-banner");

        assertThat(banners.eachAttr("role")).containsExactly("alert", "region");
        assertThat(banners.get(0).text()).contains("Urgent: safety").contains("Did not feel safe: Amina Yusuf.");
        assertThat(sam.open(banners.get(0).select("a").attr("href")).text()).contains("Why it matters");
    }

    @Test
    void wordsAboutSafetyLeadStraightToAWorryThatBeginsWithThem() {
        String path = openCase("About safety");

        recordWords(path, "yes");
        String ledTo = sam.ledTo();
        var form = sam.open(ledTo);

        assertThat(ledTo).startsWith(path + "/record/ConcernRaised?").doesNotContain("school");
        assertThat(form.selectFirst("#whatHappened").text()).isEqualTo(WORDS);
        assertThat(form.select("#about option[selected]").text()).isEqualTo("Amina Yusuf");
        assertThat(form.select("#contribution option[selected]")).hasSize(1);
        String back = form.select(".govuk-notification-banner a").attr("href");
        assertThat(sam.open(back).select(".govuk-notification-banner--success").text())
                .contains("Saved");
    }

    @Test
    void whatIsRecordedMostStandsOpenAndTheRestByTopic() {
        String path = openCase("Recording");

        var page = sam.open(path + "/record");

        var open = page.select("main .govuk-task-list").first().select("a").eachAttr("href");
        assertThat(page.selectFirst("main a").attr("href")).endsWith("/record/ConcernRaised");
        assertThat(open)
                .contains(
                        path + "/record/ContributionMade", path + "/record/DecisionMade", path + "/record/ContactNoted")
                .hasSizeLessThanOrEqualTo(10);
        assertThat(page.select("details[open]")).isEmpty();
        assertThat(page.select("details a").eachAttr("href"))
                .contains(path + "/record/TensionRaised")
                .doesNotHaveDuplicates();
    }

    @Test
    void aYesOrNoThatWasLeftOpenIsAskedForAndNeverTakenForNo() {
        String path = openCase("Left open");

        var page = sam.send(
                path + "/record/DecisionAsked",
                "question",
                "When do we meet?",
                "type",
                "ORDINARY",
                "importance",
                "MINOR",
                "affects",
                person(path),
                "optionsOpen",
                "yes");

        assertThat(sam.status()).isEqualTo(422);
        assertThat(page.select("input[name=fixedByLawOrSafety][checked]")).isEmpty();
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly("Choose an answer to “Is the answer fixed by law or for safety?”");
    }

    @Test
    void aPrivateReflectionDoesNotAskWhoseWordsItHolds() {
        String path = openCase("Reflection");

        var form = sam.open(path + "/record/ReflectionMade");
        sam.send(path + "/record/ReflectionMade", "learned", "To ask earlier.");

        assertThat(form.select("[name=entryMode], [name=entryFor]")).isEmpty();
        assertThat(sam.status()).isEqualTo(303);
        assertThat(sam.open(path).text()).contains("To ask earlier.");
    }

    @Test
    void whoeverIsNamedIsChosenFromThoseInTheCase() {
        String path = openCase("Named");

        for (String place : List.of("GatekeeperAnswered", "MeetingSupportArranged", "SupportNeedsAsked")) {
            var form = sam.open(path + "/record/" + place);

            assertThat(form.select("#gatekeeper, #supporter, #supportContact")
                            .first()
                            .tagName())
                    .as(place)
                    .isEqualTo("select");
        }
    }

    @Test
    void nothingCanHaveHappenedTomorrow() {
        String path = openCase("Future");

        var page = sam.send(
                path + "/record/ContactNoted",
                date("entryHappened", LocalDate.now().plusDays(1)));

        assertThat(page.text()).contains("Enter today or a day before it");
    }

    @Test
    void sayingItAnewShowsBothAndTheOldOneAsChanged() {
        String path = openCase("Anew");
        recordWhatMatters(path, "My dog");
        String revise = Visitor.links(sam.open(path), "replaces=").get(0);

        var form = sam.open(revise);
        sam.send(
                path + "/record/WhatMattersSaid",
                "entryReplaces",
                form.selectFirst("[name=entryReplaces]").val(),
                "participant",
                person(path),
                "words",
                "My dog, and my sister",
                "entryMode",
                "BY_STAFF_AT_PERSONS_WORDS");

        var story = sam.open(path);
        assertThat(form.text()).contains("My dog");
        assertThat(story.select("figure blockquote").eachText()).containsExactly("“My dog, and my sister”");
        assertThat(story.text()).contains("Changed since").contains("New version");
    }

    @Test
    void whoeverRevisesAnOlderVersionIsToldAndKeepsTheirText() {
        String path = openCase("Conflict");
        recordWhatMatters(path, "First");
        String old = seqOf(path);
        recordWhatMatters(path, "Second");

        var page = sam.send(
                path + "/record/WhatMattersSaid",
                "entryReplaces",
                old,
                "participant",
                person(path),
                "words",
                "Third",
                "entryMode",
                "BY_STAFF_AT_PERSONS_WORDS");

        assertThat(sam.status()).isEqualTo(409);
        assertThat(page.text()).contains("recorded by Sam Rees");
        assertThat(page.selectFirst("#words").text()).isEqualTo("Third");
        assertThat(page.selectFirst("[name=entryReplaces]").val()).isNotEqualTo(old);
    }

    @Test
    void aWorryAlwaysSavesAndSaysToCall999First() {
        String path = openCase("Worry");

        var form = sam.open(path + "/record/ConcernRaised");
        sam.send(path + "/record/ConcernRaised");
        var after = sam.open(sam.ledTo());

        assertThat(form.text()).contains("call 999 first").contains("01632 960 123");
        assertThat(after.text()).contains("Your worry has been passed on");
        assertThat(visitor(PagesHost.LEE).open("/roundtable/work").text()).contains("Keep people safe");
        assertThat(sam.open("/roundtable/work").text()).doesNotContain("Keep people safe");
    }

    @Test
    void aFlagSaysWhyAndLeadsToTheFormThatEndsIt() {
        String path = openCase("Flags");
        decide(path);

        var page = sam.open(path);
        String flag = Visitor.links(page, "/flags/").stream()
                .filter(link -> sam.open(link).text().contains("thank"))
                .findFirst()
                .orElseThrow();
        var shown = sam.open(flag);

        assertThat(shown.text()).contains("Why it matters").contains("What clears it");
        assertThat(Visitor.links(shown, "/record/ContributionAcknowledged?contribution="))
                .hasSize(1);
        assertThat(Visitor.links(shown, "#entry-")).isNotEmpty();
    }

    @Test
    void flagsOfOneRuleHaveOneHeadingAndALinkEach() {
        String path = openCase("Alike");
        decide(path);
        recordWords(path);

        var page = sam.open(path);

        var group = page.select("article.roundtable-flag").stream()
                .filter(card -> card.selectFirst("h3").text().startsWith("Not yet thanked"))
                .toList();
        assertThat(group).hasSize(1);
        assertThat(group.get(0).text()).contains("Each of the 2");
        assertThat(group.get(0).select("a[href*=/flags/]").eachAttr("href"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsUrgentStandsOnTopOfMyWorkAndInTheListOfCases() {
        String path = openCase("Urgent in lists");
        sam.send(
                path + "/record/CheckInMade",
                "participant",
                person(path),
                "safe",
                "1",
                "wantsToTalkTo",
                "NOBODY",
                "entryMode",
                "BY_STAFF_AT_PERSONS_WORDS");

        var work = sam.open("/roundtable/work");
        var cases = sam.open("/roundtable/cases");

        assertThat(work.selectFirst("h2").text()).isEqualTo("Urgent: look at these first");
        assertThat(work.select(".govuk-task-list").first().text())
                .contains("Did not feel safe: Amina Yusuf. Urgent in lists Urgent: safety");
        assertThat(cases.select(".govuk-task-list__item").first().text())
                .contains("Urgent in lists")
                .contains("Urgent: safety");
    }

    @Test
    void settingAFlagAsideNeedsAReasonAndTellsAtTheField() {
        String path = openCase("Aside");
        decide(path);
        String flag = Visitor.links(sam.open(path), "/flags/").stream()
                .filter(link -> !sam.open(link).select("textarea#reason").isEmpty())
                .findFirst()
                .orElseThrow();

        var refused = sam.send(flag, "reason", "Later");
        int status = sam.status();
        sam.send(flag, "reason", "We talked about it and agreed to wait for her sister.");

        assertThat(status).isEqualTo(422);
        assertThat(refused.selectFirst("#reason").text()).isEqualTo("Later");
        assertThat(refused.select("#reason-error").text()).contains("at least 20 characters");
        assertThat(sam.ledTo()).endsWith(path);
        assertThat(sam.open(flag).text()).contains("Set aside until");
    }

    @Test
    void aDecisionCanBeCopiedForTheCaseNote() {
        String path = openCase("Note");
        decide(path);

        var page = sam.open(Visitor.links(sam.open(path), "/note/").get(0));

        assertThat(page.selectFirst("textarea").text())
                .contains("When do we meet?")
                .contains("Thursdays at four")
                .contains("Sam Rees");
    }

    @Test
    void aLinkIsShownOnceAndAHandedDeviceClosesThePagesOfStaff() {
        String path = openCase("Device");
        String person = path + "/people/" + person(path);

        var link = sam.send(person + "/link");
        sam.send(person + "/hand-over");
        String ledTo = sam.ledTo();
        sam.open(path);

        assertThat(link.selectFirst("textarea").text()).contains("/roundtable/l/");
        assertThat(ledTo).isEqualTo("/roundtable/me");
        assertThat(sam.status()).isEqualTo(303);
        assertThat(sam.ledTo()).isEqualTo("/roundtable/me");
    }

    @Test
    void nobodyHandsADeviceToAColleaguesName() {
        String path = openCase("Colleague");
        String colleague = path + "/people/"
                + Visitor.links(sam.open(path), "/people/").stream()
                        .filter(link -> sam.open(link).select("h1").text().equals("Sam Rees"))
                        .map(link -> link.substring(link.lastIndexOf('/') + 1))
                        .findFirst()
                        .orElseThrow();

        sam.send(colleague + "/hand-over");

        assertThat(sam.status()).isEqualTo(404);
        assertThat(Visit.ATTRIBUTE)
                .satisfies(name -> assertThat(sam.session().getAttribute(name)).isNull());
    }

    @Test
    void aCaseOfOthersIsTheSamePageAsNoCaseAtAll() {
        String path = openCase("Hidden");
        var jo = visitor(PagesHost.JO);

        for (String place :
                List.of("", "/record", "/record/ConcernRaised", "/flags", "/note/0123456789ab", "/people/new")) {
            String theirs = jo.open(path + place).outerHtml();
            int status = jo.status();
            String nothing =
                    jo.open("/roundtable/cases/" + UUID.randomUUID() + place).outerHtml();

            assertThat(status).as(place).isEqualTo(404);
            assertThat(theirs).as(place).isEqualTo(nothing);
        }
        assertThat(jo.open("/roundtable/cases").text()).doesNotContain("Hidden");
    }

    @Test
    void everyPageSpeaksWelsh() {
        String path = openCase("Cymraeg");
        decide(path);
        var welsh = visitor(PagesHost.SAM).inWelsh();
        String step = Visitor.links(sam.open(path), "/steps/").get(0);

        for (String place : List.of(
                "/roundtable/work",
                "/roundtable/cases",
                "/roundtable/cases/new",
                "/roundtable/organisations/new",
                "/roundtable/bundles/new",
                path,
                path + "/record",
                path + "/record/ConcernRaised",
                path + "/flags",
                path + "/people/new",
                path + "/people/" + person(path),
                step,
                step + "/later")) {
            var page = welsh.open(place);

            assertThat(page.selectFirst("html").attr("lang")).as(place).isEqualTo("cy");
            assertThat(page.outerHtml()).as(place).doesNotContain("??");
            assertThat(page.select("h1")).as(place).hasSize(1);
        }
    }

    @Test
    void noAddressHoldsAnythingPersonal() {
        String path = openCase("Addresses");
        recordWords(path);

        var addresses = sam.open(path).select("[href], [action]").stream()
                .map(link -> link.attr("href") + link.attr("action"))
                .toList();

        assertThat(addresses).noneMatch(address -> address.contains("Amina") || address.contains("school"));
        assertThat(sam.ledTo()).doesNotContain("Amina");
    }

    @Test
    void aFileThatIsNoBundleIsRefusedInPlainWords() {
        var page = sam.send("/roundtable/bundles/new");

        assertThat(sam.status()).isEqualTo(422);
        assertThat(page.text()).contains("Choose a file");
    }

    @Test
    void aBundleIsTakenInAsAWholeCase() throws IOException {
        var page = sam.upload(
                "/roundtable/bundles/new",
                Files.readAllBytes(Path.of("docs/examples/08-mental-health-care-planning-with-a-carer.json")));

        assertThat(sam.status()).as(page.text()).isEqualTo(303);
        assertThat(sam.open(sam.ledTo()).select("h1").text()).isEqualTo("Gwen’s plan for bad weeks");
    }

    @Test
    void aBrokenBundleIsToldWhereItIsBroken() {
        var page = sam.upload("/roundtable/bundles/new", "{\"entries\": 7}".getBytes(StandardCharsets.UTF_8));

        assertThat(sam.status()).isEqualTo(422);
        assertThat(page.select("#file-error").text()).contains("could not be taken in");
    }

    @Test
    void theSafeguardingLeadConfirmsOnceForTheWholeOrganisation() {
        organisation();
        var lee = visitor(PagesHost.LEE);
        String step = lee.open("/roundtable/work").select("a[href*=/steps/]").stream()
                .filter(link -> link.text().equals("Confirm the safeguarding lead"))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();

        var form = lee.open(step);
        lee.send(step, "user", "lee");

        assertThat(form.text()).contains("Aberafon").contains("What good looks like");
        assertThat(lee.ledTo()).isEqualTo("/roundtable/work");
        assertThat(Visitor.links(lee.open("/roundtable/work"), step)).isEmpty();
    }

    @Test
    void aStepSaysWhatItIsAbout() {
        String path = openCase("About");
        sam.send(
                path + "/record/MeetingPlanned",
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
                person(path),
                "sensitiveTopic",
                "no");

        assertThat(sam.open(path).text())
                .contains("Hold the meeting Working meeting, 7 January 2030 · lead practitioner");
        assertThat(allPagesOf("/roundtable/work?section=coming")).contains("Working meeting, 7 January 2030 · About");
    }

    @Test
    void aFileIsOpenedInAnEmergencyAndReviewedBySomebodyElse() {
        String path = openCase("Night calls");
        Visitor lee = visitor(PagesHost.LEE);
        sam.send(path + "/record/FileRestricted", "restricted", "yes", "reason", "A relative works here");
        Visitor max = visitor(PagesHost.MAX);
        assertThat(max.open(path).text())
                .isEqualTo(max.open("/roundtable/cases/none").text());

        var refused = max.send("/roundtable/emergency", "case", path.substring(path.lastIndexOf('/') + 1));

        assertThat(max.status()).isEqualTo(422);
        assertThat(refused.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#reason");
        max.send(
                "/roundtable/emergency",
                "case",
                path.substring(path.lastIndexOf('/') + 1),
                "reason",
                "The duty line is not answered");
        assertThat(max.ledTo()).isEqualTo(path);
        assertThat(max.open(path).text()).contains("Night calls").contains("The file was opened in an emergency");

        assertThat(max.open("/roundtable/work").text()).doesNotContain("“Night calls”");
        var review = lee.open("/roundtable/work")
                .select("a[href^='" + path + "/record/EmergencyReviewed']")
                .attr("href");
        assertThat(lee.open(review).text()).contains("Was it right to open the file?");
        lee.send(review.substring(0, review.indexOf('?')), "emergency", after(review), "right", "yes");
        assertThat(lee.open("/roundtable/work").text()).doesNotContain("“Night calls”");
    }

    private static String after(String address) {
        return address.substring(address.indexOf('=') + 1);
    }

    @Test
    void whatRecordingAskedIsForThePractitionersEyesAlone() {
        String path = openCase("Counting forms");
        recordWhatMatters(path, "My own key");

        var mine = sam.open("/roundtable/work/burden");

        assertThat(mine.select("tr:contains(Counting forms) td").eachText())
                .containsExactly("Counting forms", "1", "2", "0");
        assertThat(visitor(PagesHost.MAX).open("/roundtable/work/burden").text())
                .contains("You have saved nothing")
                .doesNotContain("Counting forms");
    }

    @Test
    void theCaseSaysWhoHasLooked() {
        String path = openCase("Who reads this");
        visitor(PagesHost.MAX).open(path);

        assertThat(Visitor.links(sam.open(path), "/looked")).containsExactly(path + "/looked");
        assertThat(sam.open(path + "/looked").select("table").text())
                .contains("Max Adeyemi")
                .contains("Sam Rees");
    }

    private Visitor visitor(HostUser user) {
        return new Visitor(mvc, user);
    }

    private void organisation() {
        if (sam.open("/roundtable/cases/new").select("form").isEmpty()) {
            sam.send(
                    "/roundtable/organisations/new",
                    "name",
                    "Aberafon",
                    "nation",
                    "WALES",
                    "dutyLine",
                    "01632 960 123",
                    "SAFEGUARDING_LEAD",
                    "lee");
        }
    }

    private String openCase(String title) {
        organisation();
        var form = sam.open("/roundtable/cases/new");
        sam.send(
                "/roundtable/cases/new",
                "organisation",
                form.select("[name=organisation][value], [name=organisation] option").stream()
                        .map(Element::val)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElseThrow(),
                "language",
                "ENGLISH",
                "name",
                "Amina Yusuf",
                "partyType",
                "YOUNG_PERSON",
                "title",
                title,
                "purpose",
                "To find out what happens after school",
                "level",
                "INDIVIDUAL_CARE",
                "initiatedBy",
                "JOINT",
                "entryPhase",
                "CO_COMMISSIONING",
                "reductionLink",
                "NONE",
                "participationConditional",
                "no");
        return sam.ledTo();
    }

    private String allPagesOf(String path) {
        StringBuilder text = new StringBuilder();
        String next = path;
        while (!next.isEmpty()) {
            var page = sam.open(next);
            text.append(page.text());
            next = page.select("a[rel=next]").attr("href");
        }
        return text.toString();
    }

    private String person(String path) {
        return Visitor.links(sam.open(path), "/people/").stream()
                .map(link -> link.substring(link.lastIndexOf('/') + 1))
                .findFirst()
                .orElseThrow();
    }

    private String step(String path, String title) {
        return sam.open(path).select("a[href*=/steps/]").stream()
                .filter(link -> link.text().equals(title))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
    }

    private void recordWhatMatters(String path, String words) {
        sam.send(
                path + "/record/WhatMattersSaid",
                "participant",
                person(path),
                "words",
                words,
                "entryMode",
                "BY_STAFF_AT_PERSONS_WORDS");
    }

    private String seqOf(String path) {
        String link = Visitor.links(sam.open(path), "replaces=").get(0);
        return link.substring(link.indexOf('=') + 1);
    }

    private void recordWords(String path) {
        recordWords(path, "no");
    }

    private void recordWords(String path, String aboutSafety) {
        sam.send(
                path + "/record/ContributionMade",
                "participant",
                person(path),
                "words",
                WORDS,
                "form",
                "SPOKEN",
                "mediation",
                "NONE",
                "mayGoTo",
                "GROUP",
                "aboutSafety",
                aboutSafety,
                "entryMode",
                "BY_STAFF_AT_PERSONS_WORDS",
                "entryHappened.day",
                "2",
                "entryHappened.month",
                "3",
                "entryHappened.year",
                "2026");
    }

    /** Words that nobody was thanked for, and a decision. */
    private void decide(String path) {
        sam.send(
                path + "/record/InvitationAnswered",
                "participant",
                person(path),
                "reply",
                "YES",
                "contactWish",
                "ALL",
                "entryMode",
                "BY_STAFF_AT_PERSONS_WORDS");
        recordWords(path);
        sam.send(
                path + "/record/DecisionAsked",
                "question",
                "When do we meet?",
                "type",
                "PERSONAL_PLAN",
                "importance",
                "ORDINARY",
                "affects",
                person(path),
                "fixedByLawOrSafety",
                "no",
                "optionsOpen",
                "yes");
        String decision = sam.open(path + "/record/DecisionMade").select("#decision option[value]").stream()
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        sam.send(
                path + "/record/DecisionMade",
                "decision",
                decision,
                "mode",
                "SHARED_EQUALLY",
                "decidedBy",
                person(path),
                "outcome",
                "Thursdays at four",
                "reasons",
                "It suits Amina",
                "adultSupportGiven",
                "yes");
        sam.saveChecked();
    }

    private static String[] date(String name, LocalDate day) {
        return new String[] {
            name + ".day", "" + day.getDayOfMonth(),
            name + ".month", "" + day.getMonthValue(),
            name + ".year", "" + day.getYear()
        };
    }

    private static List<String> questions(Document form) {
        return form.select("main input:not([type=hidden]), main select, main textarea").stream()
                .map(input -> input.attr("name").replaceAll("\\..*", ""))
                .distinct()
                .toList();
    }
}
