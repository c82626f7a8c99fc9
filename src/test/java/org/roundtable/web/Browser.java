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
final class Browser implements Device {

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

    @Override
    public Browser whoSeesThat(Consumer<Document> everyPage) {
        looking = everyPage;
        return this;
    }

    @Override
    public Document page() {
        return page;
    }

    @Override
    public String path() {
        return at.getPath();
    }

    @Override
    public List<FilledForm> sent() {
        return sent;
    }

    @Override
    public Browser open(String path) {
        return load(HttpRequest.newBuilder(at.resolve(path)).GET());
    }

    @Override
    public Browser follow(String words, Predicate<Element> which) {
        Element link = page.select("main a[href], .govuk-service-navigation a[href]").stream()
                .filter(shown -> Device.words(shown).equals(words))
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link “" + words + "” on " + at + ":\n" + text()));
        return open(link.attr("href"));
    }

    @Override
    public Browser press(String button) {
        return submit(new FilledForm(formOf(button), title()));
    }

    @Override
    public Browser send(String... answers) {
        FilledForm form = new FilledForm(Device.form(page), title());
        for (String answer : answers) {
            form.fill(answer.substring(0, answer.indexOf('=')), answer.substring(answer.indexOf('=') + 1));
        }
        sent.add(form);
        return submit(form);
    }

    private String title() {
        return page.select("h1").text();
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
