package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Side;

/**
 * Who used to come and has gone quiet. Somebody who was expected and of whom the wrap-up says nothing was missed as well: not
 * writing it down keeps nobody safe.
 */
final class QuietState implements Derivation {

    private record Held(String meeting, Instant startsAt, Set<String> expected) {}

    /** One meeting, seen from one person. */
    private record Turn(Held meeting, AttendanceStatus status) {

        boolean isMissed() {
            return status == AttendanceStatus.ABSENT_UNKNOWN;
        }
    }

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        List<Held> held = held(file);
        Map<String, AttendanceStatus> attendance = MeetingState.attendance(file)
                .collect(Collectors.toMap(
                        it -> it.meeting() + "+" + it.participant(), Attendance::status, (first, later) -> later));
        file.said(ParticipantAdded.class)
                .filter(added -> !held.isEmpty() && added.body().side() == Side.EXPERIENCE)
                .map(added -> PeopleState.participating(file, added))
                .filter(person -> person.status() == ParticipantStatus.ACTIVE)
                .forEach(person -> missed(turns(held, person.participant(), attendance), circumstances.parameters())
                        .ifPresent(missed -> quiet(file, person, missed, circumstances, facts)));
    }

    private static List<Held> held(CaseFile file) {
        return file.said(MeetingPlanned.class)
                .filter(plan -> file.said(MeetingHeld.class, plan.body().id()).isPresent())
                .map(plan -> held(file, plan))
                .sorted(Comparator.comparing(Held::startsAt))
                .toList();
    }

    private static Held held(CaseFile file, Said<MeetingPlanned> plan) {
        return new Held(
                plan.body().id(), MeetingState.startsAt(file, plan), plan.body().expected());
    }

    private static List<Turn> turns(List<Held> held, String person, Map<String, AttendanceStatus> attendance) {
        return held.stream()
                .filter(it -> it.expected().contains(person) || attendance.containsKey(it.meeting() + "+" + person))
                .map(it -> new Turn(
                        it, attendance.getOrDefault(it.meeting() + "+" + person, AttendanceStatus.ABSENT_UNKNOWN)))
                .toList();
    }

    /** The meetings missed last, in a row, where there are enough of them and the person used to come. */
    private static Optional<List<Turn>> missed(List<Turn> turns, Parameters parameters) {
        int before = turns.size();
        while (before > 0 && turns.get(before - 1).isMissed()) {
            before--;
        }
        List<Turn> missed = turns.subList(before, turns.size());
        long came = turns.stream().filter(turn -> turn.status().wasThere()).count();
        boolean enough = !missed.isEmpty()
                && missed.size() >= parameters.intValue("sg.missed.run")
                && came >= parameters.intValue("sg.silence.minSessions");
        return enough ? Optional.of(missed) : Optional.empty();
    }

    private static void quiet(
            CaseFile file,
            Participating person,
            List<Turn> missed,
            Circumstances circumstances,
            Consumer<Object> facts) {
        String id = person.participant();
        Held last = missed.get(missed.size() - 1).meeting();
        if (!isHeardFrom(file, id, last.startsAt())) {
            facts.accept(new GoneQuiet(id, last.meeting(), missed.size(), person.child(), isConcernEver(file, id)));
            Caring.of(file, circumstances)
                    .since(last.meeting(), last.startsAt(), id)
                    .forEach(facts);
        }
    }

    /** Whoever says something with their own hand is not silent. */
    private static boolean isHeardFrom(CaseFile file, String person, Instant since) {
        return file.entries().stream()
                .filter(entry -> person.equals(entry.onBehalfOf()))
                .filter(entry -> entry.mode() == EntryMode.SELF || entry.mode() == EntryMode.WITH_CHOSEN_HELPER)
                .anyMatch(entry -> entry.happenedAt().isAfter(since));
    }

    private static boolean isConcernEver(CaseFile file, String person) {
        return file.said(ConcernRaised.class)
                .anyMatch(said -> person.equals(said.body().about()));
    }
}
