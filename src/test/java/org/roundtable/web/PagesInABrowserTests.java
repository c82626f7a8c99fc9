package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casework.LoadingBundle;
import org.roundtable.host.HostUser;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page, empty, filled and with errors, at 320 and 1280 px. Which pages there are is read from the controllers: one that this
 * test does not look at makes it fail.
 */
@InABrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesInABrowserTests {

    /** Where no page is: they lead on, or stand in for a form that was sent after the sign-in was lost, which is looked at there. */
    private static final Set<String> LEADS_ON = Set.of(
            "/roundtable GET",
            "/roundtable/ GET",
            "/roundtable/me/ GET",
            "/roundtable/me/leave GET",
            "/roundtable/me/back POST",
            "/roundtable/cases/{id}/check/{draft} POST",
            "/roundtable/signed-out POST",
            "/roundtable/me/signed-out POST",
            "/roundtable/me/you POST",
            "/roundtable/cases/{id}/people/{participant}/hand-over POST",
            "/roundtable/cases/{id}/people/{participant}/given/{given}/take-back POST",
            "/roundtable/cases/{id}/rules/changes/{change}/table GET",
            "/roundtable/drafts/{id}/discard POST",
            "/roundtable/steps/{step}/back POST",
            "/roundtable/steps/{step}/take POST",
            "/roundtable/work/cover/{cover}/end POST",
            "/roundtable/manage/cover/{cover}/end POST",
            "/roundtable/notices/{notice} GET",
            "/roundtable/notices POST");

    /** What is no page: pictures, recordings, and a file to keep. */
    private static final Set<String> FILES = Set.of(
            "/roundtable/me/attachments/{attachment} GET",
            "/roundtable/cases/{id}/attachments/{attachment} GET",
            "/roundtable/cases/{id}/own-record/{asked}/book POST",
            "/roundtable/cases/{id}/own-record/{asked}/file POST");

    /** Forms that are looked at with axe; the others are made of the same parts, and are glanced at. */
    private static final Set<String> CLOSELY = Set.of(
            "ConcernRaised", "ContributionMade", "DecisionMade", "MeetingPlanned", "MeetingHeld", "FeedbackDrafted");

    private static final Logger LOG = LoggerFactory.getLogger(PagesInABrowserTests.class);
    private static final FitForEverybody FIT = new FitForEverybody();
    private static final Set<String> SEEN = new LinkedHashSet<>();
    private static final Map<String, Set<String>> TITLES = new TreeMap<>();

    private static @Nullable Chromium chromium;
    private static @Nullable RunningHost host;
    private static @Nullable Routes routes;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        host = new RunningHost(
                Databases.migrated(DatabaseKind.H2),
                WholeCaseThroughThePagesTests.BEGINS,
                (address, user) -> new Screen(chromium.device(Chromium.DESK, true, user), address));
        routes = Routes.of(host.bean(RequestMappingHandlerMapping.class));
    }

    @AfterAll
    static void stop() {
        host.close();
        chromium.close();
    }

    @Test
    @Order(1)
    void areFitForEverybodyWhileTheyAreEmpty() {
        Screen sam = signedIn(PagesHost.SAM);
        see(sam, "/roundtable/work", "/roundtable/cases", "/roundtable/cases/closed", "/roundtable/bundles/new");
        see(
                sam,
                "/roundtable/organisations/new",
                "/roundtable/emergency",
                "/roundtable/signed-out",
                "/roundtable/left");
        see(sam, "/roundtable/code", "/roundtable/nothing", "/roundtable/no/such/page");
        see(sam, "/roundtable/work/burden", "/roundtable/work/cover", "/roundtable/search");
        see(sam, "/roundtable/notices");
        refuse(sam, "/roundtable/work/cover");
        press(sam.open("/roundtable/search"), "Search");
        see(signedIn(PagesHost.MAX), "/roundtable/manage", "/roundtable/manage/cover");
        refuse(signedIn(PagesHost.MAX), "/roundtable/manage/cover");
        Screen nobody = (Screen) host.device();
        see(nobody, "/roundtable/work", "/roundtable/me", "/roundtable/me/help", "/roundtable/me/back");
        see(nobody, "/roundtable/l/no-such-link", "/roundtable/me/signed-out");
        refuse(sam, "/roundtable/organisations/new");
        refuse(sam, "/roundtable/emergency");
        refuse(nobody, "/roundtable/code");
        nobody.look("/roundtable/l/no-such-link");
        pressed(nobody);

        assertThat(FIT.faults()).isEmpty();
    }

    @Test
    @Order(2)
    void areFitForEverybodyWhenACaseIsFull() throws IOException {
        String path = OpenedCase.in(host, "Getting to college");
        Screen sam = signedIn(PagesHost.SAM);
        see(sam, "/roundtable/cases/new", path, path + "/record", path + "/flags", path + "/people/new");
        refuse(sam, "/roundtable/cases/new");
        refuse(sam, path + "/people/new");
        refuse(sam, "/roundtable/bundles/new");
        sam.open(path + "/record/ConcernRaised").send("whatHappened=Somebody waits for her", "canWait=NO");
        seen(sam);
        String full = full(sam, "01-pathway-signed-by-all");
        see(
                sam,
                "/roundtable/work",
                "/roundtable/cases",
                path,
                full,
                full + "/flags",
                full + "/not-flagged",
                full + "/not-flagged/FB-03",
                full + "/looked",
                full + "/record");
        see(sam, full + "/map", full + "/both-sides", full + "/print/map");
        String meeting = links(sam.open(full(sam, "02-meeting-taken-over")), "/meetings/")
                .get(0)
                .replaceAll("/(hold|wrap-up|note)$", "");
        see(sam, meeting, meeting + "/hold", meeting + "/wrap-up", meeting + "/note");
        about(sam, path, full);
        people(sam, path);
        managers(full);
        signedOut(path);

        assertThat(FIT.faults()).isEmpty();
    }

    @Test
    @Order(3)
    void areFitForEverybodyInTheirRarerStates() throws IOException {
        String path = OpenedCase.in(host, "Pictures and letters");
        Screen sam = signedIn(PagesHost.SAM);
        String full = full(sam, "01-pathway-signed-by-all");
        pictures(sam, path);
        answers(sam, full);
        meeting(sam, full(sam, "02-meeting-taken-over"));
        steps(sam, path);
        cover(sam);

        assertThat(FIT.faults()).isEmpty();
    }

    /** I2 in a browser: it would run here if anywhere. */
    @Test
    @Order(4)
    void nothingThatSomebodyTypedRuns() {
        String words = HostileWords.typed();
        String path = OpenedCase.in(host, HostileWords.SCRIPTS.get(0) + HostileWords.SCRIPTS.get(3));
        Screen sam = signedIn(PagesHost.SAM);
        sam.shown()
                .addInitScript(
                        "addEventListener('securitypolicyviolation', what => { window.__hit = what.blockedURI })");
        sam.open(path + "/record/ContributionMade")
                .send(
                        "entryMode=BY_STAFF_AT_PERSONS_WORDS",
                        "mediation=NONE",
                        "participant=" + OpenedCase.NAME,
                        "words=" + words,
                        "form=SPOKEN",
                        "mayGoTo=GROUP",
                        "aboutSafety=no");
        sam.open(path + "/record/ConcernRaised").send("whatHappened=" + words, "canWait=NO");
        sam.open(path + "/record/GoalProposed").submit("statement=" + words);
        List<String> places = new ArrayList<>(List.of("/roundtable/work", "/roundtable/cases", path, path + "/record"));
        List.of(
                        "/flags",
                        "/map",
                        "/print/map",
                        "/both-sides",
                        "/record/ContributionMade",
                        "/looked",
                        "/worry-passed-on")
                .forEach(place -> places.add(path + place));
        places.addAll(links(sam.open(path), "/note/").stream().limit(2).toList());
        places.forEach(place -> unhit(sam.look(place)));
        sam.open("/roundtable/search").shown().fill("[name=words]", HostileWords.SCRIPTS.get(0));
        unhit(sam.sendAsItIs());
        Screen max = signedIn(PagesHost.MAX);
        unhit(max.look(path.replace("/cases/", "/manage/")));
        Screen amina = (Screen) host.device();
        amina.open(OpenedCase.link(host, path)).press("Go on");
        List.of("/roundtable/me", "/roundtable/me/both-sides", "/roundtable/me/ContributionMade")
                .forEach(place -> unhit(amina.look(place)));
    }

    private static void unhit(Screen screen) {
        assertThat(screen.shown().evaluate("() => String(window.__hit)"))
                .as(screen.path())
                .isEqualTo("undefined");
        assertThat(HostileWords.alive(screen.page())).as(screen.path()).isEmpty();
    }

    /** What axe cannot see: measured on the pages that are used most, and written down under -Dregenerate=true. */
    @Test
    @Order(5)
    void areFitForEverybodyInWhatAxeCannotSee() throws IOException {
        String path = OpenedCase.in(host, "A page to read aloud");
        Screen sam = signedIn(PagesHost.SAM);
        String full = full(sam, "08-mental-health-care-planning-with-a-carer");
        Screen amina = new Screen(chromium.device(Chromium.DESK, true, null), host.address());
        Screen max = signedIn(PagesHost.MAX);
        var seen = new WhatAxeCannotSee();
        Map<String, String> staff = new java.util.LinkedHashMap<>();
        staff.put("My work", "/roundtable/work");
        staff.put("A case", full);
        staff.put("Choosing what to record", full + "/record");
        staff.put("The form for what somebody said", full + "/record/ContributionMade");
        staff.put("The form for a worry", full + "/record/ConcernRaised");
        staff.put("What was noticed", full + "/flags");
        staff.put("A step", links(sam.open(path), "/steps/").get(0));
        staff.put("Search", "/roundtable/search");
        staff.forEach((name, place) -> seen.look(name, sam.open(place), false));
        sam.open(full + "/record/ContributionMade").sendAsItIs();
        seen.look("A form that was sent too early", sam, false);
        seen.look("Instances, for managers", max.open("/roundtable/manage"), false);
        seen.look("One instance, for managers", max.open(full.replace("/cases/", "/manage/")), false);
        amina.open(OpenedCase.link(host, path));
        seen.look("Arriving by a link", amina, true);
        amina.press("Go on");
        seen.look("My page", amina, true);
        seen.look("Saying something", amina.open("/roundtable/me/ContributionMade"), true);
        seen.look("I am worried", amina.open("/roundtable/me/ConcernRaised"), true);
        seen.look("Stepping back", amina.open("/roundtable/me/SteppedBack"), true);
        seen.look("Where to get help", amina.open("/roundtable/me/help"), true);

        seen.write();
        assertThat(seen.faults()).isEmpty();
    }

    @Test
    @Order(6)
    void everyPageThereIsWasLookedAt() {
        List<String> left = routes.all()
                .map(Object::toString)
                .filter(route -> !SEEN.contains(route) && !LEADS_ON.contains(route) && !FILES.contains(route))
                .toList();

        assertThat(left).as("pages without a sample here").isEmpty();
        assertThat(SEEN)
                .as("pages after all")
                .doesNotContainAnyElementsOf(LEADS_ON)
                .doesNotContainAnyElementsOf(FILES);
    }

    /** At the door it says nothing of what is behind it. */
    @Test
    @Order(7)
    void everyPageHasATitleOfItsOwn() {
        assertThat(TITLES.entrySet().stream()
                        .filter(title -> !title.getKey().startsWith("Welcome"))
                        .filter(title -> title.getValue().size() > 1))
                .isEmpty();
    }

    /** R11: what a first visit brings along, as a server that compresses sends it. */
    @Test
    @Order(8)
    void theFirstPageIsSmall() {
        String path = OpenedCase.in(host, "A small page");
        Screen sam = new Screen(chromium.device(Chromium.DESK, true, "sam"), host.address());
        Screen amina = new Screen(chromium.device(Chromium.PHONE, true, null), host.address());
        String link = OpenedCase.link(host, path);

        long staff = Weight.of(sam, path);
        long people = Weight.of(amina, link);

        LOG.info("A first page weighs {} bytes for staff, {} for people taking part", staff, people);
        assertThat(staff).isLessThanOrEqualTo(120_000);
        assertThat(people).isLessThanOrEqualTo(60_000);
    }

    /** Under -Dregenerate=true: what the documents show. They are not compared, because fonts differ. */
    @Test
    @Order(9)
    void picturesForTheDocuments() throws IOException {
        if (!Boolean.getBoolean("regenerate")) {
            return;
        }
        String path = OpenedCase.in(host, "Getting to college");
        Screen sam = signedIn(PagesHost.SAM);
        String full = full(sam, "08-mental-health-care-planning-with-a-carer");
        keep(sam, "/roundtable/work", "my-work");
        keep(sam, full, "case");
        keep(sam, full + "/record/ContributionMade", "form");
        keep(signedIn(PagesHost.MAX), full.replace("/cases/", "/manage/"), "manager");
        Screen amina = new Screen(chromium.device(Chromium.PHONE, true, null), host.address());
        amina.open(OpenedCase.link(host, path)).press("Go on");
        keep(amina, "/roundtable/me", "person");
        keep(amina, "/roundtable/me?easy=on", "easy-read");
        String meeting = links(sam.open(full(sam, "02-meeting-taken-over")), "/meetings/")
                .get(0)
                .replaceAll("/(hold|wrap-up|note)$", "");
        keep(sam, meeting + "/hold", "meeting-room");
        Screen max = signedIn(PagesHost.MAX);
        keep(max, links(max.open("/roundtable/manage"), "/rules").get(0), "rule-book");
    }

    private static void keep(Screen screen, String path, String name) {
        screen.open(path);
        screen.shown()
                .screenshot(new com.microsoft.playwright.Page.ScreenshotOptions()
                        .setPath(Path.of("docs/images", name + ".png")));
    }

    /** A case in which much has happened, from the examples, in the same organisation. */
    private static String full(Screen sam, String example) throws IOException {
        String organisation = sam.open("/roundtable/cases/new")
                .page()
                .selectFirst("[name=organisation]")
                .val();
        var bundle = Bundles.read(Path.of("docs/examples", example + ".json"));
        return "/roundtable/cases/"
                + host.bean(LoadingBundle.class)
                        .demonstrate(bundle, organisation)
                        .caseFile();
    }

    private static void about(Screen sam, String path, String full) throws IOException {
        sam.open(path);
        List<String> steps = links(sam, "/steps/");
        see(sam, steps.get(0), steps.get(0) + "/later", steps.get(0) + "/over");
        refuse(sam, steps.get(0) + "/later");
        refuse(sam, sam.open(path).follow("Say what can and cannot change").path());
        List<String> flags = links(sam.open(full(sam, "10-options-fixed-beforehand") + "/flags"), "/flags/");
        see(sam, flags.get(0));
        refuse(
                sam,
                flags.stream()
                        .filter(one -> !sam.open(one).page().select("textarea").isEmpty())
                        .findFirst()
                        .orElseThrow());
        see(sam, links(sam.open(full), "/note/").get(0));
        sam.open(path + "/record/AgreementDrafted")
                .send("kind=GROUND_RULES", "text=We wait our turn", "signatories=" + OpenedCase.NAME + "|Sam Rees");
        seen(sam);
        sam.press("Save it");
        for (String kind : links(sam.open(path + "/record"), "/record/")) {
            form(sam, kind);
        }
        String person = links(sam.open(path), "/people/").stream()
                .filter(link -> !link.endsWith("/new"))
                .findFirst()
                .orElseThrow();
        see(sam, person, person + "/sheet/CheckInMade");
        press(sam.open(person), "Make a link to send");
        for (var button : sam.open(person).page().select("main form[action$=/code] button")) {
            press(sam.open(person), button.text());
        }
        see(sam, person);
    }

    /** Words with a picture of them, on both sides, and what is kept about somebody. */
    private static void pictures(Screen sam, String path) {
        Screen amina = (Screen) host.device();
        amina.open(OpenedCase.link(host, path)).press("Go on");
        amina.open("/roundtable/me/ContributionMade")
                .send("words=This is how it looks", "aboutSafety=no", "mayGoTo=GROUP", "entryMode=SELF");
        String said = "/said/" + thing(path, "ContributionMade") + "/attach";
        see(amina, "/roundtable/me" + said);
        refuse(amina, "/roundtable/me" + said);
        sam.open(path + "/record/FeedbackDrafted?contributions=" + thing(path, "ContributionMade"))
                .send("to=" + OpenedCase.NAME, "youSaid=It is loud", "outcome=DONE", "weDid=We start at ten");
        seen(sam);
        see(sam, path + said);
        refuse(sam, path + said);
        amina.open("/roundtable/me/SubjectAccessAsked").send("entryMode=SELF");
        String asked = thing(path, "SubjectAccessAsked");
        sam.open(path + "/record/SubjectAccessChecked?recordAsked=" + asked)
                .send("recordAsked=" + asked, "othersLookedFor=yes", "seriousHarmLookedFor=yes");
        see(sam, path + "/own-record/" + asked);
    }

    private static void answers(Screen sam, String full) {
        String feedback = thing(full, "FeedbackDrafted");
        String to = body(full, FeedbackDrafted.class).to().iterator().next();
        see(sam, full + "/feedback/" + feedback);
        refuse(sam, full + "/feedback/" + feedback);
        see(sam, full + "/print/letter/" + feedback + "/" + to);
        see(sam, full + "/print/agreement/" + thing(full, "AgreementDrafted"));
    }

    private static void meeting(Screen sam, String full) {
        String meeting = full + "/meetings/" + thing(full, "MeetingPlanned");
        refuse(sam, meeting + "/hold");
        sam.open(meeting + "/wrap-up");
        sam.shown()
                .evaluate(
                        "document.querySelectorAll('main form input[name$=\".day\"]').forEach(it => it.value = '99')");
        pressed(sam);
        sam.open(meeting + "/hold");
        // Nobody can send it without saying who; a page that was changed can.
        sam.shown().evaluate("document.querySelectorAll('button[name=attendance]').forEach(it => it.value = '')");
        Locator tap = sam.shown().locator("button[name=attendance]").first();
        sam.came(sam.shown().waitForNavigation(tap::click));
        seen(sam);
    }

    private static void steps(Screen sam, String path) {
        String step = links(sam.open(path), "/steps/").get(0);
        for (String one : links(sam.open(path), "/steps/")) {
            if (!SEEN.contains("/roundtable/steps/{step} POST")) {
                refuse(sam, one);
            }
        }
        refuse(sam, step + "/over");
        sam.open("/roundtable/work");
        sam.came(sam.shown()
                .waitForNavigation(() ->
                        sam.shown().locator("main button[name=do][value=take]").click()));
        seen(sam);
    }

    private static void cover(Screen sam) {
        sam.open("/roundtable/work/cover")
                .send("from=" + WholeCaseThroughThePagesTests.BEGINS.substring(0, 10), "until=2026-03-20", "cover=jo");
        seen(sam);
    }

    private static String thing(String path, String kind) {
        return file(path).entries().stream()
                .filter(entry -> entry.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .thing();
    }

    private static <T extends EntryBody> T body(String path, Class<T> kind) {
        return file(path).said(kind).findFirst().orElseThrow().body();
    }

    private static CaseFile file(String path) {
        return host.bean(CaseFiles.class).read(path.substring(path.lastIndexOf('/') + 1));
    }

    private static void form(Screen sam, String address) {
        boolean closely = CLOSELY.stream().anyMatch(address::endsWith);
        sam.look(address);
        SEEN.add("/roundtable/cases/{id}/record/{kind} GET");
        if (closely) {
            FIT.look(sam);
        } else {
            FIT.glance(sam, Chromium.PHONE);
        }
        if (closely && !address.endsWith("ConcernRaised")) {
            refuse(sam, address);
        }
    }

    private static void people(Screen sam, String path) {
        Screen amina = (Screen) host.device();
        String link = OpenedCase.link(host, path);
        see(amina, link);
        amina.open(link).press("Go on");
        seen(amina);
        amina.open("/roundtable/me/ContributionMade")
                .send("words=Mornings are too loud", "mayGoTo=GROUP", "aboutSafety=no", "entryMode=SELF");
        seen(amina);
        amina.open("/roundtable/me/GoalProposed").send("statement=Take the bus by myself");
        amina.open("/roundtable/me")
                .follow("Read this and sign it, or say no")
                .send("answer=DECLINED", "comment=Not yet", "entryMode=SELF");
        seen(amina);
        see(amina, "/roundtable/me/both-sides");
        see(amina, "/roundtable/me", "/roundtable/me/looked", "/roundtable/me/help", "/roundtable/me/back");
        for (String form : List.of("ContributionMade", "ConcernRaised", "SteppedBack", "CheckInMade", "GoalProposed")) {
            see(amina, "/roundtable/me/" + form);
        }
        inEasyRead(amina);
        refuse(amina, "/roundtable/me/ContributionMade");
        refuse(amina, "/roundtable/me/GoalProposed");
        Screen handed = signedIn(PagesHost.SAM);
        handed.open(links(sam.open(path), "/people/").get(0));
        String handOver =
                handed.page().select("form[action$=/hand-over] button").text();
        handed.press(handOver);
        seen(handed);
    }

    /** Other words, larger, and a picture beside each idea. */
    private static void inEasyRead(Screen amina) {
        for (String page : List.of("", "/ContributionMade", "/CheckInMade", "/SupportNeedsAsked", "/looked", "/help")) {
            FIT.look(amina.look("/roundtable/me" + page + "?easy=on"));
            assertThat(amina.page().select("main .roundtable-picture")).isNotEmpty();
            assertThat(amina.text()).doesNotContainPattern("\\[[a-z]+]");
        }
        FIT.look(amina.look("/roundtable/me?lang=cy"));
        amina.look("/roundtable/me?lang=en");
        amina.look("/roundtable/me?easy=off");
    }

    private static void managers(String full) {
        Screen max = signedIn(PagesHost.MAX);
        String instance = full.replace("/cases/", "/manage/");
        see(max, "/roundtable/manage", "/roundtable/manage?phase=ENDING", instance, instance + "/verify");
        FitForEverybody.picture(max.open(instance).shown());
        ruleBook(max);
        max.open(instance).press("Verify the record");
        seen(max);
        see(max, full);
    }

    private static void ruleBook(Screen max) {
        String book = links(max.open("/roundtable/manage"), "/rules").get(0);
        see(max, book, book + "/figures", book + "/FB-03");
        String form = book.replace("/rules", "/record/RuleChangeProposed");
        max.open(form + "?what=FB-01&to=off").submit("reason=We thank people in person");
        see(max, links(max.open(book), "/changes/").get(0));
    }

    /** Whose sign-in was lost finds what they typed, on a page like any other. */
    private static void signedOut(String path) {
        for (String form : List.of(path + "/record/ContributionMade", "/roundtable/me/ContributionMade")) {
            Screen sam = form.contains("/me/") ? (Screen) host.device() : signedIn(PagesHost.SAM);
            if (form.contains("/me/")) {
                sam.open(OpenedCase.link(host, path)).press("Go on");
            }
            sam.open(form);
            sam.shown().context().setExtraHTTPHeaders(Map.of());
            sam.shown().context().clearCookies();
            sam.submit("words=Not in the mornings");
            seen(sam);
        }
    }

    private static void see(Screen screen, String... paths) {
        for (String path : paths) {
            screen.look(path);
            seen(screen);
        }
    }

    private static void seen(Screen screen) {
        routes.of(screen.method(), screen.path()).ifPresent(route -> {
            SEEN.add(route.toString());
            if (screen.status() == 200 && route.method() == RequestMethod.GET) {
                TITLES.computeIfAbsent(screen.page().title(), title -> new LinkedHashSet<>())
                        .add(route.pattern());
            }
        });
        FIT.look(screen);
    }

    /** Sends a form as it is, empty. */
    private static void refuse(Screen screen, String path) {
        screen.look(path).sendAsItIs();
        seen(screen);
    }

    private static void press(Screen screen, String button) {
        screen.press(button);
        seen(screen);
    }

    private static void pressed(Screen screen) {
        screen.sendAsItIs();
        seen(screen);
    }

    private static List<String> links(Screen screen, String containing) {
        return new ArrayList<>(new LinkedHashSet<>(
                screen.page().select("main a[href*=" + containing + "]").eachAttr("href")));
    }

    private static Screen signedIn(HostUser user) {
        return (Screen) host.signedIn(user);
    }
}
