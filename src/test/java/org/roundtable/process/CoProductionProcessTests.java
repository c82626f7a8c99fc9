package org.roundtable.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.testing.ProcessTestBench;

class CoProductionProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("co-production");

    @BeforeEach
    void theProcessesThatItCallsAreStubbed() {
        bench.stub(
                "opening",
                "readiness",
                "conditions",
                "inviting",
                "co-commissioning",
                "co-elaboration",
                "co-design",
                "co-delivery",
                "co-assessment",
                "joint-gate",
                "ending");
        bench.start();
    }

    @Test
    void goesThroughAllPhasesToItsEnding() {
        prepared("CO_COMMISSIONING");
        bench.complete("Stub_CoCommissioning");
        throughTheGateTo("CO_ELABORATION");
        bench.complete("Stub_CoElaboration");
        throughTheGateTo("CO_DESIGN");
        bench.complete("Stub_CoDesign");
        throughTheGateTo("CO_DELIVERY");
        bench.complete("Stub_CoDelivery");
        throughTheGateTo("ENDING");
        bench.complete("Stub_Ending");

        bench.passed("Call_CoCommissioning", "Call_CoElaboration", "Call_CoDesign", "Call_CoDelivery", "Call_Ending");
        bench.hasEndedAt("End_CaseClosed");
    }

    @Test
    void invitesAndLooksBackBesideTheWork() {
        bench.isWaitingAt("Stub_Opening", "Stub_Inviting", "Stub_CoAssessment");
    }

    @Test
    void entersByAnyPhase() {
        prepared("CO_DESIGN");

        bench.isWaitingAt("Stub_CoDesign", "Stub_Inviting", "Stub_CoAssessment");
        bench.didNotPass("Call_CoCommissioning", "Call_CoElaboration");
    }

    @Test
    void goesBackToAnEarlierPhase() {
        prepared("CO_DESIGN");
        bench.complete("Stub_CoDesign");
        throughTheGateTo("CO_COMMISSIONING");

        bench.passed("Call_CoDesign", "Call_JointGate", "Call_CoCommissioning");
        bench.hasNotEnded();
    }

    @Test
    void doesThePhaseAgain() {
        prepared("CO_DESIGN");
        bench.complete("Stub_CoDesign");
        throughTheGateTo("CO_DESIGN");

        bench.passed("Call_CoDesign", "Call_JointGate", "Call_CoDesign");
    }

    @Test
    void canLookBackForTheLastTimeBeforeItEnds() {
        bench.complete("Stub_CoAssessment");

        bench.passed("Call_CoAssessment", "End_LookedBackForTheLastTime");
        bench.hasNotEnded();
    }

    @Test
    void canStopInvitingBeforeItEnds() {
        bench.complete("Stub_Inviting");

        bench.passed("Call_Inviting", "End_InvitingEndsWithTheCase");
        bench.hasNotEnded();
    }

    private void prepared(String phase) {
        bench.complete("Stub_Opening", "phase", phase);
        bench.complete("Stub_Readiness");
        bench.complete("Stub_Conditions");
    }

    private void throughTheGateTo(String phase) {
        bench.complete("Stub_JointGate", "phase", phase);
    }
}
