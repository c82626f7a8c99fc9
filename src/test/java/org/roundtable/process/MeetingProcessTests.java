package org.roundtable.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingMoved;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Meetings.MoveReason;
import org.roundtable.testing.ProcessTestBench;

class MeetingProcessTests {

    @RegisterExtension
    final ProcessTestBench bench = ProcessTestBench.of("meeting");

    @BeforeEach
    void twoPeopleWillCome() {
        bench.list("whoCame", "ann", "bob");
        bench.answer("supportIsToBeArranged", false);
    }

    @Test
    void beginsWhenAMeetingIsPlannedAndAsksEverybodyHowItWas() {
        bench.record(new MeetingPlanned(
                "m1",
                MeetingKind.WORKING,
                Instant.parse("2026-03-09T14:00:00Z"),
                null,
                null,
                null,
                Set.of(),
                Set.of("ann", "bob"),
                false));
        bench.complete("Task_HoldTheMeeting");
        bench.completeFor("ann", "Task_SayHowItWas");
        bench.completeFor("bob", "Task_SayHowItWas");

        bench.hasEndedAt("End_MeetingHeld");
    }

    @Test
    void doesNotWaitLongForWhoeverSaysNothing() {
        bench.moment("checkInsClose", Duration.ofDays(3));
        bench.start("meeting", "m1");
        bench.complete("Task_HoldTheMeeting");
        bench.completeFor("ann", "Task_SayHowItWas");

        bench.advance(Duration.ofDays(4));

        bench.hasEndedAt("End_MeetingHeld");
    }

    @Test
    void isCancelledWithAllThatWasPrepared() {
        bench.answer("supportIsToBeArranged", true);
        bench.start("meeting", "m1");

        bench.record(new MeetingCancelled("m1", MoveReason.PERSON_WELLBEING));

        bench.hasEndedAt("End_MeetingCancelled");
    }

    @Test
    void staysWhenAnotherIsCancelled() {
        bench.start("meeting", "m1");

        bench.record(new MeetingCancelled("m2", MoveReason.STAFF));

        bench.isWaitingAt("Task_HoldTheMeeting");
    }

    @Test
    void isMovedAndHeldLater() {
        bench.start("meeting", "m1");

        bench.record(new MeetingMoved("m1", Instant.parse("2026-04-01T10:00:00Z"), MoveReason.VENUE));

        bench.passed("Boundary_MeetingIsMoved", "Task_HoldTheMeeting");
        bench.isWaitingAt("Task_HoldTheMeeting");
    }

    @Test
    void hasSomebodyWhoLooksAfterPeople() {
        bench.answer("supportIsToBeArranged", true);
        bench.start("meeting", "m1");

        bench.complete("Task_ArrangeSupport");

        bench.passed("Task_ArrangeSupport", "End_NothingMoreToArrange");
        bench.isWaitingAt("Task_HoldTheMeeting");
    }

    @Test
    void asksForSupportAgainOnlyWhenItWasMoved() {
        bench.answer("supportIsToBeArranged", true, false);
        bench.moment("meetingBegins", Duration.ofDays(5));
        bench.start("meeting", "m1");

        bench.advance(Duration.ofDays(6));

        bench.passed("Boundary_MeetingBegins", "End_NothingMoreToArrange");
    }
}
