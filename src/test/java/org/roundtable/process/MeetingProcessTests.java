package org.roundtable.process;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingMoved;
import org.roundtable.casefile.entry.Meetings.MoveReason;
import org.roundtable.testing.ProcessTestBench;

class MeetingProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("meeting");

    @BeforeEach
    void aMeetingIsPlanned() {
        bench.list("whoCame", "ann", "bob");
        bench.answer("supportIsToBeArranged", false);
        bench.start("meeting", "m1");
    }

    @Test
    void isHeldAndEverybodyWhoCameSaysHowItWas() {
        bench.complete("Task_HoldTheMeetingAndWrapUp");
        bench.completeFor("ann", "Task_SayHowItWas");
        bench.completeFor("bob", "Task_SayHowItWas");

        bench.hasEndedAt("End_MeetingHeld");
    }

    @Test
    void doesNotWaitLongForWhoeverSaysNothing() {
        bench.moment("checkInsClose", Duration.ofDays(3));
        bench.complete("Task_HoldTheMeetingAndWrapUp");
        bench.completeFor("ann", "Task_SayHowItWas");

        bench.advance(Duration.ofDays(4));

        bench.hasEndedAt("End_MeetingHeld");
    }

    @Test
    void isCancelled() {
        bench.record(new MeetingCancelled("m1", MoveReason.PERSON_WELLBEING));

        bench.hasEndedAt("End_MeetingCancelled");
    }

    @Test
    void staysWhenAnotherIsCancelled() {
        bench.record(new MeetingCancelled("m2", MoveReason.STAFF));

        bench.isWaitingAt("Task_HoldTheMeetingAndWrapUp");
    }

    @Test
    void isMovedAndHeldLater() {
        bench.record(new MeetingMoved("m1", java.time.Instant.parse("2026-04-01T10:00:00Z"), MoveReason.VENUE));

        bench.passed("Boundary_MeetingIsMoved", "Task_HoldTheMeetingAndWrapUp");
        bench.isWaitingAt("Task_HoldTheMeetingAndWrapUp");
    }
}
