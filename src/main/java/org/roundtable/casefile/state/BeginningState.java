package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.FitConsidered;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.Side;

/** What people are told and what they agree on before they first work together. */
final class BeginningState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        file.latest(FitConsidered.class)
                .map(Said::body)
                .map(BeginningState::limits)
                .ifPresent(facts);
        if (isOfAGroup(file)) {
            GroupMeetings meetings = GroupMeetings.of(file, circumstances);
            meetings.all().stream()
                    .skip(1)
                    .filter(MeetingStanding::near)
                    .map(meeting -> new MeetingAgain(meeting.meeting()))
                    .forEach(facts);
            roles(file, circumstances, meetings, facts);
        }
    }

    private static LimitsSaid limits(FitConsidered fit) {
        boolean complete = Concern.isSaid(fit.canChange())
                && Concern.isSaid(fit.cannotChange())
                && Concern.isSaid(fit.cannotChangeWhy());
        return new LimitsSaid(fit.id(), complete);
    }

    private static boolean isOfAGroup(CaseFile file) {
        return file.latest(CaseOpened.class)
                .filter(opened -> opened.body().level() != EngagementLevel.INDIVIDUAL_CARE)
                .isPresent();
    }

    /** By when each of those with experience knows what is expected of them, and has not been told. */
    private static void roles(
            CaseFile file, Circumstances circumstances, GroupMeetings meetings, Consumer<Object> facts) {
        PeopleState.everybody(file).values().stream()
                .filter(person -> person.side() == Side.EXPERIENCE && person.status() == ParticipantStatus.ACTIVE)
                .filter(person -> !knowsTheRole(file, person.participant()))
                .forEach(person -> meetings.all().stream()
                        .filter(meeting -> meeting.isToWork() && expects(file, meeting, person.participant()))
                        .findFirst()
                        .map(meeting -> circumstances.deadline(
                                Due.ROLE_TOLD,
                                person.participant(),
                                person.participant(),
                                before(meeting.startsAt(), circumstances)))
                        .ifPresent(facts));
    }

    private static boolean expects(CaseFile file, MeetingStanding meeting, String person) {
        return file.said(MeetingPlanned.class, meeting.meeting())
                .filter(plan -> plan.body().expected().contains(person))
                .isPresent();
    }

    private static boolean knowsTheRole(CaseFile file, String person) {
        return file.said(InformationGiven.class)
                .map(Said::body)
                .anyMatch(told -> told.participant().equals(person)
                        && told.subjects().contains(InformationSubject.ROLE)
                        && told.understood() != Understood.NO);
    }

    /** The morning of the day so many working days before. */
    private static Instant before(Instant startsAt, Circumstances circumstances) {
        WorkingCalendar calendar = circumstances.calendar();
        int days = circumstances.parameters().workingDays("rd.role.workingDays");
        LocalDate day = calendar.minusWorkingDays(calendar.dateOf(startsAt), days);
        return calendar.endOf(day.minusDays(1));
    }
}
