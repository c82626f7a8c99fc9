package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkItems;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of ours, found from the mappings, is sent half sensible and half hostile answers by everybody: nothing breaks, nothing
 * of the inside is told, nothing that was typed runs, and the case can be read afterwards.
 */
class AnyInputTests extends PeoplePagesBench {

    private static final int REQUESTS = 520;
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> WHO =
            List.of("sam", "sam", "sam", "lee", "max", "jo", "nobody", "PERSON", "PERSON");

    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\uD83D",
            SCRIPT,
            "\"><img src=x onerror=alert(1)>",
            "'; drop table rt_entry; --",
            "${7*7}",
            "__${T(java.lang.Runtime)}__::.x",
            "{0} {1} '",
            "../../../etc/passwd",
            "%00%0d%0aSet-Cookie: a=b",
            "-1",
            "0",
            "0001",
            "99999",
            "99999999999999999999",
            "2026-02-30",
            "+99999-01-01T00:00:00Z",
            "n".repeat(300),
            "x".repeat(70_000));

    private static final List<String> INSIDE = List.of(
            "Exception",
            "org.springframework",
            "org.camunda",
            "org.h2",
            "JdbcSQL",
            "ENGINE-",
            "\tat ",
            SCRIPT,
            "<img src=x");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    WorkItems workItems;

    @Autowired
    Flags flags;

    private final Random random = new Random(20260302);
    private final List<String> broken = new ArrayList<>();
    private String meeting = "";
    private int sent;
    private int recorded;
    private Visitor person = new Visitor("", "", new MockHttpSession());

    @Test
    void nothingThatAnybodySendsBreaksAPageOrTellsOfTheInside() throws Exception {
        person = child();
        record(SAM, person.caseFile(), ConcernRaised.class, "whatHappened", "It hurts");
        meeting = record(
                SAM, person.caseFile(), MeetingPlanned.class, "kind", "WORKING", "startsAt", "2026-11-23T10:00:00Z");
        Map<String, Set<RequestMethod>> routes = routes();
        while (sent < REQUESTS) {
            for (var route : routes.entrySet()) {
                for (RequestMethod method : route.getValue()) {
                    visit(route.getKey(), method);
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(recorded)
                .as("forms that were taken, so that it goes deep enough")
                .isGreaterThan(20);
        assertThat(routes).containsKeys("/roundtable/cases/{id}", "/roundtable/bundles/new");
        var response = mvc.perform(get("/roundtable/cases/" + person.caseFile()).header("X-User", "sam"))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).as("the case can still be read").isEqualTo(200);
    }

    private Map<String, Set<RequestMethod>> routes() {
        Map<String, Set<RequestMethod>> routes = new TreeMap<>();
        for (RequestMappingInfo mapping :
                requestMappingHandlerMapping.getHandlerMethods().keySet()) {
            Set<RequestMethod> declared = mapping.getMethodsCondition().getMethods();
            Set<RequestMethod> methods = declared.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : declared;
            mapping.getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith("/roundtable"))
                    .forEach(pattern ->
                            methods.forEach(method -> routes.computeIfAbsent(pattern, of -> new java.util.TreeSet<>())
                                    .add(method)));
        }
        return routes;
    }

    private void visit(String pattern, RequestMethod method) {
        String who = any(WHO);
        List<String> names =
                VARIABLE.matcher(pattern).results().map(it -> it.group(1)).toList();
        String template = VARIABLE.matcher(pattern).replaceAll("{$1}").replace("**", "x/y");
        Object[] values = names.stream().map(this::variable).toArray();
        MockHttpServletResponse page = send(get(template, values), who, template);
        if (page != null && method == RequestMethod.POST) {
            fill(template, values, who, page);
        }
    }

    private void fill(String template, Object[] values, String who, MockHttpServletResponse page) {
        boolean upload = template.endsWith("/bundles/new");
        AbstractMockHttpServletRequestBuilder<?> form =
                upload ? multipart(template, values).file("file", file()) : post(template, values);
        answers(page).forEach((name, answer) -> form.param(name, answer));
        MockHttpServletResponse answer = send(form, who, "POST " + template);
        recorded += answer != null && answer.getStatus() == 303 ? 1 : 0;
    }

    private byte[] file() {
        return any(List.of("{\"format\": \"roundtable-bundle/1\"}", "{", "[[[[", "", any(HOSTILE)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** For each question of the form that the page shows, or of any kind of entry where it shows none, an answer that may be sensible. */
    private Map<String, String> answers(MockHttpServletResponse page) {
        Map<String, String> answers = new LinkedHashMap<>();
        Element main = Jsoup.parse(content(page)).selectFirst("main");
        boolean sensible = random.nextBoolean();
        if (main != null) {
            main.select("form [name]").forEach(field -> answers.put(field.attr("name"), answer(field, sensible)));
        }
        if (answers.isEmpty() || random.nextInt(4) == 0) {
            EntryKind kind = any(EntryKinds.all().stream().toList());
            kind.fields().forEach(field -> answers.put(field.name(), any(HOSTILE)));
            answers.put(EntryForms.KIND, kind.name());
            answers.put(EntryForms.REPLACES, any(List.of("1", "2", "99999999999999999999", "x")));
        }
        return answers;
    }

    private String answer(Element field, boolean sensible) {
        if (!sensible && random.nextInt(3) == 0) {
            return any(HOSTILE);
        }
        String name = field.attr("name");
        if (field.tagName().equals("select")) {
            return any(field.select("option").eachAttr("value"));
        }
        if (field.attr("type").matches("radio|checkbox|hidden")) {
            return field.val();
        }
        return name.endsWith(".day") || name.endsWith(".month")
                ? "" + (1 + random.nextInt(12))
                : name.endsWith(".year")
                        ? "" + (2025 + random.nextInt(3))
                        : name.endsWith(".time") ? "14:30" : "Some words";
    }

    private String variable(String name) {
        if (random.nextInt(6) == 0) {
            return any(Stream.of("x", SCRIPT, "..", "n".repeat(300), "-1", "99999999999999999999")
                    .toList());
        }
        return switch (name) {
            case "id" -> person.caseFile();
            case "participant" -> person.participant();
            case "meeting" -> meeting;
            case "kind" -> any(EntryKinds.all().stream().toList()).name();
            case "step" ->
                any(workItems.open(person.caseFile()).stream().map(WorkItem::id).toList());
            case "flag" ->
                any(Stream.concat(flags.standing(person.caseFile()).stream().map(Flag::id), Stream.of("no-such"))
                        .toList());
            default -> "" + (1 + random.nextInt(20));
        };
    }

    /** The answer, or nothing where it broke. */
    private @Nullable MockHttpServletResponse send(
            AbstractMockHttpServletRequestBuilder<?> request, String who, String what) {
        sent++;
        try {
            var answer = mvc.perform(as(request, who)).andReturn().getResponse();
            String content = content(answer);
            INSIDE.stream()
                    .filter(inside -> answer.getStatus() >= 500 || content.contains(inside))
                    .findFirst()
                    .ifPresent(inside -> broken.add(answer.getStatus() + " " + who + " " + what + ": " + inside));
            return answer;
        } catch (Exception failure) {
            broken.add(who + " " + what + " threw " + failure);
            return null;
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> as(AbstractMockHttpServletRequestBuilder<?> request, String who) {
        return who.equals("PERSON")
                ? request.session(
                        arrive(person.caseFile(), person.participant()).session())
                : request.header("X-User", who);
    }

    private static String content(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
