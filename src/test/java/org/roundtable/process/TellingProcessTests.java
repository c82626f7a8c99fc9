package org.roundtable.process;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Feedbacks.FeedbackAnswered;
import org.roundtable.casefile.entry.Feedbacks.FeedbackUnreachable;
import org.roundtable.casefile.entry.Feedbacks.Reaction;
import org.roundtable.testing.ProcessTestBench;

class TellingProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("telling");

    @BeforeEach
    void annIsToBeTold() {
        bench.start("feedback", "f1", "participant", "ann");
    }

    @Test
    void endsWhenItMakesSenseToThePerson() {
        bench.complete("Task_TellThePerson");
        bench.record(new FeedbackAnswered("f1", "ann", Reaction.AGREES, null));

        bench.hasEndedAt("End_ToldAndUnderstood");
    }

    @Test
    void saysItAnotherWayWhereItWasNotUnderstood() {
        bench.complete("Task_TellThePerson");
        bench.complete("Task_SayWhetherItMakesSense", "reaction", Reaction.DID_NOT_UNDERSTAND);

        bench.isWaitingAt("Task_TellThePerson");
    }

    @Test
    void saysItAnotherWayWhereItIsNotWhatThePersonSaid() {
        bench.complete("Task_TellThePerson");
        bench.complete("Task_SayWhetherItMakesSense", "reaction", Reaction.NOT_WHAT_I_SAID);

        bench.isWaitingAt("Task_TellThePerson");
    }

    @Test
    void isTalkedOverWhereSomebodyFeltUsed() {
        bench.complete("Task_TellThePerson");
        bench.complete("Task_SayWhetherItMakesSense", "reaction", Reaction.FELT_USED);
        bench.complete("Task_TalkItOver");

        bench.hasEndedAt("End_TalkedOver");
    }

    @Test
    void endsWithoutAReplyInTime() {
        bench.moment("replyAwaited", Duration.ofDays(14));
        bench.complete("Task_TellThePerson");

        bench.advance(Duration.ofDays(15));

        bench.hasEndedAt("End_NoReply");
    }

    @Test
    void endsWhereThePersonCannotBeReached() {
        bench.record(new FeedbackUnreachable("f1", "ann", "Three letters"));

        bench.hasEndedAt("End_CouldNotBeReached");
    }

    @Test
    void goesOnWhereSomebodyElseCannotBeReached() {
        bench.record(new FeedbackUnreachable("f1", "bob", "Three letters"));

        bench.isWaitingAt("Task_TellThePerson");
    }
}
