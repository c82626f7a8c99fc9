package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.casework.CaseworkBench.JO;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.PersonUpdated;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Nation;
import org.roundtable.participation.Side;

/** What somebody with bad intent sends through the doors that everybody has. */
class IntruderIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    private static final EntryMode FROM_WORDS = EntryMode.BY_STAFF_AT_PERSONS_WORDS;

    private String id;

    @BeforeEach
    void aCaseWithAFacilitator() {
        bench.moveTo("2026-03-02T09:00:00Z");
        id = bench.openCase();
        bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", "jo");
    }

    @Test
    void cannotMakeThemselvesSafeguarding() {
        assertThatThrownBy(() ->
                        bench.record(JO, id, RoleAssigned.class, "role", "DEPUTY_SAFEGUARDING_LEAD", "user", "jo"))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void cannotOverwriteSomebodyElsesConcern() {
        String concern = bench.record(SAM, id, ConcernRaised.class, "whatHappened", "What Sam saw")
                .thing();
        String shown = bench.file(id)
                .said(ConcernRaised.class, concern)
                .orElseThrow()
                .entry()
                .name();
        Draft draft = CaseworkBench.draft(ConcernRaised.class, JO, "id", concern, "whatHappened", "Nothing at all");

        String saved = bench.bean(Recording.class)
                .record(JO, id, new Draft(draft.kind(), draft.values(), draft.mode(), null, null, shown))
                .thing();

        assertThat(saved).as("saved as a worry of its own").isNotEqualTo(concern);
        assertThat(bench.file(id)
                        .said(ConcernRaised.class, concern)
                        .orElseThrow()
                        .body()
                        .whatHappened())
                .isEqualTo("What Sam saw");
    }

    @Test
    void cannotTakeTheIdOfSomethingElseForAConcern() {
        String amina = bench.participant(id, Side.EXPERIENCE);

        String concern = bench.record(JO, id, ConcernRaised.class, "id", amina).thing();

        assertThat(concern).isNotEqualTo(amina);
    }

    @Test
    void cannotSpeakOfAConcernTheyMayNotSee() {
        String concern = bench.record(SAM, id, ConcernRaised.class).thing();

        assertThatThrownBy(() -> bench.record(JO, id, PersonUpdated.class, "concern", concern, "told", "TOLD"))
                .isInstanceOf(NotForYou.class);
        assertThatThrownBy(() -> bench.record(SAM, id, PersonUpdated.class, "concern", "no-such", "told", "TOLD"))
                .isInstanceOf(NotForYou.class);
        bench.record(LEE, id, PersonUpdated.class, "concern", concern, "told", "TOLD");
    }

    @Test
    void cannotNamePeopleOfAnotherCase() {
        String other = bench.participant(bench.openCase(), Side.EXPERIENCE);

        assertThatThrownBy(() -> bench.record(SAM, id, ContributionMade.class, saying(other)))
                .isInstanceOf(NotForYou.class);
    }

    @Test
    void leavesOutOfAWorryWhatCannotBeNamedAndSavesIt() {
        String concern = bench.record(SAM, id, ConcernRaised.class, "about", "nobody", "whatHappened", "It hurts")
                .thing();

        assertThat(bench.file(id)
                        .said(ConcernRaised.class, concern)
                        .orElseThrow()
                        .body()
                        .about())
                .isNull();
    }

    @Test
    void readsNoWordsAsAManager() {
        bench.record(
                SAM,
                id,
                WhatMattersSaid.class,
                "participant",
                bench.participant(id, Side.EXPERIENCE),
                "words",
                "My own door");

        assertThat(bench.bean(ReadingCase.class).of(MAX, id).story().toString()).doesNotContain("My own door");
    }

    @Test
    void cannotSpeakForSomebodyOfAnotherCase() {
        String other = bench.participant(bench.openCase(), Side.EXPERIENCE);
        Draft draft = CaseworkBench.draft(NeedRaised.class, SAM, "statement", "x", "source", "PRACTICE");

        for (String somebody : List.of(other, "n".repeat(65))) {
            assertThatThrownBy(() -> bench.bean(Recording.class)
                            .record(SAM, id, new Draft(draft.kind(), draft.values(), FROM_WORDS, somebody, null, null)))
                    .isInstanceOf(NotForYou.class);
        }
    }

    @Test
    void cannotGiveARoleToSomebodyWhoDoesNotExist() {
        for (String nobody : List.of("nobody", "n".repeat(300))) {
            assertThatThrownBy(() -> bench.record(SAM, id, RoleAssigned.class, "role", "FACILITATOR", "user", nobody))
                    .isInstanceOf(EntryRefused.class)
                    .extracting(thrown -> ((EntryRefused) thrown).problems())
                    .isEqualTo(problem("user", "entry.problem.user"));
        }
    }

    @Test
    void cannotHaveConcernsSentToSomebodyWhoReceivesNoneInTheHost() {
        assertThatThrownBy(() ->
                        bench.record(LEE, id, RoleAssigned.class, "role", "DEPUTY_SAFEGUARDING_LEAD", "user", "jo"))
                .isInstanceOf(EntryRefused.class)
                .extracting(thrown -> ((EntryRefused) thrown).problems())
                .isEqualTo(problem("user", "entry.problem.userSafeguarding"));
        assertThatThrownBy(() -> bench.bean(OpeningCaseFile.class)
                        .organisation(
                                SAM,
                                new OrganisationSetUp("org", "Mine", Nation.ENGLAND, null, null, null),
                                List.of(new RoleAssigned(Role.SAFEGUARDING_LEAD, "sam"))))
                .isInstanceOf(EntryRefused.class)
                .extracting(thrown -> ((EntryRefused) thrown).problems())
                .isEqualTo(problem("SAFEGUARDING_LEAD", "entry.problem.userSafeguarding"));
    }

    /** A single entry that cannot be read again would close the whole case, and no worry could be saved in it. */
    @Test
    void cannotStoreWhatCannotBeReadAgain() {
        for (String year : List.of("+99999", "-0001", "0001", "2200")) {
            assertThatThrownBy(() -> bench.record(
                            SAM,
                            id,
                            MeetingPlanned.class,
                            "kind",
                            "WORKING",
                            "startsAt",
                            year + "-03-09T16:00:00Z",
                            "agendaSetBy",
                            "EXPERIENCE",
                            "expected",
                            bench.participant(id, Side.EXPERIENCE),
                            "sensitiveTopic",
                            "no"))
                    .isInstanceOf(EntryRefused.class);
        }
        assertThat(bench.file(id).entries()).isNotEmpty();
    }

    @Test
    void cannotSealSomebodyElsesWordsByRestingAWorryOnThem() {
        String jo = bench.participant(id, Side.QUALIFICATION);
        String amina = bench.participant(id, Side.EXPERIENCE);
        String words = bench.record(SAM, id, ContributionMade.class, saying(jo)).thing();

        String concern = bench.record(
                        Viewer.participant(id, amina, "sam"),
                        id,
                        ConcernRaised.class,
                        "contribution",
                        words,
                        "whatHappened",
                        "It hurts")
                .thing();

        assertThat(bench.file(id)
                        .said(ConcernRaised.class, concern)
                        .orElseThrow()
                        .body()
                        .contribution())
                .isNull();
        assertThat(bench.bean(ReadingCase.class).of(SAM, id).shown().said(ContributionMade.class, words))
                .isPresent();
    }

    @Test
    void cannotTakeACaseIntoWhatIsNoOrganisationOfTheirs() throws IOException {
        Bundle bundle = Bundles.read(Path.of("docs/examples/02-meeting-taken-over.json"));
        LoadingBundle loading = bench.bean(LoadingBundle.class);

        for (String place : List.of(id, "no-such", "n".repeat(300))) {
            assertThatThrownBy(() -> loading.load(SAM, bundle, place)).isInstanceOf(NotForYou.class);
        }
        for (Viewer other : List.of(MAX, Viewer.participant(id, "somebody", "sam"))) {
            assertThatThrownBy(() -> loading.load(other, bundle, bench.organisation()))
                    .isInstanceOf(NotForYou.class);
        }
        assertThat(loading.load(SAM, bundle, bench.organisation())).isNotBlank();
    }

    private static String[] saying(String participant) {
        return new String[] {
            "participant",
            participant,
            "words",
            "x",
            "form",
            "SPOKEN",
            "mediation",
            "NONE",
            "mayGoTo",
            "GROUP",
            "aboutSafety",
            "no"
        };
    }

    private static List<Problem> problem(String field, String message) {
        return List.of(new Problem(field, message));
    }
}
