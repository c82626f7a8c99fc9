package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.casework.CaseworkBench.LEE;
import static org.roundtable.casework.CaseworkBench.MAX;
import static org.roundtable.casework.CaseworkBench.SAM;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Judging.CoAssessmentHeld;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Side;

/** Words go as far as whoever said them wished, and so do the answers that repeat them. */
class HowFarWordsGoIntegrationTests {

    private static final CaseworkBench bench = CaseworkBench.shared();

    private String id;
    private String amina;

    @BeforeEach
    void aCase() {
        bench.moveTo("2026-03-02T09:00:00Z");
        id = bench.openCase();
        amina = bench.participant(id, Side.EXPERIENCE);
    }

    @ParameterizedTest
    @CsvSource({"FACILITATOR, no, no", "GROUP, yes, no", "ORGANISATION, yes, yes", "PUBLIC, yes, yes"})
    void wordsAndAnswersThatRepeatThemGoNoFurther(String mayGoTo, String safeguarding, String manager) {
        String said = said(mayGoTo);
        bench.record(
                SAM,
                id,
                FeedbackDrafted.class,
                "contributions",
                said,
                "to",
                amina,
                "youSaid",
                "Canary repeated",
                "outcome",
                "DONE");

        assertThat(story(SAM)).contains("Canary words", "Canary repeated");
        reads(LEE, safeguarding.equals("yes"));
        reads(MAX, manager.equals("yes"));
        reads(Viewer.participant(id, amina, "sam"), true);
    }

    private void reads(Viewer viewer, boolean expected) {
        assertThat(story(viewer).contains("Canary words")).as(viewer.user()).isEqualTo(expected);
        assertThat(story(viewer).contains("Canary repeated")).as(viewer.user()).isEqualTo(expected);
    }

    @Test
    void anAnswerReachesOnlyThoseWhomAllOfItsWordsReach() {
        bench.record(
                SAM,
                id,
                FeedbackDrafted.class,
                "contributions",
                said("PUBLIC") + "," + said("FACILITATOR"),
                "to",
                amina,
                "youSaid",
                "Canary repeated",
                "outcome",
                "DONE");

        assertThat(story(LEE)).doesNotContain("Canary repeated");
    }

    @Test
    void whatIsSaidWhenLookingBackTogetherIsNotForManagers() {
        bench.record(
                SAM,
                id,
                CoAssessmentHeld.class,
                "took",
                amina,
                "whatExpertsSay",
                "Canary words",
                "whatProfessionalsSay",
                "It went well",
                "outcome",
                "CARRY_ON");

        assertThat(story(SAM)).contains("Canary words");
        assertThat(story(LEE)).contains("Canary words");
        assertThat(story(MAX)).doesNotContain("Canary words");
    }

    private String said(String mayGoTo) {
        return bench.record(
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
                        mayGoTo,
                        "aboutSafety",
                        "no")
                .thing();
    }

    private String story(Viewer viewer) {
        return bench.bean(ReadingCase.class).of(viewer, id).story().toString();
    }
}
