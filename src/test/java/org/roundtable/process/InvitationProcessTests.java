package org.roundtable.process;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.People.GatekeeperAnswer;
import org.roundtable.casefile.entry.People.GatekeeperAnswered;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationReply;
import org.roundtable.testing.ProcessTestBench;

class InvitationProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("invitation");

    @BeforeEach
    void somebodyIsToBeAsked() {
        bench.answer("personIsToBeAsked", true);
    }

    @Test
    void isTalkedThroughAndAccepted() {
        bench.start("participant", "ann");
        bench.complete("Task_InviteThePerson", "personAskedDirectly", true);
        bench.complete("Task_TalkItThrough");
        bench.complete("Task_AnswerTheInvitation", "reply", InvitationReply.YES);
        bench.complete("Task_AskWhatWouldHelp");

        bench.hasEndedAt("End_TakingPart");
    }

    @Test
    void isDeclinedByThePersonsOwnNo() {
        bench.start("participant", "ann");
        bench.complete("Task_InviteThePerson", "personAskedDirectly", true);
        bench.complete("Task_TalkItThrough");
        bench.record(new InvitationAnswered("ann", InvitationReply.NO, null, null, null, null));

        bench.hasEndedAt("End_SaidNo");
    }

    @Test
    void isTalkedThroughAgainAfterAMaybe() {
        bench.start("participant", "ann");
        bench.complete("Task_InviteThePerson", "personAskedDirectly", true);
        bench.complete("Task_TalkItThrough");
        bench.complete("Task_AnswerTheInvitation", "reply", InvitationReply.MAYBE);

        bench.isWaitingAt("Task_TalkItThrough");
    }

    @Test
    void isStillMadeAfterAGatekeepersNo() {
        bench.start("participant", "ann");
        bench.complete("Task_InviteThePerson", "personAskedDirectly", false);
        bench.record(new GatekeeperAnswered("ann", "her mother", GatekeeperAnswer.REFUSED, null, false));

        bench.isWaitingAt("Task_TalkItThrough");
    }

    @Test
    void isNotMadeWhereAskingIsUnsafe() {
        bench.start("participant", "ann");
        bench.complete("Task_InviteThePerson", "personAskedDirectly", false);
        bench.complete("Task_HearTheGatekeeper", "unsafeToAskPerson", true);

        bench.hasEndedAt("End_NotAskedForSafety");
    }

    @Test
    void goesToThePersonWhenAGatekeeperKeepsSilent() {
        bench.moment("gatekeeperAwaited", Duration.ofDays(14));
        bench.start("participant", "ann");
        bench.complete("Task_InviteThePerson", "personAskedDirectly", false);

        bench.advance(Duration.ofDays(15));

        bench.isWaitingAt("Task_InviteThePerson");
    }

    @Test
    void isNotForPractitioners() {
        bench.answer("personIsToBeAsked", false);

        bench.start("participant", "worker");

        bench.hasEndedAt("End_NobodyToAsk");
    }
}
