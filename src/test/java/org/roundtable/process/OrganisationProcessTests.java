package org.roundtable.process;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.participation.Nation;
import org.roundtable.testing.ProcessTestBench;

class OrganisationProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("organisation");

    @BeforeEach
    void anOrganisationIsSetUp() {
        bench.stub("readiness", "conditions");
        bench.record(new OrganisationSetUp("o1", "Riverside", Nation.WALES, null, null, null));
    }

    @Test
    void settlesLeadReadinessAndConditionsOnce() {
        bench.complete("Task_ConfirmTheSafeguardingLead");
        bench.complete("Stub_Readiness");
        bench.complete("Stub_Conditions");

        bench.passed("End_SafeguardingLeadConfirmed", "Call_Conditions");
        bench.hasEndedAt("End_OrganisationPrepared");
    }

    @Test
    void asksTheLeadWithoutWaitingForTheRest() {
        bench.isWaitingAt("Task_ConfirmTheSafeguardingLead", "Stub_Readiness");
    }
}
