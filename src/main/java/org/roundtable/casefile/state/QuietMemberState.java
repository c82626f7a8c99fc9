package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.GoalProposed;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.DecisionPreference;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.participation.Side;

/** Who is in the room without a word on record, and has not said that listening is the part they want. */
final class QuietMemberState implements Derivation {

    private record Held(String meeting, LocalDate day, Instant startsAt) {}

    /** Something that somebody said: at a meeting, where that is known, or on a day. */
    private record Spoken(String participant, @Nullable String meeting, LocalDate day) {}

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        List<Held> held = held(file, circumstances.calendar());
        int run = Math.max(1, circumstances.parameters().intValue("in.quiet.sessions"));
        if (held.size() >= run) {
            List<Spoken> spoken = spoken(file, circumstances.calendar());
            Set<Attendance> attendance = MeetingState.attendance(file)
                    .filter(it -> it.status().wasThere())
                    .collect(Collectors.toSet());
            file.said(ParticipantAdded.class)
                    .filter(added -> added.body().side() == Side.EXPERIENCE)
                    .map(added -> PeopleState.participating(file, added))
                    .filter(person -> person.status() == ParticipantStatus.ACTIVE)
                    .map(Participating::participant)
                    .filter(person -> !isContentToListen(file, person))
                    .forEach(person -> {
                        List<Held> last = last(run, attended(held, attendance, person));
                        if (last.size() == run && isQuiet(person, last, spoken)) {
                            facts.accept(
                                    new QuietMember(person, last.get(run - 1).meeting(), run));
                        }
                    });
        }
    }

    private static List<Held> held(CaseFile file, WorkingCalendar calendar) {
        return file.said(MeetingPlanned.class)
                .filter(plan -> file.said(MeetingHeld.class, plan.body().id()).isPresent())
                .map(plan -> new Held(
                        plan.body().id(),
                        calendar.dateOf(MeetingState.startsAt(file, plan)),
                        MeetingState.startsAt(file, plan)))
                .sorted(Comparator.comparing(Held::startsAt))
                .toList();
    }

    private static List<Held> attended(List<Held> held, Set<Attendance> attendance, String person) {
        Set<String> meetings = attendance.stream()
                .filter(it -> it.participant().equals(person))
                .map(Attendance::meeting)
                .collect(Collectors.toSet());
        return held.stream().filter(it -> meetings.contains(it.meeting())).toList();
    }

    private static List<Held> last(int run, List<Held> held) {
        return held.subList(Math.max(0, held.size() - run), held.size());
    }

    private static boolean isContentToListen(CaseFile file, String person) {
        return file.said(SupportNeedsAsked.class, person)
                .filter(needs -> needs.body().decisionPreference() == DecisionPreference.TO_LISTEN)
                .isPresent();
    }

    /** Whatever somebody says from the first of the meetings on is a word, also when it comes afterwards. */
    private static boolean isQuiet(String person, List<Held> last, List<Spoken> spoken) {
        Set<String> meetings = new HashSet<>(last.stream().map(Held::meeting).toList());
        Set<LocalDate> days = last.stream().map(Held::day).collect(Collectors.toSet());
        LocalDate from = last.get(0).day();
        boolean heard = spoken.stream()
                .filter(it -> it.participant().equals(person))
                .anyMatch(it -> !it.day().isBefore(from) || meetings.contains(it.meeting()));
        boolean othersSpoke = spoken.stream()
                .filter(it -> !it.participant().equals(person))
                .anyMatch(it -> it.meeting() == null ? days.contains(it.day()) : meetings.contains(it.meeting()));
        return !heard && othersSpoke;
    }

    private static List<Spoken> spoken(CaseFile file, WorkingCalendar calendar) {
        Stream<Spoken> words = file.said(ContributionMade.class)
                .map(said -> new Spoken(said.body().participant(), said.body().meeting(), day(said, calendar)));
        Stream<Spoken> needs = file.said(NeedRaised.class)
                .map(said -> new Spoken(said.body().participant(), null, day(said, calendar)));
        Stream<Spoken> goals = file.said(GoalProposed.class)
                .map(said -> new Spoken(said.body().participant(), null, day(said, calendar)));
        return Stream.of(words, needs, goals).flatMap(it -> it).toList();
    }

    private static LocalDate day(Said<?> said, WorkingCalendar calendar) {
        return calendar.dateOf(said.firstAt());
    }
}
