package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Safeguarding.CanWait;
import org.roundtable.casefile.entry.Safeguarding.ConcernKind;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.testing.ProcessTestBench;

/** One case from opening to ending, with every process that it calls as it is. */
class WholeJourneyTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("co-production");

    @BeforeEach
    void annAndHerWorkerBegin() {
        bench.answer("fitIsConsidered", false);
        bench.answer("safeguardingLeadHasConfirmed", true);
        bench.answer("readinessIsSettled", true);
        bench.answer("conditionsAreSettled", true);
        bench.answer("phase", "CO_COMMISSIONING", "CO_ELABORATION", "CO_DESIGN", "CO_DELIVERY", "ENDING");
        bench.answer("personIsToBeAsked", true);
        bench.answer("experienceHasAVoice", true);
        bench.answer("goalsAreSigned", true);
        bench.answer("somethingIsStillOpen", false);
        bench.answer("supportIsToBeArranged", false);
        bench.answer("holder", "safeguarding");
        bench.list("peopleToAsk", "ann");
        bench.list("expertsTakingPart", "ann");
        bench.list("tasksNotDone", "t1");
        bench.start();
    }

    @Test
    void goesFromOpeningToEnding() {
        invited();
        prepared();
        worked();

        bench.passed(
                "Call_CoCommissioning", "Call_JointGate", "Call_CoElaboration", "Call_CoDesign", "Call_CoDelivery");
        bench.hasEndedAt("End_CaseClosed");
        bench.isWaitingAt();
    }

    @Test
    void invitesAtOnceAndHoldsUpNoConversation() {
        bench.isWaitingAt(
                "Task_SayWhatCanAndCannotChange",
                "Task_InviteThePerson",
                "Message_SomebodyIsAdded",
                "Timer_UntilTheNextLookBack");
    }

    @Test
    void endsWhatRunsBesideButNoConcern() {
        bench.record(new MeetingPlanned(
                "m1", MeetingKind.WORKING, java.time.Instant.EPOCH, null, null, null, Set.of(), Set.of("ann"), false));
        bench.record(new ConcernRaised(
                "c1", CanWait.YES, ConcernKind.OTHER, "ann", "Words", null, PersonTold.NOT_YET, Set.of(), null));
        invited();
        prepared();
        worked();

        bench.hasEndedAt("End_CaseClosed");
        bench.isWaitingAt("Task_AcknowledgeTheConcern");
    }

    private void invited() {
        bench.complete("Task_InviteThePerson", "personAskedDirectly", true);
        bench.complete("Task_TalkItThrough");
        bench.complete("Task_AnswerTheInvitation", "reply", "YES");
        bench.complete("Task_AskWhatWouldHelp");
    }

    private void prepared() {
        bench.complete("Task_SayWhatCanAndCannotChange");
    }

    private void worked() {
        bench.complete("Task_SayWhatIsNeeded");
        bench.complete("Task_SettleTheNeeds");
        throughTheGate();
        bench.complete("Task_SayWhatWouldBeGood");
        bench.complete("Task_WriteTheGoalsDown", "agreement", "a1");
        throughTheGate();
        bench.complete("Task_ShareIdeas");
        bench.complete("Task_MakeADraftTogether");
        throughTheGate();
        bench.complete("Task_ShareOutTheTasks");
        bench.complete("Task_SayHowTheTaskWent");
        bench.complete("Task_RecordWhatChanged");
        throughTheGate();
        assertThat(bench.idsGiven("startThePhase")).containsEntry("phase", "ENDING");
        bench.complete("Task_PlanTheEnding");
        bench.complete("Task_CloseTheCase");
    }

    private void throughTheGate() {
        bench.complete("Task_AnswerFromExperience");
        bench.complete("Task_AnswerFromPractice");
    }
}
