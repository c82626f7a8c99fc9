package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.roundtable.casework.CaseworkBench.JO;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.access.NotForYou;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.WhatMattersSaid;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.PersonUpdated;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Side;

/** What somebody with bad intent sends through the doors that everybody has. */
class IntruderIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

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
        long seq =
                bench.file(id).said(ConcernRaised.class, concern).orElseThrow().seq();
        Draft draft = CaseworkBench.draft(ConcernRaised.class, JO, "id", concern, "whatHappened", "Nothing at all");

        String saved = bench.bean(Recording.class)
                .record(JO, id, new Draft(draft.kind(), draft.values(), draft.mode(), null, null, seq))
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

        assertThatThrownBy(() -> bench.record(
                        SAM,
                        id,
                        ContributionMade.class,
                        "participant",
                        other,
                        "words",
                        "x",
                        "form",
                        "SPOKEN",
                        "mediation",
                        "NONE",
                        "mayGoTo",
                        "GROUP",
                        "aboutSafety",
                        "no"))
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
}
