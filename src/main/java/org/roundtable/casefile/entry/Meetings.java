package org.roundtable.casefile.entry;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.participation.Answer;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Side;

/** Coming together: planned, prepared, held, wrapped up. */
public final class Meetings {

    private Meetings() {}

    public enum MeetingKind {
        RELATIONSHIP_BUILDING,
        SENSITISATION,
        WORKING,
        DECISION,
        CO_ASSESSMENT,
        TRAINING,
        REFLECTION,
        CELEBRATION,
        ENDING
    }

    public enum AttendanceStatus {
        CAME,
        PART,
        APOLOGIES,
        ABSENT_UNKNOWN,
        PAUSED;

        public boolean wasThere() {
            return this == CAME || this == PART;
        }
    }

    public enum MoveReason {
        PERSON_WELLBEING,
        PERSON_AVAILABILITY,
        STAFF,
        VENUE,
        OTHER
    }

    public enum Dialogue {
        TWO_WAY,
        MOSTLY_ADULTS_PRESENTING,
        MOSTLY_EXPERTS_PRESENTING,
        NOT_RATED
    }

    /** A meeting is planned: when, where, who chairs, who is expected, who set what it is about. */
    @Kind(thing = "meeting", by = By.STAFF, anytime = true)
    public record MeetingPlanned(
            String id,
            MeetingKind kind,
            Instant startsAt,
            @Nullable String place,
            @Nullable String topic,
            @Ref("participant") @Nullable String chair,
            Set<Side> agendaSetBy,
            @Ref("participant") Set<String> expected,
            boolean sensitiveTopic)
            implements EntryBody {}

    /** Somebody's only job that day is to look after people. */
    @Kind(key = "meeting", by = By.STAFF, anytime = true)
    public record MeetingSupportArranged(
            @Ref("meeting") String meeting, @Ref("participant") String supporter, @Nullable String stopSignal)
            implements EntryBody {}

    /** A meeting moved to another time; moving it for somebody's wellbeing is normal. */
    @Kind(key = "meeting", by = By.STAFF, anytime = true)
    public record MeetingMoved(@Ref("meeting") String meeting, Instant startsAt, MoveReason reason)
            implements EntryBody {}

    /** A meeting does not take place. */
    @Kind(key = "meeting", by = By.STAFF, anytime = true)
    public record MeetingCancelled(@Ref("meeting") String meeting, MoveReason reason) implements EntryBody {}

    /** A meeting was held and wrapped up with the group in five minutes. */
    @Kind(key = "meeting", by = By.STAFF, anytime = true, joint = true)
    public record MeetingHeld(
            @Ref("meeting") String meeting,
            @Ref("participant") Set<String> came,
            @Ref("participant") Set<String> absentUnexplained,
            Dialogue dialogue,
            Answer chairOverridden,
            @Auto Answer welcomed,
            Set<ExpressionForm> formsUsed,
            @Words @Nullable String nextStep)
            implements EntryBody {}

    /** Whether one participant was there; follows from the wrap-up or is said apart. */
    @Kind(
            key = {"meeting", "participant"},
            by = By.STAFF,
            anytime = true)
    public record Attended(
            @Ref("meeting") String meeting, @Ref("participant") String participant, AttendanceStatus status)
            implements EntryBody {}
}
