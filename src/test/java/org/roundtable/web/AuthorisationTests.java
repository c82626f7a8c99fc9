package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.Confidentiality.FileRestricted;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.flag.Flags;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.process.WorkItems;
import org.roundtable.testing.GeneratedFile;
import org.roundtable.web.Routes.Route;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets an answer where: every address that the controllers declare, asked by everybody, for cases that they have to do with in
 * every way. What is not for somebody answers exactly like what does not exist.
 */
class AuthorisationTests extends PeoplePagesBench {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final String ABSENT = "absent";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    WorkItems workItems;

    @Autowired
    Flags flags;

    private final Map<String, Map<String, String>> cases = new LinkedHashMap<>();
    private final List<String> leaks = new ArrayList<>();

    /** Whoever asks, as the page says it. */
    private enum Who {
        LEAD("sam"),
        FACILITATOR("jo"),
        SAFEGUARDING_LEAD("lee"),
        SAFEGUARDING_ELSEWHERE("duty"),
        MANAGER("max"),
        PERSON(""),
        NOBODY("");

        private final String user;

        Who(String user) {
            this.user = user;
        }

        String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    @Test
    void whatIsNotForSomebodyAnswersLikeWhatDoesNotExist() {
        cases();
        String table = Routes.of(requestMappingHandlerMapping)
                .all()
                .filter(route -> !route.pattern().contains("**"))
                .map(this::row)
                .collect(Collectors.joining());

        assertThat(leaks).isEmpty();
        GeneratedFile.check("docs/reference/authorisation.md", HEAD + table);
    }

    private void cases() {
        String team = opened();
        record(SAM, team, RoleAssigned.class, "role", "FACILITATOR", "user", "jo");
        String restricted = opened();
        record(SAM, restricted, RoleAssigned.class, "role", "FACILITATOR", "user", "jo");
        record(SAM, restricted, FileRestricted.class, "restricted", "yes", "reason", "A relative works here");
        String closed = opened();
        record(SAM, closed, CaseClosed.class, "reason", "DONE", "inPlainWords", "It is done");
        cases.put("team", things(team));
        cases.put("other", things(opened()));
        cases.put("restricted", things(restricted));
        cases.put("closed", things(closed));
        cases.put(
                ABSENT,
                new TreeMap<>(Map.of(
                        "id", UUID.randomUUID().toString(),
                        "participant", UUID.randomUUID().toString(),
                        "step", UUID.randomUUID().toString(),
                        "flag", UUID.randomUUID().toString(),
                        "given", UUID.randomUUID().toString(),
                        "entry", "0123456789ab")));
    }

    private String opened() {
        String id = open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15));
        String amina = participant(id, Side.EXPERIENCE);
        record(SAM, id, CheckInMade.class, "participant", amina, "safe", "1", "wantsToTalkTo", "MY_WORKER");
        return id;
    }

    private Map<String, String> things(String id) {
        String amina = participant(id, Side.EXPERIENCE);
        takingPart.link(SAM, id, amina);
        List<Entry> entries = file(id).entries();
        return new TreeMap<>(Map.of(
                "id",
                id,
                "participant",
                amina,
                "step",
                workItems.open(id).isEmpty()
                        ? "none"
                        : workItems.open(id).get(0).id(),
                "flag",
                flags.standing(id).get(0).id(),
                "given",
                takingPart.given(SAM, id, amina).get(0).id(),
                "entry",
                entries.get(0).name()));
    }

    private String row(Route route) {
        StringBuilder row = new StringBuilder("| `" + shown(route) + "` | " + route.method() + " |");
        for (Who who : Who.values()) {
            row.append(' ').append(cell(route, who)).append(" |");
        }
        return row.append('\n').toString();
    }

    private static String shown(Route route) {
        return VARIABLE.matcher(route.pattern()).replaceAll("{$1}");
    }

    /** In which cases it answers, or that it asks to sign in. */
    private String cell(Route route, Who who) {
        boolean ofACase = cases.get(ABSENT).keySet().stream()
                .anyMatch(name -> shown(route).contains("{" + name + "}"));
        Answer absent = ask(route, who, ABSENT);
        if (!ofACase) {
            return absent.words();
        }
        List<String> open = new ArrayList<>();
        for (String relation : cases.keySet()) {
            Answer answer = ask(route, who, relation);
            if (answer.equals(absent)) {
                continue;
            }
            if (answer.isOpen()) {
                open.add(relation);
            } else {
                leaks.add(who + " " + route + " tells " + relation + " from absent: " + answer.status() + " and "
                        + absent.status());
            }
        }
        return open.isEmpty() ? absent.words() : String.join(", ", open);
    }

    /** What came back, with the request's own values taken out of it. */
    private record Answer(int status, String leadsTo, String page) {

        boolean isOpen() {
            return switch (status) {
                case 200, 303, 409, 422 -> true;
                default -> false;
            };
        }

        String words() {
            return switch (status) {
                case 200, 409, 410, 422, 429 -> "yes";
                case 302, 303 -> "leads on";
                case 401 -> "sign in";
                default -> "–";
            };
        }
    }

    private Answer ask(Route route, Who who, String relation) {
        Map<String, String> things = cases.get(relation);
        List<String> values = new ArrayList<>();
        String path = VARIABLE.matcher(route.pattern()).replaceAll(found -> {
            values.add(things.getOrDefault(found.group(1), other(route, found.group(1))));
            return values.get(values.size() - 1);
        });
        MockHttpServletRequestBuilder asked =
                request(HttpMethod.valueOf(route.method().name()), URI.create(path));
        MockHttpServletResponse answer = send(who(asked, who));
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        for (String value : values) {
            page = page.replace(value, "");
        }
        // How many of one's own notices wait changes as all these addresses are asked, whatever any of them answers.
        page = page.replaceAll("Notices( \\(\\d+\\))?", "");
        String location = String.valueOf(answer.getHeader("Location"));
        return new Answer(answer.getStatus(), location, page.replaceAll("name=\"_csrf\"[^>]*", ""));
    }

    private static String other(Route route, String variable) {
        return variable.equals("kind")
                ? (route.pattern().contains("/me/") ? "ContributionMade" : "DecisionAsked")
                : "no-such-" + variable;
    }

    private MockHttpServletRequestBuilder who(MockHttpServletRequestBuilder asked, Who who) {
        if (who == Who.PERSON) {
            Map<String, String> mine = cases.get("team");
            return asked.session(arrive(mine.get("id"), mine.get("participant")).session());
        }
        return who.user.isEmpty() ? asked : asked.header("X-User", who.user);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder asked) {
        try {
            return mvc.perform(asked).andReturn().getResponse();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static final String HEAD =
            """
            # Who gets an answer where

            Made from the addresses that the controllers declare, by `AuthorisationTests`: it asks each of them as everybody, and fails where something that is not for
            somebody answers otherwise (status, page or where it leads) than something that does not exist. Cases are: *team*, whose lead practitioner, facilitator and person ask;
            *other*, of the same lead, with no part for the facilitator; *restricted*, with both; *closed*, of the lead alone. A cell names the cases that answer; *–* is
            “not found”, as for a case that does not exist; *leads on* is a redirect: of somebody taking part, to their own page. A manager opens a case without its words.
            Safeguarding elsewhere has that role in the host and none in the organisation.

            | Address | | """
                    + java.util.Arrays.stream(Who.values()).map(Who::words).collect(Collectors.joining(" | "))
                    + " |\n|---|---|" + "---|".repeat(Who.values().length) + "\n";
}
