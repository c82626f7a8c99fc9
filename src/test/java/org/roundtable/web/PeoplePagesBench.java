package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.Language;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casework.Draft;
import org.roundtable.casework.NewCase;
import org.roundtable.casework.OpeningCaseFile;
import org.roundtable.casework.Recording;
import org.roundtable.casework.TakingPart;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Real cases on H2, and somebody who visits the pages for people taking part. */
@SpringBootTest(classes = PagesHost.class, properties = PagesHost.NO_SETTINGS_OF_OTHERS)
@AutoConfigureMockMvc
abstract class PeoplePagesBench {

    static final Viewer SAM = Viewer.of(PagesHost.SAM);
    static final String NAME = "Amina Canary";

    private static final TestDatabase DATABASE = Databases.migrated(DatabaseKind.H2);

    @Autowired
    MockMvc mvc;

    @Autowired
    OpeningCaseFile opening;

    @Autowired
    Recording recording;

    @Autowired
    TakingPart takingPart;

    @Autowired
    CaseFiles files;

    @Autowired
    PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        PagesHost.properties(DATABASE).forEach((name, value) -> registry.add(name, () -> value));
    }

    /** Somebody in a case, with a session on a device. */
    record Visitor(String caseFile, String participant, MockHttpSession session) {

        Viewer viewer() {
            return Viewer.participant(caseFile, participant, "sam");
        }
    }

    Visitor child() {
        return arrive(open(Nation.ENGLAND, PartyType.CHILD, LocalDate.now().minusYears(15)));
    }

    Visitor adult() {
        return arrive(
                open(Nation.WALES, PartyType.ADULT_SERVICE_USER, LocalDate.now().minusYears(40)));
    }

    Visitor arrive(String caseFile) {
        return arrive(caseFile, participant(caseFile, Side.EXPERIENCE));
    }

    Visitor arrive(String caseFile, String participant) {
        var session = new MockHttpSession();
        session.setAttribute(Visit.ATTRIBUTE, Viewer.participant(caseFile, participant, "sam"));
        return new Visitor(caseFile, participant, session);
    }

    String open(Nation nation, PartyType type, LocalDate birthDate) {
        return open(nation, type, birthDate, NAME);
    }

    String open(Nation nation, PartyType type, LocalDate birthDate, String name) {
        String organisation = opening.organisation(
                SAM,
                new OrganisationSetUp("org", "Fictional council", nation, "01632 960 111", "day and night", null),
                List.of(new RoleAssigned(Role.SAFEGUARDING_LEAD, "lee")));
        var person = new NewCase.NewPerson(name, birthDate, type, Language.ENGLISH);
        return opening.open(
                SAM,
                new NewCase(
                        organisation,
                        null,
                        "Managing my own day",
                        "To work out together how days can be managed.",
                        EngagementLevel.INDIVIDUAL_CARE,
                        InitiatedBy.JOINT,
                        Phase.CO_COMMISSIONING,
                        null,
                        ReductionLink.NONE,
                        false,
                        person));
    }

    String participant(String caseFile, Side side) {
        return file(caseFile)
                .said(ParticipantAdded.class)
                .filter(added -> added.body().side() == side)
                .map(added -> added.body().id())
                .findFirst()
                .orElseThrow();
    }

    CaseFile file(String caseFile) {
        return files.read(caseFile);
    }

    /** Records as a form would send it, several values joined by commas, and tells which thing it is. */
    String record(Viewer viewer, String caseFile, Class<? extends EntryBody> kind, String... values) {
        Map<String, List<String>> typed = new HashMap<>();
        for (int at = 0; at < values.length; at += 2) {
            typed.put(values[at], Arrays.asList(values[at + 1].split(",")));
        }
        var draft = new Draft(
                EntryKinds.named(kind.getSimpleName()).orElseThrow(),
                typed,
                viewer.takesPart() ? EntryMode.SELF : EntryMode.BY_STAFF,
                viewer.participant(),
                null,
                null);
        return recording.record(viewer, caseFile, draft).thing();
    }

    /** As the process does when a case gets there. */
    void begin(String caseFile, Phase phase) {
        var started = new PhaseStarted(UUID.randomUUID().toString(), phase);
        var now = Instant.now();
        var entry = new NewEntry(started, now, EntryMode.BY_SYSTEM, null, null, null);
        new TransactionTemplate(transactions)
                .executeWithoutResult(act -> files.append(caseFile, List.of(entry), "system", now));
    }

    MvcResult sees(Visitor who, String path) throws Exception {
        return mvc.perform(get(path).session(who.session())).andReturn();
    }

    Document page(Visitor who, String path) throws Exception {
        var response = sees(who, path).getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    /** Sends a form; fields and values in turn, dates in their parts. */
    MockHttpServletResponse sends(Visitor who, String path, String... values) throws Exception {
        MockHttpServletRequestBuilder form = post(path).session(who.session());
        for (int at = 0; at < values.length; at += 2) {
            form.param(values[at], values[at + 1]);
        }
        return mvc.perform(form).andReturn().getResponse();
    }
}
