package org.roundtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.access.OneTimeLinks;
import org.roundtable.access.Viewer;
import org.roundtable.web.Routes;
import org.roundtable.web.Routes.Route;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * I5 in one place: sign-in, sessions, forms of other sites, headers, one-time links. Every address that the controllers declare is
 * asked. What a lost sign-in does with what was typed is in {@link SignInIntegrationTests}, guessed codes and previews of links in
 * {@code ComingInIntegrationTests}, links that lie about where they lead in {@code DoorsIntegrationTests}.
 */
class GuardedDoorsIntegrationTests extends StandaloneBench {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    /** They are for whoever has no account: the link, the code, the way out, and where to get help. */
    private static final Set<String> OPEN =
            Set.of("/roundtable/code", "/roundtable/l/{token}", "/roundtable/left", "/roundtable/me");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    OneTimeLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @Test
    void nothingForStaffAnswersBeforeTheSignIn() throws Exception {
        List<String> open = new ArrayList<>();
        for (Route route : routes(RequestMethod.GET)) {
            MvcResult asked = asked(asking(route));
            boolean signIn = asked.getResponse().getStatus() == 302
                    && String.valueOf(asked.getResponse().getRedirectedUrl()).endsWith("/sign-in");
            if (!signIn && OPEN.stream().noneMatch(route.pattern()::startsWith)) {
                open.add(route.toString());
            }
        }

        assertThat(open).isEmpty();
    }

    @Test
    void aWrongPasswordIsToldLikeAnUnknownUser() throws Exception {
        MockHttpServletResponse wrong = signIn("sam", "no", new MockHttpSession());
        MockHttpServletResponse unknown = signIn("nobody-of-us", "no", new MockHttpSession());

        assertThat(wrong.getRedirectedUrl()).isEqualTo("/sign-in?error");
        assertThat(unknown.getRedirectedUrl()).isEqualTo(wrong.getRedirectedUrl());
        assertThat(unknown.getStatus()).isEqualTo(wrong.getStatus());
    }

    /** Whoever planted a session on a device has none of what becomes of it. */
    @Test
    void aSessionIsAnotherAfterSigningInAndAfterArriving() throws Exception {
        MockHttpSession staff = new MockHttpSession();
        MockHttpSession person = new MockHttpSession();
        String staffBefore = staff.getId();
        String personBefore = person.getId();
        String token = links.give("a-case", "amina", "sam", Instant.now());

        signIn("sam", SignInConfiguration.PASSWORD, staff);
        asked(post("/roundtable/l/" + token).session(person).with(csrf()));

        assertThat(staff.getAttribute("SPRING_SECURITY_CONTEXT"))
                .as("signed in")
                .isNotNull();
        assertThat(person.getAttribute("roundtable.viewer")).as("arrived").isInstanceOf(Viewer.class);
        assertThat(staff.getId()).isNotEqualTo(staffBefore);
        assertThat(person.getId()).isNotEqualTo(personBefore);
    }

    @Test
    void signingOutLeavesNothing() throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn("sam", SignInConfiguration.PASSWORD, session);

        asked(post("/sign-out").session(session).with(csrf()));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theCookieOfASessionIsForOurPagesAloneAndEnds() {
        assertThat(environment.getProperty("server.servlet.session.cookie.http-only"))
                .isEqualTo("true");
        assertThat(environment.getProperty("server.servlet.session.cookie.same-site"))
                .isEqualTo("lax");
        assertThat(environment.getProperty("server.servlet.session.timeout", Duration.class))
                .isBetween(Duration.ofMinutes(5), Duration.ofMinutes(60));
        assertThat(environment.getProperty("server.servlet.session.tracking-modes"))
                .as("never in addresses")
                .isEqualTo("cookie");
    }

    /** It does not even reach a controller; with a token of ours the same does. */
    @Test
    void noFormOfAnotherSiteIsTaken() throws Exception {
        List<String> taken = new ArrayList<>();
        int reached = 0;
        for (Route route : routes(RequestMethod.POST)) {
            for (boolean signedIn : new boolean[] {true, false}) {
                MockHttpServletRequestBuilder form = asking(route).param("words", "Forged");
                MvcResult forged = asked(signedIn ? form.with(user("sam")) : form.session(visit()));
                if (forged.getHandler() != null
                        || forged.getResponse().getRedirectedUrl() != null
                                && !forged.getResponse().getRedirectedUrl().equals("/roundtable/me")) {
                    taken.add(route + (signedIn ? " of staff" : " of a person"));
                }
            }
            reached += asked(asking(route).with(user("sam")).with(csrf())).getHandler() == null ? 0 : 1;
        }

        assertThat(taken).isEmpty();
        assertThat(reached)
                .as("the test can see: reached with a token")
                .isEqualTo(routes(RequestMethod.POST).size());
    }

