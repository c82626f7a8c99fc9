package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
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
        amina.follow("Say something").send("words=" + WORDS, "mayGoTo=GROUP", "entryMode=SELF");

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
