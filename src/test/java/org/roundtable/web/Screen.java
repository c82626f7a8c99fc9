package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A real browser on somebody's device. No page of it may be wider than the screen, ask another site, or fail in the console. */
final class Screen implements Device {

    private static final String LINKS = "main a[href], .govuk-service-navigation a[href]";
    private static final String FORMS = "main form";

    private final Page shown;
    private final String host;
    private final Hand hand;
    private final List<FilledForm> sent = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Consumer<Document> looking = page -> {};
    private Document page = new Document("");
    private int status;
    private String method = "GET";

    Screen(BrowserContext device, String host) {
        this(device, host, new Hand.Pointer());
    }

    private Screen(BrowserContext device, String host, Hand hand) {
        this(device.newPage(), host, hand);
    }

    private Screen(Page shown, String host, Hand hand) {
        this.shown = shown;
        this.host = host;
        this.hand = hand;
        shown.onRequest(asked -> note(!asked.url().startsWith(host + "/"), "asks another site: " + asked.url()));
        shown.onConsoleMessage(told ->
                note(told.type().equals("error") && !told.text().startsWith("Failed to load resource"), told.text()));
        shown.onPageError(failed -> note(true, failed));
        shown.onDialog(asks -> {
            note(true, "asks with a window of its own: " + asks.message());
            asks.dismiss();
        });
    }

    static Screen byKeyboard(BrowserContext device, String host) {
        Page page = device.newPage();
        return new Screen(page, host, new Hand.Keys(page));
    }

    private void note(boolean fault, String what) {
        if (fault) {
            faults.add(what);
        }
    }

    Page shown() {
        return shown;
    }

    /** How the page that is shown was asked for: POST where it answers a form without leading on. */
    String method() {
        return method;
    }

    int status() {
        return status;
    }

    @Override
    public Screen whoSeesThat(Consumer<Document> everyPage) {
        looking = everyPage;
        return this;
    }

    @Override
    public Document page() {
        return page;
    }

    @Override
    public String path() {
        return URI.create(shown.url()).getPath();
    }

    @Override
    public List<FilledForm> sent() {
        return sent;
    }

    @Override
    public Screen open(String path) {
        look(path);
        return fine();
    }

    /** Opens what need not be there. */
    Screen look(String path) {
        return came(shown.navigate(URI.create(host).resolve(path).toString()));
    }

    @Override
    public Screen follow(String words, Predicate<Element> which) {
        List<Element> links = page.select(LINKS);
        int at = IntStream.range(0, links.size())
                .filter(number -> Device.words(links.get(number)).equals(words) && which.test(links.get(number)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link “" + words + "” on " + path() + ":\n" + text()));
        Locator link = shown.locator(LINKS).nth(at);
        uncover(link);
        came(shown.waitForNavigation(() -> hand.press(link)));
        return fine();
    }

    @Override
    public Screen press(String button) {
        Locator named = shown.locator(FORMS + " button", new Page.LocatorOptions().setHasText(button))
                .first();
        came(shown.waitForNavigation(() -> hand.press(named)));
        return fine();
    }

    @Override
    public Screen send(String... answers) {
        submit(answers);
        return fine();
    }

    /** Sends the form, whatever comes of it. */
    Screen submit(String... answers) {
        fill(answers);
        Element form = Device.form(page);
        Locator button = shown.locator(FORMS)
                .nth(page.select(FORMS).indexOf(form))
                .locator("button:not([type=button])")
                .first();
        return came(shown.waitForNavigation(() -> hand.press(button)));
    }

    /** Sends the form that asks something, or else the only one, as it is. */
    Screen sendAsItIs() {
        String asking = FORMS + ":has(input:not([type=hidden]), select, textarea)";
        String form = page.select(asking).isEmpty() ? FORMS : asking;
        Locator button =
                shown.locator(form).last().locator("button:not([type=button]):not([name=" + DraftForms.LATER + "])");
        uncover(button.last());
        return came(shown.waitForNavigation(() -> hand.press(button.last())));
    }

    /** Types and chooses, in the order of the page, and sends nothing. */
    void fill(String... answers) {
        Element form = Device.form(page);
        Locator place = shown.locator(FORMS).nth(page.select(FORMS).indexOf(form));
        FilledForm filled = new FilledForm(form, page.select("h1").text());
        List<Map.Entry<String, String>> before = List.copyOf(filled.values());
        for (String answer : answers) {
            filled.fill(answer.substring(0, answer.indexOf('=')), answer.substring(answer.indexOf('=') + 1));
        }
        List<Map.Entry<String, String>> typed = new ArrayList<>(filled.values());
        typed.removeAll(before);
        List<String> order = form.select("[name]").eachAttr("name");
        typed.sort(java.util.Comparator.comparingInt(value -> order.indexOf(value.getKey())));
        typed.forEach(value -> put(form, place, value.getKey(), value.getValue()));
        sent.add(filled);
    }

    private void put(Element form, Locator place, String name, String value) {
        String named = "[name=\"" + name + "\"]";
        Element first =
                form.selectFirst("input:not([type=hidden])" + named + ", select" + named + ", textarea" + named);
        String which = first.tagName().equals("select")
                ? "select" + named + " option[value=\"" + value + "\"]"
                : first.attr("type").matches("radio|checkbox")
                        ? named + "[value=\"" + value + "\"]"
                        : first.tagName() + named + ":not([type=hidden])";
        Locator field = place.locator(which).first();
        uncover(field);
        if (which.contains("value=")) {
            hand.choose(field);
        } else {
            hand.write(field, value);
        }
    }

    /** Opens what is folded away around it, and the menu of a small screen, as somebody would who looks for it. */
    private void uncover(Locator wanted) {
        Locator folded = wanted.locator("xpath=ancestor::details[not(@open)]");
        for (int left = folded.count(); left > 0; left = folded.count()) {
            hand.press(folded.first().locator("summary").first());
        }
        Locator menu = shown.locator(".govuk-js-service-navigation-toggle");
        boolean inMenu = wanted.locator("xpath=ancestor::ul[@id='navigation']").count() > 0;
        if (inMenu && menu.count() > 0 && menu.isVisible() && "false".equals(menu.getAttribute("aria-expanded"))) {
            hand.press(menu);
        }
    }

    /** Looks at what an act led to. */
    Screen came(Response answer) {
        status = answer.status();
        method = answer.request().method();
        page = Jsoup.parse(shown.content(), host);
        int wider = (int) shown.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertThat(wider).as("%s is wider than the screen by", path()).isLessThanOrEqualTo(0);
        assertThat(faults).as(path()).isEmpty();
        assertThat(page.html()).as(path()).doesNotContain("??");
        looking.accept(page);
        return this;
    }

    private Screen fine() {
        assertThat(status)
                .as("%s: %s", shown.url(), page.select(".govuk-error-summary").text() + text())
                .isEqualTo(200);
        return this;
    }
}
