package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;

/**
 * Most of a year of Amina, sixteen, on a phone of 320 px in easy read: from the first link until they have done it together, with a script or without. What staff
 * do meanwhile is done without a browser.
 */
@InABrowser
class YoungPersonsYearInABrowserTests {

    private static final String NAME = OpenedCase.NAME;
    private static final String SAID = "Mornings are too loud for me";
    private static final String IDEA = "A card with the times on it";
    private static final String WISH = "I want to come by myself";

    private static final String SAVE_IT = "Save it";

    /** A device with one voice: it says nothing, and remembers what it was to say. */
    private static final String VOICE =
            """
            window.said = [];
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ lang: 'en-GB', localService: %s }],
              speak(words) { window.said.push(words.text); window.speaking = words; },
              cancel() { window.speaking = null; },
              addEventListener() {} } });
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            """;

    private static @Nullable Chromium chromium;
    private static @Nullable RunningHost host;

    private Browser sam;
    private Screen amina;
    private String path = "";

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        host = new RunningHost(Databases.migrated(DatabaseKind.H2), WholeCaseThroughThePagesTests.BEGINS);
    }

    @AfterAll
    static void stop() {
        host.close();
        chromium.close();
    }

    @Test
    void goesFromTheFirstLinkToDoingItTogetherInEasyRead() {
        path = OpenedCase.in(host, "A year");
        sam = new Browser(host.address(), "sam");
        step("Invite the person").send("personAskedDirectly=yes");
        step("Talk it through").send("subjects=PURPOSE|INFLUENCE|RIGHTS|CONFIDENTIALITY_LIMITS", "understood=YES");

        comesInAndTurnsEasyReadOn();
        needsAreSettled();
        signsOnAnotherDeviceWithoutScripts();
        isToldAndSaysWhatIsWrongWithTheAnswers();
        takesABreakAndComesBack();
        theyDoItTogether();
    }

    private void comesInAndTurnsEasyReadOn() {
        amina = phone(true);
        amina.look(OpenedCase.link(host, path));
        assertThat(amina.page().body().hasClass("roundtable-easy")).isFalse();
        amina.look(amina.path() + amina.page().select(".roundtable-reading a").attr("href"));
        amina.whoSeesThat(YoungPersonsYearInABrowserTests::isEasy).press("Go on");
        amina.follow("Do you want to take part?")
                .send("reply=YES", "contactWish=ALL", "anonymity=NAMED", "entryMode=SELF");
        assertThat(amina.text()).contains("You are in.");
        for (String words : List.of(SAID, IDEA, WISH)) {
            me().follow("Say something").send("words=" + words, "mayGoTo=GROUP");
            assertThat(amina.text()).contains("They tell you what we do.");
            record("ContributionAcknowledged").send("contribution=" + words);
        }
        me().follow("Say how you want it").send("communicationNeeds=EASY_READ|ON_PAPER");
        assertThat(amina.text()).contains("They ask you if it works.");
        assertThat(me().text()).contains(SAID, IDEA, WISH, "No answer yet");
    }

    private void needsAreSettled() {
        new Browser(host.address(), "lee")
                .open("/roundtable/work")
                .follow("Confirm the safeguarding lead")
                .send("user=lee");
        step("Say what can and cannot change")
                .send("canChange=When and where we meet", "cannotChange=The hours", "calledCoproduction=yes");
        host.moveTo("2026-03-04T10:00:00Z");
        me().follow("Say what is needed").send("statement=A quieter way to college");
        step("Settle the needs").send("outcome=CARRIED_FORWARD");
        throughTheGate();
        assertThat(me().text()).contains("We say what we want to do.");
    }

    /** She told us how she reads, so it is on where she never turned it on. */
    private void signsOnAnotherDeviceWithoutScripts() {
        host.moveTo("2026-03-09T10:00:00Z");
        me().follow("Say what would be good").send("statement=Take the bus by myself");
        step("Write the goals down")
                .send(
                        "kind=MY_AGREEMENT",
                        "text=Amina tries the bus with Sam twice, then alone.",
                        "signatories=" + NAME + "|Sam Rees",
                        "reviewOn=2026-09-01")
                .press(SAVE_IT);
        step("Say how far this can go")
                .send("participant=" + NAME, "subjects=INFLUENCE|HOW_TO_CHALLENGE", "understood=YES");
        amina = phone(false);
        amina.open(OpenedCase.link(host, path)).press("Go on");
        amina.whoSeesThat(YoungPersonsYearInABrowserTests::isEasy).open("/roundtable/me");
        amina.follow("Read this. Say yes or no").send("answer=SIGNED", "explainedInPerson=yes", "entryMode=SELF");
        assertThat(amina.text()).contains("It counts when all of us say yes.");
        step("Sign or decline")
                .send("answer=SIGNED", "mode=DIGITAL", "explainedInPerson=yes", "entryMode=BY_STAFF")
                .press(SAVE_IT);
        assertThat(me().text()).contains("All of us said yes. Now it counts.");
        record("GoalSettled").send("goal=Take the bus by myself", "status=AGREED", "agreedBy=" + NAME + "|Sam Rees");
        throughTheGate();
    }

    private void isToldAndSaysWhatIsWrongWithTheAnswers() {
        host.moveTo("2026-04-13T10:00:00Z");
        answered(SAID, "DID_NOT_UNDERSTAND");
        answered(IDEA, "NOT_WHAT_I_SAID");
        answered(WISH, "FELT_USED");
        assertThat(me().text()).contains("You said the answer was not right. Somebody will talk with you again.");
        me().follow("Say how I am").send("mood=4", "safe=4", "pressure=NONE");
        assertThat(amina.text()).contains("Your worker reads it.");
        assertThat(me().follow("Who looked at my pages").text()).contains("Sam Rees");
    }

    private void answered(String words, String reaction) {
        record("FeedbackDrafted")
                .send(
                        "contributions=" + words,
                        "to=" + NAME,
                        "youSaid=" + words,
                        "outcome=DONE",
                        "weDid=We thought about: " + words)
                .press(SAVE_IT);
        step("Tell the person").send("channel=IN_PERSON").press(SAVE_IT);
        me().follow("We gave you an answer. Is it clear?").send("reaction=" + reaction);
        assertThat(amina.text()).contains("You will get a better answer.");
    }

    private void takesABreakAndComesBack() {
        host.moveTo("2026-06-01T10:00:00Z");
        amina = phone(true);
        amina.open(OpenedCase.link(host, path)).press("Go on");
        amina.whoSeesThat(YoungPersonsYearInABrowserTests::isEasy);
        me().follow("Take a break, or stop").send("kind=PAUSE", "contactWish=UPDATES_ONLY");
        assertThat(amina.text()).contains("Nobody tries to talk you out of it.");
        assertThat(me().text()).contains("You can come back.");
        host.moveTo("2026-08-31T10:00:00Z");
        me().follow("Come back").send("entryMode=SELF");
        assertThat(amina.text()).contains("You choose how fast.");
    }

    private void theyDoItTogether() {
        host.moveTo("2026-09-07T10:00:00Z");
        step("Make a draft together")
                .send(
                        "kind=PERSONAL_PATHWAY",
                        "title=Ten o’clock",
                        "madeBy=EXPERIENCE|QUALIFICATION",
                        "whatItLooksLike=A card with the times on it");
        throughTheGate();
        host.moveTo("2026-11-02T10:00:00Z");
        step("Share out the tasks")
                .send(
                        "what=Try the bus",
                        "doneBy=EXPERIENCE",
                        "lead=" + NAME,
                        "dueOn=2026-11-20",
                        "replacesPaidWork=no");
        me().follow("Say how it went").send("howItWent=It was fine");
        step("Record what changed").send("description=She takes the ten o’clock bus", "seenByExperience=yes");
    }

    /** Only when it is asked for, only by a voice of the device, and only as long as it is wanted. */
    @Test
    void aPageIsReadAloudByTheDeviceItself() {
        BrowserContext phone = chromium.device(Chromium.PHONE, true, null);
        phone.addInitScript(VOICE.formatted("true"));
        Page page =
                new Screen(phone, host.address()).open("/roundtable/me/help").shown();

        assertThat(said(page)).isEmpty();
        page.locator(".roundtable-listen button:not([hidden])").focus();
        page.keyboard().press("Enter");
        assertThat(said(page)).containsExactly("Get help now");
        assertThat(marked(page)).isEqualTo("Get help now");
        page.evaluate("speaking.onend()");
        assertThat(said(page)).hasSize(2);
        page.keyboard().press("Enter");
        assertThat(page.evaluate("speaking")).as("paused").isNull();
        page.keyboard().press("Enter");
        assertThat(said(page))
                .as("goes on with the same part")
                .hasSize(3)
                .endsWith(said(page).get(1));
        page.keyboard().press("Escape");
        assertThat(page.evaluate("speaking")).as("stopped").isNull();
        assertThat(page.locator(".roundtable-read-now").count()).isZero();
    }

    @Test
    void nothingIsReadAloudByAVoiceOfSomebodyElseOrWithoutScripts() {
        BrowserContext far = chromium.device(Chromium.PHONE, true, null);
        far.addInitScript(VOICE.formatted("false"));
        for (BrowserContext phone : List.of(far, chromium.device(Chromium.PHONE, false, null))) {
            Page page = new Screen(phone, host.address())
                    .open("/roundtable/me/help")
                    .shown();

            assertThat(page.locator(".roundtable-listen").isVisible()).isFalse();
        }
    }

    /** By a press or by three times Shift, with the page gone from the history; without scripts the link leads on all the same. */
    @Test
    void leavingQuicklyTakesThePageOutOfTheHistory() {
        for (boolean byKeyboard : List.of(true, false)) {
            Screen phone = phone(true);
            phone.open("/roundtable/code").look("/roundtable/me/help");
            Page page = phone.shown();
            if (byKeyboard) {
                for (int shift = 0; shift < 3; shift++) {
                    page.keyboard().press("Shift");
                }
            } else {
                exit(page).click();
            }
            page.waitForURL("**/roundtable/left");
            page.goBack();
            assertThat(page.url()).endsWith("/roundtable/code");
        }
        Page plain = phone(false).open("/roundtable/me/help").shown();
        exit(plain).click();
        plain.waitForURL("**/roundtable/left");
    }

    private static Locator exit(Page page) {
        return page.locator(".govuk-js-exit-this-page-button");
    }

    @SuppressWarnings("unchecked")
    private static List<String> said(Page page) {
        return (List<String>) page.evaluate("said");
    }

    private static String marked(Page page) {
        return page.locator(".roundtable-read-now").innerText();
    }

    private static Screen phone(boolean scripts) {
        return new Screen(chromium.device(Chromium.PHONE, scripts, null), host.address());
    }

    private static void isEasy(Document page) {
        assertThat(HelpBlock.missing(page)).isEmpty();
        assertThat(page.body().hasClass("roundtable-easy")).as(page.title()).isTrue();
        assertThat(page.select("main .roundtable-picture")).isNotEmpty();
        assertThat(page.text()).doesNotContainPattern("\\[[a-z]+]");
    }

    private Screen me() {
        return amina.open("/roundtable/me");
    }

    private Device step(String title) {
        return sam.open(path).follow(title, link -> link.attr("href").contains("/steps/"));
    }

    private Device record(String kind) {
        return sam.open(path + "/record/" + kind);
    }

    private void throughTheGate() {
        me().follow("Are we ready to go on?").send("answer=READY");
        step("Answer from practice").send("participant=Sam Rees", "answer=READY", "entryMode=BY_STAFF");
    }
}
