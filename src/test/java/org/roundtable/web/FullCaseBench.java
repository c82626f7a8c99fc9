package org.roundtable.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkItems;
import org.roundtable.web.Routes.Route;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A case into which everybody has written through every form that any address shows: which addresses there are is read from the
 * controllers, which things they name from the case, and what is asked from the pages.
 */
abstract class FullCaseBench extends PeoplePagesBench {

    /** Who takes part in the case by a session on a device. */
    static final String PERSON = "the person";

    /** Those who have to do with the case. */
    static final List<String> INSIDERS = List.of("sam", PERSON, "lee", "max");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** They take things away or end them, and so come when everything else was tried. */
    private static final Set<String> LAST = Set.of(
            "WordsWithdrawn", "FileRestricted", "LegalHoldSet", "CaseClosed", "ParticipantLeft", "ParticipationEnded");

    /** They answer, but take no words: a session ends, or somebody else begins. */
    private static final Set<String> NOT_FORMS = Set.of(
            "/roundtable/me/back",
            "/roundtable/me/leave",
            "/roundtable/signed-out",
            "/roundtable/me/signed-out",
            "/roundtable/bundles/new",
            "/roundtable/{page:.+}",
            "/roundtable/code",
            "/roundtable/work/cover");

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    WorkItems workItems;

    @Autowired
    Flags flags;

    @Autowired
    JdbcClient jdbc;

    String caseFile = "";
    String amina = "";
    MockHttpSession device = new MockHttpSession();
    private Set<String> taken = new LinkedHashSet<>();

    /** A form that was sent, and the answer to it. */
    record Tried(String who, String address, Map<String, String> written, MvcResult result) {

        int status() {
            return result.getResponse().getStatus();
        }

        MockHttpServletResponse answer() {
            return result.getResponse();
        }

        @Override
        public String toString() {
            return who + " POST " + address;
        }
    }

    /** What becomes of each answer. */
    interface Looking {

        void at(Tried tried);
    }

    Stream<Route> routes() {
        return Routes.of(requestMappingHandlerMapping).all().filter(route -> !route.pattern()
                .contains("**"));
    }

