package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A browser on somebody's device, without scripts: it keeps cookies, follows links and redirects, and sends forms with what they show
 * and what was filled in. It fails where a page does not show what somebody would need to go on.
 */
final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();
    private final List<FilledForm> sent = new ArrayList<>();
    private final String host;
    private final @Nullable String user;

    private Consumer<Document> looking = page -> {};
    private URI at;
    private Document page = new Document("");

    Browser(String host, @Nullable String user) {
        this.host = host;
        this.user = user;
        this.at = URI.create(host);
    }

    /** What is true of every page that comes up from now on. */
    Browser whoSeesThat(Consumer<Document> everyPage) {
        looking = everyPage;
        return this;
    }

    Document page() {
        return page;
    }

    String text() {
        return page.select("main").text();
    }

    String path() {
        return at.getPath();
    }

    /** The forms that were sent, in turn. */
    List<FilledForm> sent() {
        return sent;
    }

    Browser open(String path) {
        return load(HttpRequest.newBuilder(at.resolve(path)).GET());
    }

    /** Follows a link by its words, as somebody would who reads the page from the top. */
    Browser follow(String words) {
        return follow(words, link -> true);
    }

    /** Follows the first link with these words that belongs to something. */
    Browser follow(String words, Predicate<Element> which) {
        Element link = page.select("main a[href], .govuk-service-navigation a[href]").stream()
                .filter(shown -> words(shown).equals(words))
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link “" + words + "” on " + at + ":\n" + text()));
        return open(link.attr("href"));
    }

    boolean shows(String link) {
        return page.select("main a[href]").stream()
                .anyMatch(shown -> words(shown).equals(link));
    }

    /** Presses a button whose form asks nothing. */
    Browser press(String button) {
        return submit(new FilledForm(formOf(button), title()));
    }

    /** Fills in the form of the page, as {@code name=value}, and sends it. */
    Browser send(String... answers) {
        FilledForm form = new FilledForm(form(), title());
        for (String answer : answers) {
            form.fill(answer.substring(0, answer.indexOf('=')), answer.substring(answer.indexOf('=') + 1));
        }
        sent.add(form);
        return submit(form);
    }

    private static String words(Element link) {
        Element title = link.selectFirst(".roundtable-tile__title");
        return title == null ? link.text() : title.text();
    }

    private String title() {
        return page.select("h1").text();
    }

    private Element form() {
        return page.select("main form").stream()
                .filter(form -> form.selectFirst("input[name=entryKind], [name=whoSees]") != null
                        || form.select("input:not([type=hidden]), select, textarea")
                                        .size()
                                > 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form on " + at + ":\n" + text()));
    }

    private Element formOf(String button) {
        return page.select("main form:has(button)").stream()
                .filter(form -> form.select("button").text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + button + "” on " + at + ":\n" + text()));
    }

    private Browser submit(FilledForm form) {
        String values = form.values().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        if (form.isQuestion()) {
            return open(form.action() + "?" + values);
        }
        return load(HttpRequest.newBuilder(at.resolve(form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(values)));
    }

    private Browser load(HttpRequest.Builder request) {
        if (user != null) {
            request.header("X-User", user);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            at = answer.uri();
            page = Jsoup.parse(answer.body(), host);
            looking.accept(page);
            assertThat(answer.statusCode())
                    .as("%s %s: %s", at, page.select(".govuk-error-summary").text(), text())
                    .isEqualTo(200);
            assertThat(answer.body()).as(at.getPath()).doesNotContain("??");
            return this;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
