package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casefile.bundle.ExportingFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;

/** I2: whatever somebody types into any question of any form is kept as it was typed, or refused there, and comes alive nowhere. */
class HostileWordsTests extends FullCaseBench {

    private static final Logger LOG = LoggerFactory.getLogger(HostileWordsTests.class);
    private static final int LINE = 900;

    /** A phase that runs, and a file that was opened in an emergency. */
    private static final Set<String> NEEDS_MORE = Set.of("GateAnswered", "EmergencyReviewed");

    private static final List<String> LINES = HostileWords.lines(LINE);

    @Autowired
    ExportingFile exporting;

    private final List<String> faults = new ArrayList<>();
    private final Set<String> questions = new TreeSet<>();
    private final Set<String> refusedKinds = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final Set<String> stored = new HashSet<>();
    private OffsetDateTime since = OffsetDateTime.now().minusSeconds(2);
    private int line;
    private int sent;

    @Override
    int times() {
        return LINES.size();
    }

    @Test
    void isKeptAsItWasTypedOrRefusedAtItsQuestionAndShownHarmlessly() {
        open("Amina " + LINES.get(0));

        write(this::words, this::look);
        LOG.info(
                "{} payloads, {} questions, {} forms sent, {} taken",
                HostileWords.all().size(),
                questions.size(),
                sent,
                taken().size());
        LOG.info("taken {}\nrefused {}", taken(), refused);
        int pages = 0;
        for (String who : INSIDERS) {
            Map<String, MvcResult> all = pages(who);
            all.forEach((path, result) -> harmless(who + " GET " + path, result));
            pages += all.size();
        }
        LOG.info("{} pages looked at", pages);

        assertThat(faults).isEmpty();
        Set<String> never = new TreeSet<>(refusedKinds);
        taken().forEach(form -> never.remove(form.replaceAll(".* ", "")));
        assertThat(never).as("forms that nobody could ever send").isSubsetOf(NEEDS_MORE);
    }

    /** A file that somebody sends may say anything, at any place and under any name. */
    @Test
    void isHarmlessInBundlesThatAreTakenInAndGivenOut() throws JsonProcessingException {
        int refusals = 0;
        for (String words : HostileWords.all()) {
            String quoted = new ObjectMapper().writeValueAsString(words);
            for (String bundle : List.of(
                    words,
                    "{" + quoted + ": 1}",
                    "{\"format\": " + quoted + "}",
                    "{\"format\": \"roundtable-bundle/1\", \"caseFile\": {\"nation\": " + quoted + "}}")) {
                MvcResult result = ask(
                        multipart("/roundtable/bundles/new")
                                .file(new MockMultipartFile(
                                        "file", words, "text/xml", bundle.getBytes(StandardCharsets.UTF_8))),
                        "sam");
                harmless("bundle " + bundle, result);
                refusals += result.getResponse().getStatus() == 422 ? 1 : 0;
            }
        }
        open("Amina");
        String said = HostileWords.kept(HostileWords.text());
        ask(post("/roundtable/cases/" + caseFile + "/record/ConcernRaised").param("whatHappened", said), "sam");
        String given = Bundles.write(exporting.whole(caseFile, Instant.now()));
        Set<String> leaves = new HashSet<>();
        leaves(given, leaves);
        MvcResult again = ask(
                multipart("/roundtable/bundles/new")
                        .file(new MockMultipartFile("file", "a", null, given.getBytes(StandardCharsets.UTF_8))),
                "sam");
        harmless("bundle again", again);

        assertThat(faults).isEmpty();
        assertThat(refusals).isEqualTo(4 * HostileWords.all().size());
        assertThat(leaves).contains(said);
    }

    private String words(String question, boolean longer) {
        return longer ? HostileWords.text() : LINES.get(line++ % LINES.size());
    }

    private void look(Tried tried) {
        sent += tried.written().isEmpty() ? 0 : 1;
        tried.written().keySet().forEach(name -> questions.add(place(tried.address()) + " " + name));
        harmless(tried.toString(), tried.result());
        switch (tried.status()) {
            case 303 -> kept(tried);
            case 422 -> {
                if (tried.address().contains("/record/")) {
                    refusedKinds.add(tried.address().replaceAll(".*/", ""));
                }
                refused.add(place(tried.address()) + " "
                        + page(tried.result())
                                .select(".govuk-error-summary__list")
                                .text());
                shownAgain(tried);
            }
            case 200, 409, 410 -> {
                // Answered at once, such as a search.
            }
            default -> faults.add(tried + ": " + tried.status());
        }
    }

    private static String place(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]+|(?<=/)[0-9a-f]{12}", "*");
    }

    private void kept(Tried tried) {
        Set<String> stored = stored();
        tried.written().forEach((question, typed) -> {
            if (!HostileWords.kept(typed).isEmpty() && !stored.contains(HostileWords.kept(typed))) {
                faults.add(tried + ": " + question + " is not kept as it was typed");
            }
        });
    }

    private void shownAgain(Tried tried) {
        var page = page(tried.result());
        if (page.select(".govuk-error-message, .govuk-error-summary").isEmpty()) {
            faults.add(tried + " is refused at no question");
        }
        Set<String> shown = new HashSet<>(page.select("textarea").stream()
                .map(Element::wholeText)
                .map(HostileWords::kept)
                .toList());
        page.select("input").forEach(field -> shown.add(HostileWords.shown(field.val())));
        tried.written().forEach((question, typed) -> {
            if (!shown.contains(HostileWords.shown(typed))) {
                faults.add(tried + ": " + question + " is not shown again");
            }
        });
    }

    private void harmless(String what, MvcResult result) {
        HostileWords.inHeaders(result.getResponse()).forEach(found -> faults.add(what + " header " + found));
        if (result.getResponse().getStatus() >= 500) {
            faults.add(what + ": " + result.getResponse().getStatus());
        }
        if (isPage(result)) {
            HostileWords.alive(page(result)).forEach(found -> faults.add(what + " " + found));
        } else if (text(result).contains(HostileWords.PRODUCT)) {
            faults.add(what + " worked out");
        }
    }

    /** Every text that any table keeps for people. */
    private Set<String> stored() {
        var from = OffsetDateTime.now().minusSeconds(2);
        jdbc.sql("select body from rt_entry where body is not null and written_at > ?")
                .param(since)
                .query(String.class)
                .list()
                .forEach(body -> leaves(body, stored));
        stored.addAll(jdbc.sql("select name from rt_person").query(String.class).list());
        stored.addAll(jdbc.sql("select follow_up_reason from rt_work_item where follow_up_reason is not null")
                .query(String.class)
                .list());
        since = from;
        return stored;
    }

    private static void leaves(String body, Set<String> into) {
        try {
            leaves(new ObjectMapper().readTree(body), into);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void leaves(JsonNode node, Set<String> into) {
        if (node.isTextual()) {
            into.add(node.textValue());
        }
        node.forEach(child -> leaves(child, into));
    }
}
