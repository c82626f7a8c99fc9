package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.roundtable.access.Viewer;
import org.roundtable.casefile.Verification;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Side;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

/** One contribution, one decision, one answer: said, decided, owed, told, on both databases, with a chain that holds. */
class FirstSliceIntegrationTests {

    @OnBothDatabases
    void oweAnAnswerUntilItIsTold(TestDatabase database) {
        try (CaseworkBench bench = new CaseworkBench(database)) {
            String id = bench.openCase();
            String amina = bench.participant(id, Side.EXPERIENCE);
            String sam = bench.participant(id, Side.QUALIFICATION);
            Viewer herself = Viewer.participant(id, amina, "sam");
            bench.record(
                    herself, id, InvitationAnswered.class, "participant", amina, "reply", "YES", "contactWish", "ALL");
            String decision = bench.record(
                            CaseworkBench.SAM,
                            id,
                            DecisionAsked.class,
                            "question",
                            "When do meetings start?",
                            "type",
                            "PERSONAL_PLAN",
                            "importance",
                            "ORDINARY",
                            "affects",
                            amina,
                            "fixedByLawOrSafety",
                            "no",
                            "optionsOpen",
                            "yes")
                    .thing();
            String said = bench.record(
                            herself,
                            id,
                            ContributionMade.class,
                            "participant",
                            amina,
                            "words",
                            "Not before ten please",
                            "form",
                            "SPOKEN",
                            "mediation",
                            "NONE",
                            "mayGoTo",
                            "GROUP",
                            "aboutSafety",
                            "no",
                            "decision",
                            decision)
                    .thing();
            bench.record(
                    CaseworkBench.SAM,
                    id,
                    DecisionMade.class,
                    "decision",
                    decision,
                    "mode",
                    "SHARED_EQUALLY",
                    "decidedBy",
                    amina + "," + sam,
                    "outcome",
                    "Half past ten",
                    "reasons",
                    "It suits everybody",
                    "adultSupportGiven",
                    "yes");
            assertThat(bench.flags(id)).doesNotContain("FB-03");

            bench.moveTo("2026-03-17T09:00:00Z");

            assertThat(bench.flags(id)).contains("FB-03");

            String answer = bench.record(
                            CaseworkBench.SAM,
                            id,
                            FeedbackDrafted.class,
                            "decision",
                            decision,
                            "contributions",
                            said,
                            "to",
                            amina,
                            "youSaid",
                            "Not before ten please",
                            "outcome",
                            "DONE",
                            "weDid",
                            "Meetings start at half past ten")
                    .thing();
            bench.record(
                    CaseworkBench.SAM,
                    id,
                    FeedbackGiven.class,
                    "feedback",
                    answer,
                    "participant",
                    amina,
                    "channel",
                    "IN_PERSON");

            assertThat(bench.flags(id)).doesNotContain("FB-03");
            assertThat(Verification.verify(bench.dataSource(), id).holds()).isTrue();
        }
    }
}
