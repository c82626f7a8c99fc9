package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Meetings.Attended;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingMoved;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.ParticipantAdded;

/** Which meetings are near or held, who is expected at them and who came. */
final class MeetingState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Map<String, Participating> people = file.said(ParticipantAdded.class)
                .map(added -> PeopleState.participating(file, added))
                .collect(Collectors.toMap(Participating::participant, person -> person));
        file.said(MeetingPlanned.class).forEach(planned -> {
            MeetingStanding meeting = standing(file, planned, circumstances, facts);
            facts.accept(meeting);
            planned.body().expected().stream()
                    .filter(people::containsKey)
                    .map(people::get)
                    .forEach(person -> facts.accept(
                            new Expected(meeting.meeting(), person.participant(), person.side(), person.child())));
        });
        attendance(file, facts);
    }

    private static MeetingStanding standing(
            CaseFile file, Said<MeetingPlanned> said, Circumstances circumstances, Consumer<Object> facts) {
        MeetingPlanned plan = said.body();
        Instant startsAt = file.said(MeetingMoved.class, plan.id())
                .filter(moved -> moved.seq() > said.seq())
                .map(moved -> moved.body().startsAt())
                .orElse(plan.startsAt());
        boolean held = file.said(MeetingHeld.class, plan.id()).isPresent();
        boolean cancelled = file.said(MeetingCancelled.class, plan.id()).isPresent();
        Instant nearFrom = nearFrom(startsAt, circumstances);
        boolean near = !circumstances.now().isBefore(nearFrom);
        if (!held && !cancelled) {
            facts.accept(new Deadline(Due.MEETING_NEAR, plan.id(), null, nearFrom, near));
        }
        return new MeetingStanding(plan.id(), plan.kind(), startsAt, plan.chair(), near, held, cancelled);
    }

    /** From the morning of the day so many working days before the meeting. */
    private static Instant nearFrom(Instant startsAt, Circumstances circumstances) {
        LocalDate day = circumstances.calendar().dateOf(startsAt);
        int notice = circumstances.parameters().intValue("rd.preSession.workingDays");
        while (circumstances
                        .calendar()
                        .workingDaysBetween(day, circumstances.calendar().dateOf(startsAt))
                < notice) {
            day = day.minusDays(1);
        }
        return circumstances.calendar().endOf(day.minusDays(1));
    }

    /** What was said apart about one participant goes before what the wrap-up said of all. */
    private static void attendance(CaseFile file, Consumer<Object> facts) {
        file.said(MeetingHeld.class).forEach(held -> {
            MeetingHeld meeting = held.body();
            meeting.came().forEach(person -> attended(file, meeting.meeting(), person, AttendanceStatus.CAME, facts));
            meeting.absentUnexplained()
                    .forEach(person ->
                            attended(file, meeting.meeting(), person, AttendanceStatus.ABSENT_UNKNOWN, facts));
        });
        file.said(Attended.class)
                .map(Said::body)
                .forEach(it -> facts.accept(new Attendance(it.meeting(), it.participant(), it.status())));
    }

    private static void attended(
            CaseFile file, String meeting, String person, AttendanceStatus status, Consumer<Object> facts) {
        if (file.said(Attended.class, meeting + "+" + person).isEmpty()) {
            facts.accept(new Attendance(meeting, person, status));
        }
    }
}
