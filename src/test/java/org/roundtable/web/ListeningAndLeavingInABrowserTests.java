package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;

/** On the phone of somebody taking part: a page that is read aloud when asked, and left quickly. */
@InABrowser
class ListeningAndLeavingInABrowserTests {

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
}
