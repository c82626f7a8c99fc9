package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingKind;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.FitConsidered;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.Understood;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.ExpressionForm;
import org.roundtable.participation.Side;

/** What people are told and what they agree on before they first work together. */
final class BeginningState implements Derivation {

    private static final Set<ExpressionForm> TALKING = Set.of(ExpressionForm.SPOKEN, ExpressionForm.WRITTEN);

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
            facts.accept(groupTime(meetings));
            onlyTalking(file, circumstances, meetings, facts);
        }
    }

    private static GroupTime groupTime(GroupMeetings meetings) {
        return new GroupTime(
                !meetings.toWork().isEmpty(),
                meetings.held(MeetingKind.RELATIONSHIP_BUILDING, MeetingKind.SENSITISATION),
                meetings.held(MeetingKind.SENSITISATION));
    }

    private static void onlyTalking(
            CaseFile file, Circumstances circumstances, GroupMeetings meetings, Consumer<Object> facts) {
        List<MeetingStanding> held =
                meetings.toWork().stream().filter(MeetingStanding::held).toList();
        int run = circumstances.parameters().intValue("rd.formal.run");
        boolean formal = held.size() >= run
                && held.subList(held.size() - run, held.size()).stream()
                        .flatMap(meeting -> file.said(MeetingHeld.class, meeting.meeting()).stream())
                        .allMatch(said -> TALKING.containsAll(said.body().formsUsed()));
        if (formal) {
            facts.accept(new OnlyTalking(run));
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
