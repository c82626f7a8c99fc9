package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Meetings.Attended;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingMoved;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;

/** Which meetings are near or held, who is expected at them and who came. */
final class MeetingState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Map<String, Participating> people = PeopleState.everybody(file);
        file.said(MeetingPlanned.class).forEach(planned -> {
            MeetingStanding meeting = standing(file, planned, circumstances);
            facts.accept(meeting);
            comesNear(meeting, circumstances, facts);
            planned.body().expected().stream()
                    .filter(people::containsKey)
                    .map(people::get)
                    .forEach(person -> facts.accept(
                            new Expected(meeting.meeting(), person.participant(), person.side(), person.child())));
        });
        attendance(file).forEach(facts);
    }

    /** When it starts, moved or not. */
    static Instant startsAt(CaseFile file, Said<MeetingPlanned> said) {
        return file.said(MeetingMoved.class, said.body().id())
                .filter(moved -> moved.seq() > said.seq())
                .map(moved -> moved.body().startsAt())
                .orElse(said.body().startsAt());
    }

    static MeetingStanding standing(CaseFile file, Said<MeetingPlanned> said, Circumstances circumstances) {
        MeetingPlanned plan = said.body();
        Instant startsAt = startsAt(file, said);
        boolean held = file.said(MeetingHeld.class, plan.id()).isPresent();
        boolean cancelled = file.said(MeetingCancelled.class, plan.id()).isPresent();
        boolean near = held || !circumstances.now().isBefore(nearFrom(startsAt, circumstances));
        return new MeetingStanding(plan.id(), plan.kind(), startsAt, plan.chair(), near, held, cancelled);
    }

    private static void comesNear(MeetingStanding meeting, Circumstances circumstances, Consumer<Object> facts) {
        if (!meeting.held() && !meeting.cancelled()) {
            Instant at = nearFrom(meeting.startsAt(), circumstances);
            facts.accept(new Deadline(Due.MEETING_NEAR, meeting.meeting(), null, at, meeting.near()));
        }
    }

    /** From the morning of the day so many working days before the meeting. */
    static Instant nearFrom(Instant startsAt, Circumstances circumstances) {
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
    static Stream<Attendance> attendance(CaseFile file) {
        Stream<Attendance> wrapUps = file.said(MeetingHeld.class)
                .flatMap(held -> wrapUp(held.body()))
                .filter(it -> file.said(Attended.class, it.meeting() + "+" + it.participant())
                        .isEmpty());
        Stream<Attendance> apart = file.said(Attended.class)
                .map(Said::body)
                .map(it -> new Attendance(it.meeting(), it.participant(), it.status()));
        return Stream.concat(wrapUps, apart);
    }

    private static Stream<Attendance> wrapUp(MeetingHeld held) {
        return Stream.concat(
                held.came().stream().map(it -> new Attendance(held.meeting(), it, AttendanceStatus.CAME)),
                held.absentUnexplained().stream()
                        .map(it -> new Attendance(held.meeting(), it, AttendanceStatus.ABSENT_UNKNOWN)));
    }
}
