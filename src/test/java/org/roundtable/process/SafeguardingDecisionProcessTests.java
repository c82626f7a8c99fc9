package org.roundtable.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecision;
import org.roundtable.testing.ProcessTestBench;

class SafeguardingDecisionProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("safeguarding-decision");

    @BeforeEach
    void aConcernAboutAChild() {
        bench.answer("isAboutAnAdult", false);
        bench.stub("safeguarding-referral", "safeguarding-allegation");
    }

    @Test
    void endsWithoutAReferral() {
        begin();
        bench.complete("Task_DecideOnTheConcern", "decision", ConcernDecision.SUPPORT_IN_ACTIVITY);

        bench.hasEndedAt("End_ConcernDecided");
        bench.didNotPass("Task_HearWhatTheAdultWants", "Call_SafeguardingReferral");
    }

    @Test
    void refers() {
        begin();
        bench.complete("Task_DecideOnTheConcern", "decision", ConcernDecision.REFER_TO_HOST_SAFEGUARDING);
        bench.complete("Stub_SafeguardingReferral");

        bench.hasEndedAt("End_ConcernDecided");
    }

    @Test
    void callsForHelpAndFollowsItUp() {
        begin();
        bench.complete("Task_DecideOnTheConcern", "decision", ConcernDecision.EMERGENCY_SERVICES);

        bench.isWaitingAt("Stub_SafeguardingReferral");
    }

    @Test
    void goesByTheAllegationProcedure() {
        begin();
        bench.complete("Task_DecideOnTheConcern", "decision", ConcernDecision.ALLEGATION_PROCEDURE);
        bench.complete("Stub_SafeguardingAllegation");

        bench.passed("Call_SafeguardingAllegation");
        bench.hasEndedAt("End_ConcernDecided");
    }

    @Test
    void hearsAnAdultBesideTheDecision() {
        bench.answer("isAboutAnAdult", true);
        begin();

        bench.isWaitingAt("Task_DecideOnTheConcern", "Task_HearWhatTheAdultWants");
        bench.complete("Task_DecideOnTheConcern", "decision", ConcernDecision.NO_FURTHER_ACTION);
        bench.hasNotEnded();
        bench.complete("Task_HearWhatTheAdultWants");
        bench.hasEndedAt("End_ConcernDecided");
    }

    private void begin() {
        bench.start("concern", "c1", "holder", "safeguarding");
    }
}
