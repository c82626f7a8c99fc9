package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTests {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, WELSH);

    private final RenderedPages pages = new RenderedPages("roundtable/messages-layout");

    static Stream<Arguments> samples() {
        return LANGUAGES.stream()
                .flatMap(language -> Stream.of(
                        Arguments.of("case", language, SamplePages.aCase()),
                        Arguments.of("work", language, SamplePages.work()),
                        Arguments.of("form", language, SamplePages.form(false)),
                        Arguments.of("people", language, somethingSaid()),
                        Arguments.of("people-question", language, SamplePages.question())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyPartRendersInBothLanguagesAndKeepsThePolicy(String name, Locale language, Map<String, ?> model)
            throws IOException {
        var page = pages.page("roundtable-samples/" + name, language, model);

        RenderedPages.keep(name + "-" + language, page);
        assertThat(page.outerHtml()).doesNotContain("??").doesNotContain("th:");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.getLanguage());
        assertThat(page.select("h1")).hasSize(1);
        assertKeepsThePolicy(page);
    }

    @Test
    void formWithErrorsSaysSoInTitleSummaryAndField() throws IOException {
        var page = pages.page("roundtable-samples/form", Locale.ENGLISH, SamplePages.form(true));

        RenderedPages.keep("form-errors", page);
        assertThat(page.title()).isEqualTo("Error: Record a decision – Roundtable");
        assertThat(page.select(".govuk-error-summary a[href=#on-day]")).hasSize(1);
        assertThat(page.select("#title-error").text()).startsWith("Error: Say something");
        assertThat(page.selectFirst("#decision-words").attr("aria-describedby"))
                .isEqualTo("decision-words-hint decision-words-error");
        page.select(".govuk-error-summary a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void formKeepsWhatWasTyped() {
        var page = pages.page("roundtable-samples/form", Locale.ENGLISH, SamplePages.form(true));

        assertThat(page.selectFirst("#title").val()).isEqualTo("Reviews <at> school");
        assertThat(page.selectFirst("#decision-words").text()).isEqualTo("After school.");
        assertThat(page.selectFirst("[name=mode][checked]").val()).isEqualTo("together");
        assertThat(page.selectFirst("[name=formats][checked]").val()).isEqualTo("talk");
        assertThat(page.selectFirst("#place option[selected]").val()).isEqualTo("b");
        assertThat(page.selectFirst("[name=on.month]").val()).isEqualTo("2");
    }

    @Test
    void noFieldLimitsHowMuchAPersonSays() {
        var page = pages.page("roundtable-samples/form", Locale.ENGLISH, SamplePages.form(false));

        assertThat(page.select("[maxlength]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-found",
                "cannot-do",
                "already-done",
                "link-expired",
                "signed-out",
                "form-too-old",
                "too-much",
                "unreadable",
                "went-wrong"
            })
    void everyProblemOfAPersonTakingPartCarriesWhereToGetHelp(String problem) throws IOException {
        for (var language : LANGUAGES) {
            var page = pages.page("roundtable/people-problem", language, Map.of("problem", problem));

            RenderedPages.keep("people-" + problem + "-" + language, page);
            assertSaysWhereToGetHelp(page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-found",
                "cannot-do",
                "already-done",
                "signed-out",
                "form-too-old",
                "too-much",
                "unreadable",
                "went-wrong"
            })
    void everyProblemOfStaffSaysWhatToDoNext(String problem) throws IOException {
        for (var language : LANGUAGES) {
            var model = Map.of(
                    "frame", SamplePages.staff(),
                    "problem", problem,
                    "kept", List.of(SummaryRow.of("What was decided?", "After school.")));

            var page = pages.page("roundtable/problem", language, model);

            RenderedPages.keep(problem + "-" + language, page);
            assertThat(page.outerHtml()).doesNotContain("??").contains("After school.");
            assertKeepsThePolicy(page);
        }
    }

    @Test
    void problemWithoutAnyModelIsStillAPage() {
        assertThat(pages.page("roundtable/problem", Locale.ENGLISH, Map.of()).title())
                .isEqualTo("Something went wrong – Roundtable");
        assertSaysWhereToGetHelp(pages.page("roundtable/people-problem", Locale.ENGLISH, Map.of()));
    }

    @Test
    void peopleReachHelpTheWayOutAndBothPromisesFromEveryPage() {
        var page = pages.page("roundtable-samples/people", Locale.ENGLISH, somethingSaid());

        assertSaysWhereToGetHelp(page);
        assertThat(page.select("a[href=tel:01632960123]").text()).isEqualTo("01632 960 123");
        assertThat(page.selectFirst(".govuk-exit-this-page__button").attr("href"))
                .isEqualTo("/roundtable/me/leave");
        assertThat(page.select(".roundtable-always a").eachText())
                .containsExactly("I’m worried about something", "Step back");
    }

    @Test
    void welshPagesSayThatTheyAreADraft() {
        var page = pages.page("roundtable/people-problem", WELSH, Map.of());

        assertThat(page.select(".roundtable-draft").text()).contains("heb ei wirio eto");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("messages-layout_cy")).isEqualTo(keys("messages-layout"));
    }

    @Test
    void nothingOfTheCrownIsInTheAssets() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/static/roundtable/assets"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "LICENCES.txt", "icon.svg", "roundtable.css", "roundtable.js", "start.js");
        }
        assertThat(asset("roundtable.css") + asset("roundtable.js"))
                .doesNotContainIgnoringCase("GDS Transport")
                .doesNotContainIgnoringCase("crown")
                .doesNotContainIgnoringCase("crest")
                .doesNotContain("@font-face");
    }

    private static Map<String, Object> somethingSaid() {
        return Map.of("frame", SamplePages.people(), "words", "Not in school.", "items", SamplePages.items());
    }

    private static void assertKeepsThePolicy(Document page) {
        assertThat(page.select("[style]")).isEmpty();
        assertThat(page.select("script:not([src]), style")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    }

    private static void assertSaysWhereToGetHelp(Document page) {
        assertThat(page.outerHtml()).doesNotContain("??");
        assertThat(page.select("#help-now a[href^=tel:]").eachAttr("href"))
                .contains("tel:999", "tel:111", "tel:08001111", "tel:116123");
        assertKeepsThePolicy(page);
    }

    private static String asset(String name) throws IOException {
        return Files.readString(Path.of("src/main/resources/static/roundtable/assets", name));
    }

    private static java.util.Set<Object> keys(String bundle) throws IOException {
        var properties = new Properties();
        try (var stream = TemplatesTests.class.getResourceAsStream("/roundtable/" + bundle + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return properties.keySet();
    }
}
