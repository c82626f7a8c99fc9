package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.springframework.transaction.support.TransactionTemplate;

/** What a form begins with, saved unread, keeps no rule quiet. */
class FromTheRecordIntegrationTests extends PeoplePagesBench {

    private org.roundtable.web.Visitor sam;
    private String caseFile;
    private String amina;
    private String worker;

    @BeforeEach
    void aCase() {
        sam = new org.roundtable.web.Visitor(mvc, PagesHost.SAM);
        caseFile = open(Nation.WALES, PartyType.CHILD, LocalDate.now().minusYears(15));
        amina = participant(caseFile, Side.EXPERIENCE);
        worker = participant(caseFile, Side.QUALIFICATION);
    }

    @Test
    void whoChairsIsAskedOfAGroup() {
        plan("RELATIONSHIP_BUILDING", worker + "," + amina + "," + third());

        Document form = sam.open(record("MeetingPlanned"));

        assertThat(standsOpen(form, "chair")).isTrue();
        assertThat(form.select("[name=chair][checked], [name=chair] option[selected][value]:not([value=''])"))
                .isEmpty();
    }

    @Test
    void whetherAnAdultTookOverIsAskedOfAGroupWhoeverWasToChair() {
        String meeting = plan("WORKING", worker + "," + amina + "," + third());

        Document form = sam.open(record("MeetingHeld") + "?meeting=" + meeting);

        assertThat(standsOpen(form, "chairOverridden")).isTrue();
        assertThat(form.select("[name=chairOverridden][checked]")).isEmpty();
    }

    @Test
    void whereTwoMeetNobodyIsAskedWhoTookOver() {
        String meeting = plan("WORKING", worker + "," + amina);

        Document form = sam.open(record("MeetingHeld") + "?meeting=" + meeting);

        assertThat(standsOpen(form, "chairOverridden")).isFalse();
    }

    @Test
    void aMeetingOfWhichRulesAskLessIsNotHandedOnToTheNext() {
        plan("RELATIONSHIP_BUILDING", worker + "," + amina);

        Document form = sam.open(record("MeetingPlanned"));

        assertThat(form.select("[name=kind][checked], [name=kind] option[selected]")
                        .eachAttr("value"))
                .containsExactly("WORKING");
    }

    @Test
    void theNextMeetingOfAGroupIsPlannedWithoutAChairOrWhoSetsWhatItIsAbout() {
        String meeting = plan("RELATIONSHIP_BUILDING", worker + "," + amina + "," + third());
        String path = "/roundtable/cases/" + caseFile + "/meetings/" + meeting + "/wrap-up";
        Document page = sam.open(path);
        var form = new FilledForm(page.selectFirst("form[action$=/wrap-up]"), page.title());
        form.fill("held.dialogue", "TWO_WAY");
        form.fill("held.chairOverridden", "no");
        form.fill("next.startsAt", LocalDate.now().plusDays(14) + "T16:00");
        sam.send(
                path,
                form.values().stream()
                        .filter(value -> !value.getKey().isEmpty())
                        .flatMap(value -> List.of(value.getKey(), value.getValue()).stream())
                        .toArray(String[]::new));
        sam.saveChecked();

        MeetingPlanned next = file(caseFile)
                .said(MeetingPlanned.class)
                .map(said -> said.body())
                .filter(plan -> !plan.id().equals(meeting))
                .findFirst()
                .orElseThrow();
        assertThat(next.chair()).isNull();
        assertThat(next.agendaSetBy()).isEmpty();
        assertThat(next.kind().name()).isEqualTo("WORKING");
    }

    private static boolean standsOpen(Document form, String name) {
        Element field = form.selectFirst("[name=" + name + "]");
        return field != null && field.closest("details") == null;
    }

    private String record(String kind) {
        return "/roundtable/cases/" + caseFile + "/record/" + kind;
    }

    private String plan(String kind, String expected) {
        String[] plan = {
            "kind",
            kind,
            "startsAt",
            Instant.now().toString(),
            "chair",
            worker,
            "agendaSetBy",
            "EXPERIENCE",
            "expected",
            expected
        };
        return record(SAM, caseFile, MeetingPlanned.class, plan);
    }

    /** Somebody else with experience, who comes as the first did. */
    private String third() {
        ParticipantAdded first =
                file(caseFile).said(ParticipantAdded.class, amina).orElseThrow().body();
        String id = UUID.randomUUID().toString();
        var added = new ParticipantAdded(id, first.person(), first.partyType(), first.side(), first.route());
        Instant now = Instant.now();
        var entry = new NewEntry(added, now, EntryMode.BY_STAFF, null, null, null);
        new TransactionTemplate(transactions)
                .executeWithoutResult(act -> files.append(caseFile, List.of(entry), "sam", now));
        return id;
    }
}