    @Test
    void everyAnswerTellsBrowsersWhatTheyMayNotDo() throws Exception {
        Set<String> faults = new TreeSet<>();
        int answers = 0;
        for (RequestMethod method : List.of(RequestMethod.GET, RequestMethod.POST)) {
            for (Route route : routes(method)) {
                for (MockHttpServletRequestBuilder asking : List.of(
                        asking(route),
                        asking(route).with(user("sam")).with(csrf()),
                        asking(route).session(visit()).with(csrf()))) {
                    answers++;
                    guarded(route.toString(), answer(asking), faults);
                }
            }
        }
        guarded("/sign-in", answer(get("/sign-in")), faults);
        guarded("/", answer(get("/")), faults);
        guarded("/error", answer(get("/error").with(user("sam"))), faults);
        guarded("/nowhere", answer(get("/nowhere").with(user("sam"))), faults);

        assertThat(answers).isGreaterThan(250);
        assertThat(faults).isEmpty();
    }

    private static void guarded(String what, MockHttpServletResponse answer, Set<String> faults) {
        List<String> policies = answer.getHeaders("Content-Security-Policy").stream()
                .map(String::valueOf)
                .toList();
        if (policies.isEmpty()) {
            faults.add(what + " has no policy");
        }
        policies.stream()
                .filter(policy -> policy.contains("unsafe-")
                        || policy.contains("*")
                        || policy.contains("http:")
                        || !policy.contains("default-src")
                        || !policy.matches(".*frame-ancestors [^;]+(;.*|$)")
                        || !policy.contains("base-uri 'none'")
                        || !policy.contains("form-action 'self'"))
                .forEach(policy -> faults.add(what + " allows too much: " + policy));
        must(what, answer, "X-Content-Type-Options", "nosniff", faults);
        must(what, answer, "Referrer-Policy", "no-referrer|same-origin|strict-origin", faults);
        must(what, answer, "Cache-Control", ".*no-store.*", faults);
        if (answer.getHeader("Server") != null || answer.getHeader("X-Powered-By") != null) {
            faults.add(what + " tells what it runs on");
        }
    }

    private static void must(
            String what, MockHttpServletResponse answer, String name, String value, Set<String> faults) {
        List<String> all = answer.getHeaders(name).stream().map(String::valueOf).toList();
        if (all.size() != 1 || !all.get(0).matches(value)) {
            faults.add(what + " has " + name + " " + all);
        }
    }

    @Test
    void aOneTimeLinkCannotBeGuessedReadFromTheDatabaseOrUsedAgain() {
        Set<String> tokens = new TreeSet<>();
        for (int given = 0; given < 200; given++) {
            tokens.add(links.give("a-case", "amina", "sam", NOW));
        }
        String token = tokens.iterator().next();

        assertThat(tokens).hasSize(200);
        assertThat(tokens).allSatisfy(one -> assertThat(Base64.getUrlDecoder().decode(one))
                .hasSizeGreaterThanOrEqualTo(128 / Byte.SIZE));
        assertThat(kept()).isNotEmpty().noneMatch(value -> tokens.stream().anyMatch(value::contains));
        assertThat(links.use(token, NOW)).isPresent();
        assertThat(links.use(token, NOW)).isEmpty();
    }

    private List<String> kept() {
        return jdbc.sql("select * from rt_link").query().listOfRows().stream()
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList();
    }

    @Test
    void aOneTimeLinkIsShortLivedAndCanBeTakenBack() {
        String late = links.give("b-case", "amina", "sam", NOW);
        String back = links.give("b-case", "amina", "sam", NOW);

        assertThat(links.use(late, NOW.plus(Duration.ofDays(8)))).isEmpty();
        links.takeBack("b-case", "amina", OneTimeLinks.Kind.LINK, NOW);
        assertThat(links.use(back, NOW)).isEmpty();
    }

    @Test
    void aOneTimeLinkIsInNoLog() throws Exception {
        ListAppender<ILoggingEvent> listening = new ListAppender<>();
        listening.start();
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        root.addAppender(listening);
        String token = links.give("c-case", "amina", "sam", Instant.now());

        for (int time = 0; time < 2; time++) {
            asked(get("/roundtable/l/" + token));
            asked(post("/roundtable/l/" + token).with(csrf()));
            asked(post("/roundtable/l/" + token));
        }

        root.detachAppender(listening);
        assertThat(listening.list.stream().map(ILoggingEvent::getFormattedMessage))
                .noneMatch(line -> line.contains(token));
    }

    private List<Route> routes(RequestMethod method) {
        Stream<Route> all = Routes.of(requestMappingHandlerMapping).all();
        return all.filter(route -> route.method() == method && !route.pattern().contains("**"))
                .toList();
    }

    private static MockHttpServletRequestBuilder asking(Route route) {
        String path = route.pattern()
                .replaceAll("\\{kind[^/]*}+", "ContributionMade")
                .replaceAll("\\{entry[^/]*}+", "0123456789ab")
                .replaceAll("\\{[^/]*}+", "some-thing");
        return request(HttpMethod.valueOf(route.method().name()), URI.create(path));
    }

    private static MockHttpSession visit() {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("roundtable.viewer", Viewer.participant("some-case", "amina", "sam"));
        return session;
    }

    private MockHttpServletResponse signIn(String name, String password, MockHttpSession session) throws Exception {
        return answer(post("/sign-in")
                .session(session)
                .with(csrf())
                .param("username", name)
                .param("password", password));
    }
}
