package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.casework.CaseworkBench.DEE;
import static org.roundtable.casework.CaseworkBench.DUTY;
import static org.roundtable.casework.CaseworkBench.JO;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotForYou;
import org.roundtable.access.ReadLog.What;
import org.roundtable.access.Viewer;
import org.roundtable.assurance.AuditingInstance;
import org.roundtable.assurance.FindingInstances;
import org.roundtable.assurance.VerifyingRecord;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.Verification;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.Confidentiality.EmergencyReviewed;
import org.roundtable.casefile.entry.Confidentiality.FileRestricted;
import org.roundtable.casefile.entry.Confidentiality.LegalHoldSet;
import org.roundtable.casefile.entry.Confidentiality.OpenedInEmergency;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.casework.OpeningInEmergency.ToReview;
import org.roundtable.casework.OpeningInEmergency.Wanted;
import org.roundtable.participation.Side;

/** Files that only those named in them may know of, opening one in an emergency, and the record of who looked. */
class RestrictedFilesIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    private String id;

    @BeforeEach
    void aCase() {
        bench.moveTo("2026-03-02T09:00:00Z");
        id = bench.openCase();
    }

    @Test
    void areOpenToThoseNamedInThemAndToSafeguarding() {
        restrict();

        assertThat(bench.bean(ReadingCase.class).of(SAM, id).id()).isEqualTo(id);
        assertThat(bench.bean(ReadingCase.class).of(LEE, id).id()).isEqualTo(id);
        assertThat(listed(LEE)).contains(id);
    }

    private static Stream<String> listed(Viewer viewer) {
        MyCases cases = bench.bean(MyCases.class);
        int pages = cases.of(viewer, CaseFileStatus.OPEN, 1).pages();
        return IntStream.rangeClosed(1, pages)
                .boxed()
                .flatMap(page -> cases.of(viewer, CaseFileStatus.OPEN, page).lines().stream())
                .map(MyCases.Line::id);
    }

    @Test
    void doNotExistForManagersWhoAreNotNamedInThem() {
        long before = managed();
        restrict();

        assertThatThrownBy(() -> bench.bean(ReadingCase.class).of(MAX, id)).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.bean(AuditingInstance.class).of(MAX, id)).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.bean(VerifyingRecord.class).verify(MAX, id))
                .isInstanceOf(NotForYou.class);
        assertThat(managed()).isEqualTo(before - 1);
        assertThat(listed(MAX)).doesNotContain(id);
    }

    @Test
    void comeBackWhenTheRestrictionIsLifted() {
        long before = managed();
        restrict();
        bench.record(SAM, id, FileRestricted.class, "restricted", "no", "reason", "The risk has passed");

        assertThat(bench.bean(ReadingCase.class).of(MAX, id).id()).isEqualTo(id);
        assertThat(managed()).isEqualTo(before);
    }

    @Test
    void stillSendConcernsToSafeguarding() {
        restrict();

        String concern = bench.record(SAM, id, ConcernRaised.class).thing();

        assertThat(bench.bean(MyWork.class).of(LEE, 1).safety())
                .anyMatch(waiting -> concern.equals(waiting.step().concern()));
    }

    @Test
    void areOpenedInAnEmergencyForATimeWithAReason() {
        bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", "sam");
        assertThatThrownBy(() -> bench.bean(ReadingCase.class).of(JO, id)).isInstanceOf(NotForYou.class);
        worksForTheOrganisation(JO);

        assertThat(open(JO, id, "She called the office, crying")).isEqualTo(id);

        assertThat(bench.bean(ReadingCase.class).of(JO, id).access().isTeam()).isTrue();
        assertThat(bench.bean(ReadingCase.class).of(JO, id).access().isSafeguarding())
                .isFalse();
        bench.moveTo("2026-03-02T13:00:01Z");
        assertThatThrownBy(() -> bench.bean(ReadingCase.class).of(JO, id))
                .as("after four hours")
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void areFoundByTheWholeNameWithinTheOwnOrganisationOnly() {
        String name = "Amina Canary";
        assertThatThrownBy(() -> open(JO, name, "It can not wait")).isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> open(DUTY, "Amina", "It can not wait"))
                .as("by a part of the name")
                .isInstanceOf(EntryRefused.class);
        assertThatThrownBy(() -> open(DUTY, id, " ")).as("without a reason").isInstanceOf(EntryRefused.class);
    }

    @Test
    void lendAPlaceForSafetyAloneWhichGivesNothingOn() {
        worksForTheOrganisation(JO);
        restrict();
        String amina = bench.participant(id, Side.EXPERIENCE);
        open(JO, id, "She called the office, crying");
        TakingPart takingPart = bench.bean(TakingPart.class);

        assertThatThrownBy(() -> bench.record(JO, id, RoleAssigned.class, "role", "LEAD_PRACTITIONER", "user", "jo"))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.record(JO, id, FileRestricted.class, "restricted", "no", "reason", "It is not"))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> takingPart.link(JO, id, amina)).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> takingPart.code(JO, id, amina)).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> takingPart.handOver(JO, id, amina)).isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.bean(AddingParticipant.class)
                        .add(
                                JO,
                                id,
                                new NewCase.NewPerson(
                                        "Somebody Else",
                                        null,
                                        org.roundtable.participation.PartyType.CHILD,
                                        org.roundtable.casefile.entry.People.Language.ENGLISH)))
                .isInstanceOf(NotForYou.class);
        bench.record(JO, id, ConcernRaised.class);
        bench.record(JO, id, ContactNoted.class, "participant", amina, "route", "CALL", "purpose", "SAFE_AND_WELL");
        bench.moveTo("2026-03-02T13:00:01Z");
        assertThatThrownBy(() -> bench.bean(ReadingCase.class).of(JO, id)).isInstanceOf(NotForYou.class);
    }

    @Test
    void showAManagerInAnEmergencyWhatManagersSeeAndNoWords() {
        bench.record(
                SAM,
                id,
                org.roundtable.casefile.entry.People.WhatMattersSaid.class,
                "participant",
                bench.participant(id, Side.EXPERIENCE),
                "words",
                "Canary words");
        restrict();
        open(MAX, id, "The duty line is not answered");

        assertThat(story(SAM)).contains("Canary words");
        assertThat(story(MAX)).doesNotContain("Canary words").contains("OpenedInEmergency");
        assertThatThrownBy(() -> bench.record(MAX, id, RoleAssigned.class, "role", "MANAGER", "user", "max"))
                .isInstanceOf(NotForYou.class);
        bench.record(MAX, id, ConcernRaised.class);
    }

    @Test
    void areNotFoundByTryingNamesAndBirthDates() {
        open(JO, "Nobody At All", " ", "reason");
        for (int at = 0; at < 20; at++) {
            open(JO, "Nobody At All", ".\u200b \u200b. 123", "reason");
            open(JO, "Nobody At All", "aaaaaaaaaaaaaaa", "reason");
        }
        assertThat(waiting(MAX)).as("nothing was looked for").isZero();
        for (int at = 0; at < EmergencyTries.MANY; at++) {
            open(JO, "Nobody At All", "It can not wait", "case");
        }
        assertThat(waiting(MAX)).isEqualTo(1);
        for (int at = EmergencyTries.MANY; at < EmergencyTries.MOST; at++) {
            open(JO, "Nobody At All", "It can not wait", "case");
        }
        worksForTheOrganisation(JO);
        open(JO, "Amina Canary", "It can not wait", "case");
        assertThat(open(JO, id, "It can not wait")).as("by its number").isEqualTo(id);
    }

    private static long waiting(Viewer viewer) {
        return bench.bean(Notices.class).of(viewer).stream()
                .filter(notice -> notice.kind() == org.roundtable.host.NoticeKind.TRIED_IN_EMERGENCY)
                .count();
    }

    private static void open(Viewer viewer, String caseOrName, String reason, String refusedAt) {
        assertThatThrownBy(() -> open(viewer, caseOrName, reason))
                .isInstanceOfSatisfying(EntryRefused.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly(refusedAt));
    }

    @Test
    void areReviewedBySomebodyElse() {
        worksForTheOrganisation(JO);
        open(JO, id, "She called the office, crying");
        ToReview waiting = bench.bean(OpeningInEmergency.class).toReview(MAX).stream()
                .filter(one -> one.caseFile().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(bench.bean(OpeningInEmergency.class).toReview(JO)).isEmpty();
        assertThat(waiting.by()).isEqualTo("User jo");

        bench.record(MAX, id, EmergencyReviewed.class, "emergency", waiting.id(), "right", "yes");

        assertThat(bench.bean(OpeningInEmergency.class).toReview(MAX))
                .extracting(ToReview::id)
                .doesNotContain(waiting.id());
        assertThat(bench.file(id).said(EmergencyReviewed.class, waiting.id())).isPresent();
    }

    @Test
    void areNeverReviewedByWhoeverOpenedThem() {
        restrict();
        open(MAX, id, "The duty line is not answered");
        String emergency = bench.file(id)
                .latest(OpenedInEmergency.class)
                .orElseThrow()
                .body()
                .id();

        assertThatThrownBy(() -> bench.record(MAX, id, EmergencyReviewed.class, "emergency", emergency, "right", "yes"))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.record(SAM, id, EmergencyReviewed.class, "emergency", emergency, "right", "yes"))
                .as("by the team")
                .isInstanceOf(NotForYou.class);
        bench.record(LEE, id, EmergencyReviewed.class, "emergency", emergency, "right", "yes");
    }

    @Test
    void nobodyOpensByAFormOfTheirOwn() {
        assertThatThrownBy(() -> bench.record(SAM, id, OpenedInEmergency.class, "reason", "Because"))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void keepARecordOfWhoLooked() {
        bench.bean(ReadingCase.class).of(MAX, id);
        bench.bean(ReadingCase.class).of(MAX, id);
        bench.moveTo("2026-03-02T10:00:01Z");
        bench.bean(ReadingCase.class).of(MAX, id);

        assertThat(bench.bean(WhoLooked.class).of(MAX, id, 1).looks())
                .filteredOn(look -> look.name().equals("User max") && look.what() == What.CASE)
                .as("once an hour")
                .hasSize(2);
    }

    @Test
    void tellTheTeamNothingOfWhenSafeguardingLooked() {
        bench.bean(ReadingCase.class).of(DEE, id);
        bench.bean(ReadingCase.class).of(SAM, id);

        assertThat(bench.bean(WhoLooked.class).of(SAM, id, 1).looks())
                .extracting(WhoLooked.Looked::name)
                .contains("User sam")
                .doesNotContain("User dee");
        assertThat(bench.bean(WhoLooked.class).of(LEE, id, 1).looks())
                .extracting(WhoLooked.Looked::name)
                .contains("User dee");
    }

    @Test
    void tellThePersonWhoLooked() {
        bench.bean(ReadingCase.class).of(SAM, id);
        bench.bean(ReadingCase.class).of(DEE, id);
        Viewer amina = Viewer.participant(id, bench.participant(id, Side.EXPERIENCE), "sam");

        assertThat(bench.bean(WhoLooked.class).atMine(amina))
                .containsExactly(new WhoLooked.OnDay("User sam", LocalDate.of(2026, 3, 2)));
        assertThatThrownBy(() -> bench.bean(WhoLooked.class).of(amina, id, 1)).isInstanceOf(NotForYou.class);
    }

    @Test
    void keepWithdrawnWordsForSafeguardingAloneWhileALegalHoldLasts() {
        String amina = bench.participant(id, Side.EXPERIENCE);
        String said = bench.record(
                        SAM,
                        id,
                        ContributionMade.class,
                        "participant",
                        amina,
                        "words",
                        "Canary words",
                        "form",
                        "SPOKEN",
                        "mediation",
                        "NONE",
                        "mayGoTo",
                        "GROUP",
                        "aboutSafety",
                        "no")
                .thing();
        bench.record(LEE, id, LegalHoldSet.class, "held", "yes", "reason", "An inquiry was opened");

        bench.record(SAM, id, WordsWithdrawn.class, "contribution", said);

        assertThat(story(SAM)).doesNotContain("Canary words");
        assertThat(story(LEE)).contains("Canary words");
        assertThat(Verification.verify(bench.dataSource(), id).holds()).isTrue();

        bench.record(LEE, id, LegalHoldSet.class, "held", "no", "reason", "The inquiry is closed");

        assertThat(story(LEE)).as("removed when the hold ends").doesNotContain("Canary words");
        assertThat(Verification.verify(bench.dataSource(), id).holds()).isTrue();
    }

    private String story(Viewer viewer) {
        return bench.bean(ReadingCase.class).of(viewer, id).story().toString();
    }

    private void restrict() {
        bench.record(SAM, id, FileRestricted.class, "restricted", "yes", "reason", "A relative works here");
    }

    /** Somebody who works for the organisation of the case, in another case of it. */
    private void worksForTheOrganisation(Viewer viewer) {
        String organisation = bench.bean(org.roundtable.casefile.CaseFiles.class)
                .header(id)
                .orElseThrow()
                .organisation();
        String other = bench.bean(OpeningCaseFile.class)
                .open(
                        SAM,
                        CaseworkBench.newCase(
                                organisation,
                                org.roundtable.participation.PartyType.CHILD,
                                LocalDate.of(2011, 1, 1),
                                false));
        bench.record(SAM, other, RoleAssigned.class, "role", "FACILITATOR", "user", viewer.user());
    }

    private static String open(Viewer viewer, String caseOrName, String reason) {
        return bench.bean(OpeningInEmergency.class).open(viewer, new Wanted(caseOrName, null, reason));
    }

    private static long managed() {
        return bench.bean(FindingInstances.class)
                .find(MAX, new FindingInstances.Filter(null, null), 1)
                .total();
    }
}
