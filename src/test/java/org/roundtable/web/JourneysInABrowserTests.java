package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.roundtable.host.HostUser;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;

/** What people do with it, in the browser that they would do it with: staff at 1280 px, people taking part on a phone of 320 px. */
@InABrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneysInABrowserTests {

    private static final String WORDS = "Not in the mornings, please";

    private static @Nullable Chromium chromium;
    private static @Nullable RunningHost host;
    private static String path = "";

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        host = new RunningHost(
                Databases.migrated(DatabaseKind.H2),
                WholeCaseThroughThePagesTests.BEGINS,
                (address, user) -> new Screen(device(user, true), address));
    }

    @AfterAll
    static void stop() {
        host.close();
        chromium.close();
    }

    private static BrowserContext device(@Nullable String user, boolean scripts) {
        return chromium.device(user == null ? Chromium.PHONE : Chromium.DESK, scripts, user);
    }

    /** A practitioner from an empty screen, and a young person from the first link to the ending; the clock moves on with them. */
    @Test
    @Order(1)
    void bothSidesGoFromAnEmptyScreenToTheEnding() {
        new WholeCaseThroughThePagesTests().goesOn(host);
    }

    @Test
    void twoPeopleOnOneStepAndTheSlowerKeepsTheText() {
        openCase("Raced for");
        Screen sam = signedIn(PagesHost.SAM);
        Screen jo = signedIn(PagesHost.SAM);
        sam.open(path).follow("Say what can and cannot change");
        jo.open(path).follow("Say what can and cannot change");
        jo.fill("canChange=Where we meet", "cannotChange=The law", "calledCoproduction=no");

        sam.send("canChange=When we meet", "cannotChange=The budget", "calledCoproduction=yes");
        jo.submit();

        assertThat(jo.status()).isEqualTo(409);
        assertThat(jo.text()).contains("was done by Sam Rees");
        assertThat(jo.shown().locator("#canChange").inputValue()).isEqualTo("Where we meet");
        assertThat(jo.page().select("main form").attr("action")).endsWith("/record/FitConsidered");
    }

    @Test
    void aLostSignInGivesTheTypedWordsBack() {
        openCase("Signed out");
        Screen sam = signedIn(PagesHost.SAM);
        sam.open(path + "/record/ContributionMade");
        sam.fill("words=" + WORDS, "topic=Time");

        sam.shown().context().setExtraHTTPHeaders(Map.of());
        sam.submit();

        assertThat(sam.status()).isEqualTo(401);
        assertThat(sam.text()).contains(WORDS, "Time");
    }

    /** At a desk, on a phone without scripts, and by keyboard alone. */
    @Test
    void whatWasTypedBeforeTheSignInWasLostIsFinishedAfterwards() {
        openCase("Lost and found");
        for (Screen sam : workers()) {
            sam.open(path + "/record/ContributionMade");
            sam.fill("words=" + WORDS);
            BrowserContext device = sam.shown().context();
            device.setExtraHTTPHeaders(Map.of());
            sam.submit();
            assertThat(sam.status()).isEqualTo(401);

            device.setExtraHTTPHeaders(Map.of("X-User", "sam"));
            sam.press("Keep what I wrote");
            assertThat(sam.path()).isEqualTo(path);
            sam.follow("Record what somebody said", link -> link.attr("href").contains("draft="));

            assertThat(sam.shown().locator("#words").inputValue()).isEqualTo(WORDS);
            sam.press("Delete this draft");
        }
    }

    @Test
    void aJointRecordIsLookedOverChangedAndSavedOnce() {
        openCase("Looked over");
        int made = 0;
        for (Screen sam : workers()) {
            String text = "We wait our turn, " + ++made;
            sam.open(path + "/record/AgreementDrafted")
                    .send("kind=GROUND_RULES", "text=Nobody talks", "signatories=" + OpenedCase.NAME + "|Sam Rees");
            String check = sam.path();
            assertThat(sam.text()).contains("Check what you wrote", "Nobody talks", OpenedCase.NAME);
            assertThat(sam.page().select("main input:not([type=hidden]), main select, main textarea"))
                    .as("it asks nothing")
                    .isEmpty();

            sam.follow(sam.page().select("dl a[href$=#text]").text());
            assertThat(sam.shown().locator("#text").inputValue()).isEqualTo("Nobody talks");
            sam.send("text=" + text);
            assertThat(sam.path()).isEqualTo(check);
            sam.press("Save it");
            assertThat(sam.path()).isEqualTo(path);

            sam.open(check);
            assertThat(sam.path()).as("loaded again").isEqualTo(path);
            assertThat(sam.page().select("#drafts")).isEmpty();
        }
        String story = signedIn(PagesHost.SAM).open(path).text();
        assertThat(story).contains("We wait our turn, 1", "We wait our turn, 2", "We wait our turn, 3");
        assertThat(story).doesNotContain("Nobody talks");
    }

    private static List<Screen> workers() {
        return List.of(
                new Screen(chromium.device(Chromium.DESK, true, "sam"), host.address()),
                new Screen(chromium.device(Chromium.PHONE, false, "sam"), host.address()),
                Screen.byKeyboard(chromium.device(Chromium.DESK, true, "sam"), host.address()));
    }

    @Test
    void aFileIsOpenedInAnEmergencyAndSomebodyElseLooksAtItAfterwards() {
        openCase("Opened in an emergency");
        Screen sam = signedIn(PagesHost.SAM);
        sam.open(path + "/record/FileRestricted").send("restricted=yes", "reason=A relative works here");
        Screen duty = signedIn(PagesHost.DUTY);

        assertThat(duty.look(path).status()).isEqualTo(404);
        duty.open("/roundtable/emergency").submit("case=" + id());
        assertThat(duty.status()).as("without a reason").isEqualTo(422);
        assertThat(duty.page().title()).startsWith("Error:");
        assertThat(focused(duty)).contains("govuk-error-summary");
        duty.send("reason=She called the duty line, crying");
        assertThat(duty.path()).isEqualTo(path);
        assertThat(duty.text()).contains("Opened in an emergency");

        Screen lee = signedIn(PagesHost.LEE);
        lee.open("/roundtable/work");
        assertThat(lee.text()).contains("Opened in an emergency");
    }

    @Test
    void aPractitionerRecordsByKeyboardAlone() {
        openCase("By keyboard");
        Screen sam = Screen.byKeyboard(device("sam", true), host.address());
        sam.open("/roundtable/work").follow("Cases");
        sam.follow("By keyboard");
        sam.follow("Say what can and cannot change")
                .send("canChange=When we meet", "cannotChange=The budget", "calledCoproduction=yes");

        assertThat(sam.text()).contains("It was said what can change and what cannot.");
    }

    @Test
    void aYoungPersonSpeaksByKeyboardAlone() {
        openCase("Her keyboard");
        Screen amina = Screen.byKeyboard(device(null, true), host.address());
        amina.open(link()).press("Go on");
        amina.follow("Say something").send("words=" + WORDS, "mayGoTo=GROUP", "aboutSafety=no", "entryMode=SELF");

        assertThat(amina.open("/roundtable/me").text()).contains(WORDS);
    }

    @Test
    void everythingWorksWithoutScriptsToo() {
        openCase("Without scripts");
        Screen sam = new Screen(device("sam", false), host.address());
        sam.open("/roundtable/work").follow("Cases").follow("Without scripts");
        sam.follow("Say what can and cannot change")
                .send("canChange=When we meet", "cannotChange=The budget", "calledCoproduction=yes");
        assertThat(sam.text()).contains("It was said what can change and what cannot.");

        Screen amina = new Screen(device(null, false), host.address());
        amina.open(link()).press("Go on");
        amina.follow("I’m worried").send("whatHappened=" + WORDS);
        assertThat(amina.text()).contains("You told us. That was right");
    }

    private static Screen signedIn(HostUser user) {
        return (Screen) host.signedIn(user);
    }

    private static String focused(Screen screen) {
        return (String) screen.shown().evaluate("document.activeElement.className");
    }

    private static String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void openCase(String title) {
        path = OpenedCase.in(host, title);
    }

    private static String link() {
        return OpenedCase.link(host, path);
    }
}
