package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.EntryKinds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page for people taking part says where to get help now: found from the mappings and the templates, so that none is forgotten. */
class HelpBlockTests extends PeoplePagesBench {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates/roundtable");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final Set<String> views = new TreeSet<>();

    @Test
    void everyPageForPeopleSaysWhereToGetHelp() throws Exception {
        Visitor who = child();
        Map<String, String> things = PeopleStory.in(this, who);
        things.put("entry", ownEntry(who));

        for (String address : addresses(things)) {
            for (String language : new String[] {"en", "cy"}) {
                saysWhereToGetHelp(sees(who, address + (address.contains("?") ? "&" : "?") + "lang=" + language));
            }
        }
        for (String kind : PersonForm.kinds()) {
            if (!EntryKinds.named(kind).orElseThrow().declaration().neverRefused()) {
                saysWhereToGetHelp(mvc.perform(post(form(kind, things)).session(who.session()))
                        .andReturn());
            }
        }
        saysWhereToGetHelp(mvc.perform(post(form("AgreementSigned", things))
                        .session(who.session())
                        .param("once", "once")
                        .param("answer", "DECLINED")
                        .param("entryMode", "SELF"))
                .andReturn());
        for (String problem : new String[] {"/roundtable/l/unknown", "/roundtable/me/ContributionMade"}) {
            saysWhereToGetHelp(mvc.perform(post(problem)).andReturn());
        }
        for (String problem :
                new String[] {"/roundtable/me", "/roundtable/me/back", "/roundtable/me/Nothing", "/roundtable/me/x/y"
                }) {
            saysWhereToGetHelp(mvc.perform(get(problem)).andReturn());
        }
        assertThat(views).as("every template for people was rendered").containsAll(templates());
    }

    @Test
    void aPageThatForgetsItIsFound() {
        var planted = new RenderedPages("roundtable/messages-layout")
                .page("roundtable-samples/people-without-help", Locale.ENGLISH, Map.of());

        assertThat(HelpBlock.missing(planted))
                .contains("a help block that everybody sees", "tel:08001111", "the local duty line");
    }

    /** It alone must not give away what was here; it is where somebody goes who is watched. */
    @Test
    void onlyTheNeutralPageIsWithoutIt() throws Exception {
        var left = mvc.perform(get("/roundtable/left")).andReturn().getResponse();

        assertThat(HelpBlock.missing(Jsoup.parse(left.getContentAsString()))).isNotEmpty();
        assertThat(templates()).doesNotContain("roundtable/left");
    }

    private String ownEntry(Visitor who) {
        return file(who.caseFile()).entries().stream()
                .filter(entry -> who.participant().equals(entry.onBehalfOf()))
                .map(entry -> entry.name())
                .findFirst()
                .orElseThrow();
    }

    private void saysWhereToGetHelp(MvcResult result) throws Exception {
        String path =
                result.getRequest().getMethod() + " " + result.getRequest().getRequestURI();
        if (result.getResponse().getStatus() == 303) {
            return;
        }
        var page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(HelpBlock.missing(page)).as(path).isEmpty();
        assertThat(page.outerHtml()).as(path).doesNotContain("??").doesNotContain("th:");
        if (result.getModelAndView() != null) {
            views.add(result.getModelAndView().getViewName());
        }
    }

    private Set<String> addresses(Map<String, String> things) {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(HelpBlockTests::patterns)
                .filter(pattern -> new OurPath(pattern).isForPeople())
                .flatMap(pattern -> filled(pattern, things))
                .filter(address -> !address.equals("/roundtable/me/leave"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> patterns(RequestMappingInfo mapping) {
        return mapping.getPathPatternsCondition() == null
                ? Stream.of()
                : mapping.getPathPatternsCondition().getPatternValues().stream();
    }

    /** A page with a new variable in its address has to be added here, or this fails. */
    private static Stream<String> filled(String pattern, Map<String, String> things) {
        if (pattern.contains("{kind")) {
            return PersonForm.kinds().stream().map(kind -> form(kind, things));
        }
        String filled = pattern.replaceAll("\\{token}", "some-link")
                .replaceAll("\\{contribution}", things.get("contribution"))
                .replaceAll("\\{attachment}", "no-such-thing")
                .replaceAll("\\{entry[^/]*}?}", things.get("entry"));
        assertThat(filled).doesNotContain("{");
        return Stream.of(filled);
    }

    private static String form(String kind, Map<String, String> things) {
        String about = EntryKinds.named(kind).orElseThrow().asked().stream()
                .filter(field -> things.containsKey(field.name()))
                .map(field -> field.name() + "=" + things.get(field.name()))
                .collect(Collectors.joining("&"));
        return "/roundtable/me/" + kind + "?" + about + (kind.equals("ParticipationRated") ? "&whoSees=MY_WORKER" : "");
    }

    private static Set<String> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.map(file -> TEMPLATES.relativize(file).toString())
                    .filter(file -> file.matches("(me/|people-).*\\.html"))
                    .filter(file -> !file.matches("(me/parts|people-layout)\\.html"))
                    .map(file -> "roundtable/" + file.replace(".html", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
