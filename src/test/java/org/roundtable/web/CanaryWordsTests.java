package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Privacy: a word of its own goes into every question of every form that takes words, and names of people; afterwards each is only
 * where it belongs. Everything that was answered, logged and stored is looked through.
 */
class CanaryWordsTests extends FullCaseBench {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(CanaryWordsTests.class);
    private static final Pattern CANARY = Pattern.compile("(?i)qzk\\d+zq");

    /** Names of people, what entries say, what somebody has not sent yet, and how long a step waits for what. */
    private static final Set<String> BELONGS = Set.of(
            "RT_PERSON.NAME",
            "RT_PERSON.NAME_KEY",
            "RT_ENTRY.BODY",
            "RT_DRAFT.CONTENT",
            "RT_WORK_ITEM.FOLLOW_UP_REASON");

    /** Who has nothing to do with the case. */
    private static final List<String> OUTSIDERS = List.of("jo", "duty", "nobody");

    private final Set<String> faults = new TreeSet<>();
    private final Map<String, Integer> pages = new TreeMap<>();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private int planted;

    @AfterEach
    void stopListening() {
        ((Logger) LoggerFactory.getLogger("ROOT")).detachAppender(logged);
        ((Logger) LoggerFactory.getLogger("org.roundtable")).setLevel(null);
    }

    @Test
    void areOnlyWhereTheyBelong() {
        listen();
        open(canary());

        drafts();
        write((question, longer) -> canary() + " " + canary(), this::look);
        notForms();
        INSIDERS.forEach(who -> pages(who).forEach((path, result) -> look(new Tried(who, path, Map.of(), result))));
        OUTSIDERS.forEach(this::outsider);
        LOG.info(
                "{} words planted in {}; {} answers, {} lines of log",
                planted,
                taken().size(),
                pages,
                logged.list.size());

        assertThat(logged.list).as("the test hears").anyMatch(line -> line.getFormattedMessage()
                .startsWith("Listening"));
        assertThat(faults).as("answers").isEmpty();
        assertThat(inLogs()).as("logs").isEmpty();
        Set<String> holding = new TreeSet<>(columns().filter(this::holdsOne).toList());
        assertThat(holding)
                .as("columns")
                .contains("RT_PERSON.NAME", "RT_ENTRY.BODY")
                .isSubsetOf(BELONGS);
        assertThat(pages.get("sam with words")).as("the test can see").isGreaterThan(50);
    }

    private String canary() {
        return "Qzk" + ++planted + "zq";
    }

    private void listen() {
        logged.start();
        ((Logger) LoggerFactory.getLogger("ROOT")).addAppender(logged);
        ((Logger) LoggerFactory.getLogger("org.roundtable")).setLevel(Level.TRACE);
        LOG.trace("Listening");
    }

    /** What somebody began and left. */
    private void drafts() {
        String address = "/roundtable/cases/" + caseFile + "/record/ContributionMade";
        var sent = post(address)
                .param("words", canary())
                .param(DraftForms.LATER, "yes")
                .param(DraftForms.DRAFT, UUID.randomUUID().toString());
        look(new Tried("sam", address, Map.of(), ask(sent, "sam")));
        assertThat(holdsOne("RT_DRAFT.CONTENT")).as("what was begun is a draft").isTrue();
    }

    /** What is sent by a button alone. */
    private void notForms() {
        routes().filter(route ->
                        route.method() == RequestMethod.POST && !route.pattern().contains("{kind"))
                .filter(route -> !route.pattern().startsWith("/roundtable/me"))
                .flatMap(route -> paths(route).stream().limit(2))
                .forEach(path -> look(new Tried("sam", path, Map.of(), ask(post(URI.create(path)), "sam"))));
    }

    private void look(Tried tried) {
        MockHttpServletResponse answer = tried.answer();
        boolean words = CANARY.matcher(text(tried.result())).find();
        pages.merge(tried.who() + (words ? " with words" : " without"), 1, Integer::sum);
        carried(answer).filter(line -> CANARY.matcher(line).find()).forEach(line -> faults.add(tried + ": " + line));
        Exception failed = tried.result().getResolvedException();
        if (failed != null && CANARY.matcher(String.valueOf(failed)).find()) {
            faults.add(tried + ": " + failed.getClass());
        }
        if (isPage(tried.result())) {
            addresses(page(tried.result()))
                    .filter(text -> CANARY.matcher(text).find())
                    .forEach(text -> faults.add(place(tried) + ": " + text));
        }
    }

    private static String place(Tried tried) {
        return tried.who() + " " + tried.address().replaceAll("[0-9a-f]{8}-[0-9a-f-]+|(?<=/)[0-9a-f]{12}", "*");
    }

    /** Headers and cookies, the address that it leads to among them. */
    private static Stream<String> carried(MockHttpServletResponse answer) {
        return Stream.concat(
                answer.getHeaderNames().stream().map(name -> name + ": " + answer.getHeaders(name)),
                Arrays.stream(answer.getCookies()).map(cookie -> cookie.getName() + "=" + cookie.getValue()));
    }

    /** What a browser keeps in its history, or a server in its log: titles and addresses. */
    private static Stream<String> addresses(Document page) {
        return Stream.concat(
                Stream.of("title " + page.title()),
                page.select("[href], [src], [action], [formaction]").stream()
                        .flatMap(element ->
                                Stream.of("href", "src", "action", "formaction").map(element::attr)));
    }

    /** Whoever has nothing to do with it meets none of its words at any address, whatever they send. */
    private void outsider(String who) {
        routes().flatMap(route -> paths(route).stream().limit(6).map(path -> Map.entry(route, path)))
                .forEach(asked -> {
                    URI address = URI.create(asked.getValue());
                    boolean sends = asked.getKey().method() == RequestMethod.POST;
                    MvcResult result = ask(sends ? post(address).param("words", "Qzk") : get(address), who);
                    look(new Tried(who, asked.getValue(), Map.of(), result));
                    if (CANARY.matcher(text(result)).find()) {
                        faults.add(who + " sees words at " + asked.getKey());
                    }
                });
    }

    private List<String> inLogs() {
        List<String> lines = new ArrayList<>();
        for (ILoggingEvent event : List.copyOf(logged.list)) {
            StringBuilder said = new StringBuilder(event.getFormattedMessage());
            for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                said.append(thrown.getMessage());
            }
            if (CANARY.matcher(said).find()) {
                lines.add(event.getLoggerName());
            }
        }
        return lines;
    }

    /** Every column of every table: ours, the engine's with its variables, history and measures, and whatever else there is. */
    private Stream<String> columns() {
        return jdbc
                .sql("select table_name, column_name from information_schema.columns where table_schema = 'PUBLIC'")
                .query((row, number) -> row.getString(1) + "." + row.getString(2))
                .list()
                .stream();
    }

    private boolean holdsOne(String column) {
        String[] place = column.split("\\.");
        return jdbc
                .sql("select \"" + place[1] + "\" from \"" + place[0] + "\" where \"" + place[1] + "\" is not null")
                .query((row, number) -> {
                    Object value = row.getObject(1);
                    return value instanceof Number
                            ? ""
                            : value instanceof byte[] || value instanceof java.sql.Blob
                                    ? new String(row.getBytes(1), StandardCharsets.ISO_8859_1)
                                    : row.getString(1);
                })
                .list()
                .stream()
                .anyMatch(text -> text != null && CANARY.matcher(text).find());
    }
}
