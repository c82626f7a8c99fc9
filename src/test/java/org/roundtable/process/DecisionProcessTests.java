package org.roundtable.process;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.DecisionType;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.participation.DecisionMode;
import org.roundtable.testing.ProcessTestBench;

class DecisionProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("decision");

    @BeforeEach
    void twoPeopleAreAffected() {
        bench.answer("viewsAreToBeAsked", true);
        bench.answer("answerIsOwed", true);
        bench.list("affectedByTheDecision", "ann", "bob");
    }

    @Test
    void asksHearsDecidesAndAnswers() {
        bench.record(new DecisionAsked(
                "d1",
                "Where do we meet?",
                DecisionType.ORDINARY,
                Importance.MAJOR,
                Set.of("ann", "bob"),
                false,
                null,
                true,
                null));
        bench.complete("Task_AskForViews");
        bench.completeFor("ann", "Task_GiveYourView");
        bench.completeFor("bob", "Task_GiveYourView");
        bench.complete("Task_Decide");
        bench.complete("Task_WriteTheAnswer");

        bench.hasEndedAt("End_AnswerWritten");
    }

    @Test
    void goesTheShortWayWhereLittleHangsOnIt() {
        bench.answer("viewsAreToBeAsked", false);
        bench.start("decision", "d1");

        bench.isWaitingAt("Task_Decide");
    }

    @Test
    void endsWhereNobodyIsOwedAnAnswer() {
        bench.answer("viewsAreToBeAsked", false);
        bench.answer("answerIsOwed", false);
        bench.start("decision", "d1");
        bench.complete("Task_Decide");

        bench.hasEndedAt("End_NobodyToAnswer");
    }

    @Test
    void closesViewsInTime() {
        bench.moment("viewsClose", Duration.ofDays(7));
        bench.start("decision", "d1");
        bench.complete("Task_AskForViews");
        bench.completeFor("ann", "Task_GiveYourView");

        bench.advance(Duration.ofDays(8));

        bench.passed("Boundary_TimeForViewsIsOver", "Task_Decide");
        bench.isWaitingAt("Task_Decide");
    }

    @Test
    void stillAnswersWhenItWasDecidedBeforeAnybodyWasAsked() {
        bench.start("decision", "d1");

        bench.record(decided("d1"));

        bench.passed("Boundary_DecidedBeforeAnybodyWasAsked", "Task_WriteTheAnswer");
    }

    @Test
    void stillAnswersWhenItWasDecidedBeforeViewsWereIn() {
        bench.start("decision", "d1");
        bench.complete("Task_AskForViews");

        bench.record(decided("d1"));

        bench.passed("Boundary_DecidedBeforeViewsWereIn", "Task_WriteTheAnswer");
        bench.isWaitingAt("Task_WriteTheAnswer");
    }

    @Test
    void hearsNothingOfOtherDecisions() {
        bench.start("decision", "d1");

        bench.record(decided("d2"));

        bench.isWaitingAt("Task_AskForViews");
    }

    private static DecisionMade decided(String decision) {
        return new DecisionMade(
                decision, DecisionMode.values()[0], Set.of("ann"), "In the park", "Most wanted it", null, null, true);
    }
}