    /** Opens a case, with a name of its person. */
    void open(String name) {
        caseFile = open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15), name);
        amina = participant(caseFile, Side.EXPERIENCE);
        device = arrive(caseFile, amina).session();
    }

    /** Everybody of the case sends every form that they are shown: twice, because some need what others made. */
    void write(AnyForm.Words words, Looking looking) {
        taken = new LinkedHashSet<>();
        Set<String> closed = new LinkedHashSet<>();
        for (boolean last : new boolean[] {false, true}) {
            Set<String> sent = new LinkedHashSet<>(taken);
            routes().filter(route -> route.method() == RequestMethod.GET && !NOT_FORMS.contains(route.pattern()))
                    .forEach(route -> INSIDERS.stream()
                            .filter(who -> route.pattern().startsWith("/roundtable/me") == who.equals(PERSON))
                            .forEach(who -> paths(route).forEach(path -> {
                                String key = key(route, path);
                                boolean now = !key.contains("{kind") || last || !LAST.contains(place(path));
                                if (now && !sent.contains(key) && !closed.contains(who + key)) {
                                    closed.add(who + key);
                                    if (write(who, path, key, words, looking)) {
                                        sent.add(key);
                                        closed.remove(who + key);
                                    }
                                }
                            })));
        }
    }

    private static String place(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String key(Route route, String path) {
        return route.pattern() + (route.pattern().contains("{kind") ? " " + place(path) : "");
    }

    /** Whether there was a form to send. */
    private boolean write(String who, String path, String key, AnyForm.Words words, Looking looking) {
        MvcResult shown = ask(get(URI.create(path)), who);
        if (shown.getResponse().getStatus() != 200 || !isPage(shown)) {
            return false;
        }
        looking.at(new Tried(who, path, Map.of(), shown));
        Optional<AnyForm> form = AnyForm.on(page(shown));
        int times = form.isPresent() && form.get().hasLines() ? times() : 1;
        for (int time = 0; form.isPresent() && time < times; time++) {
            Tried tried = send(who, form.get(), words);
            looking.at(tried);
            if (tried.status() == 303) {
                taken.add(key);
            }
        }
        return form.isPresent();
    }

    /** How often a form that asks for a line is sent, each time with other words. */
    int times() {
        return 1;
    }

    /** What was taken of it, as routes and kinds. */
    Set<String> taken() {
        return taken;
    }

    private Tried send(String who, AnyForm form, AnyForm.Words words) {
        Map<String, List<String>> values = form.filled(words);
        var request = form.isUpload()
                ? multipart(URI.create(form.action()))
                        .file(new MockMultipartFile("file", words.of("file", false), "text/html", drawing()))
                : post(URI.create(form.action()));
        values.forEach((name, all) -> request.param(name, all.toArray(String[]::new)));
        return new Tried(who, form.action(), AnyForm.written(form, values), saved(ask(request, who), who));
    }

    /** What is shown as a whole before it is saved, is saved. */
    private MvcResult saved(MvcResult sent, String who) {
        String to = String.valueOf(sent.getResponse().getHeader("Location"));
        return to.contains("/check") ? ask(post(URI.create(to)), who) : sent;
    }

    static boolean isPage(MvcResult result) {
        return String.valueOf(result.getResponse().getContentType()).startsWith("text/html");
    }

    static Document page(MvcResult result) {
        return Jsoup.parse(text(result));
    }

    static String text(MvcResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MvcResult ask(AbstractMockHttpServletRequestBuilder<?> request, String who) {
        try {
            return mvc.perform(
                            who.equals(PERSON)
                                    ? request.session(arrive(caseFile, amina).session())
                                    : request.header("X-User", who))
                    .andReturn();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Every address of a route in this case, with each thing that the case has. */
    List<String> paths(Route route) {
        Map<String, List<String>> things = things();
        List<String> paths = new ArrayList<>(List.of(""));
        Matcher variables = VARIABLE.matcher(route.pattern());
        int from = 0;
        while (variables.find()) {
            String literal = route.pattern().substring(from, variables.start());
            List<String> values = things.getOrDefault(variables.group(1), List.of("no-such-thing"));
            paths = paths.stream()
                    .flatMap(path -> values.stream().map(value -> path + literal + value))
                    .toList();
            from = variables.end();
        }
        String rest = route.pattern().substring(from);
        return paths.stream().map(path -> path + rest).toList();
    }

    private Map<String, List<String>> things() {
        Map<String, List<String>> things = new TreeMap<>();
        things.put("id", List.of(caseFile));
        things.put("kind", EntryKinds.all().stream().map(EntryKind::name).toList());
        things.put("participant", List.of(amina));
        things.put(
                "step",
                workItems.open(caseFile).stream().map(WorkItem::id).limit(2).toList());
        things.put(
                "flag", flags.standing(caseFile).stream().map(Flag::id).limit(8).toList());
        things.put(
                "given",
                takingPart.given(SAM, caseFile, amina).stream()
                        .map(given -> given.id())
                        .toList());
        List<Entry> entries = file(caseFile).entries();
        things.put("entry", oneOfEachKind(entries));
        Map.of(
                        "meeting", "MeetingPlanned",
                        "contribution", "ContributionMade",
                        "feedback", "FeedbackDrafted",
                        "agreement", "AgreementDrafted",
                        "attachment", "AttachmentAdded",
                        "asked", "SubjectAccessAsked")
                .forEach((variable, kind) -> things.put(variable, firstTwo(entries, kind)));
        return things;
    }

    private static List<String> oneOfEachKind(List<Entry> entries) {
        Map<String, String> kinds = new TreeMap<>();
        entries.forEach(entry -> kinds.putIfAbsent(entry.kind(), entry.name()));
        return List.copyOf(kinds.values());
    }

    private static List<String> firstTwo(List<Entry> entries, String kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(Entry::thing)
                .distinct()
                .limit(2)
                .toList();
    }

    static byte[] drawing() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
            return out.toByteArray();
        } catch (IOException cannotHappen) {
            throw new AssertionError(cannotHappen);
        }
    }

    /** Every page of the case, as somebody sees it; forms of entries were looked at when they were sent. */
    Map<String, MvcResult> pages(String who) {
        Map<String, MvcResult> pages = new LinkedHashMap<>();
        routes().filter(route -> route.method() == RequestMethod.GET
                        && !route.pattern().contains("{kind")
                        && !route.pattern().contains("{page"))
                .flatMap(route -> paths(route).stream().limit(who.equals("sam") ? 25 : 4))
                .forEach(path -> pages.put(path, ask(get(URI.create(path)), who)));
        return pages;
    }
}
