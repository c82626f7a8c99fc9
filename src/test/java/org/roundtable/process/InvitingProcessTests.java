package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;
import org.roundtable.testing.ProcessTestBench;

class InvitingProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("inviting");

    @BeforeEach
    void twoPeopleAreInTheCase() {
        bench.stub("invitation");
        bench.list("peopleToAsk", "ann", "bob");
        bench.start();
    }

    @Test
    void asksEverybodyWhoIsHere() {
        bench.complete("Stub_Invitation");
        bench.complete("Stub_Invitation");

        bench.passed("Call_Invitation", "End_AllWhoWereHereHaveAnswered");
        bench.isWaitingAt("Message_SomebodyIsAdded");
    }

    @Test
    void asksWhoeverIsAddedLater() {
        bench.record(new ParticipantAdded("cat", "person-3", PartyType.YOUNG_PERSON, Side.EXPERIENCE, null));
        bench.record(new ParticipantAdded("dan", "person-4", PartyType.YOUNG_PERSON, Side.EXPERIENCE, null));

        assertThat(bench.items("Stub_Invitation")).hasSize(4);
        bench.isWaitingAt(
                "Message_SomebodyIsAdded", "Stub_Invitation", "Stub_Invitation", "Stub_Invitation", "Stub_Invitation");
    }

    @Test
    void goesOnWaitingWhenANewcomerHasAnswered() {
        bench.complete("Stub_Invitation");
        bench.complete("Stub_Invitation");
        bench.record(new ParticipantAdded("cat", "person-3", PartyType.CARE_LEAVER, Side.EXPERIENCE, null));
        bench.complete("Stub_Invitation");

        bench.passed("Call_InvitationOfANewcomer", "End_NewcomerHasAnswered");
        bench.isWaitingAt("Message_SomebodyIsAdded");
    }
}
