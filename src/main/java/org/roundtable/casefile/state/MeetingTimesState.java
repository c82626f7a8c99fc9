package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.BarrierAnswered;
import org.roundtable.casefile.entry.AnyTime.BarrierKind;
import org.roundtable.casefile.entry.AnyTime.BarrierNoted;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Meetings.MeetingMoved;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.participation.Side;

/**
 * Which meetings to come clash with the rest of somebody's life. Nobody's timetable is kept: it is what they said stands in their way,
 * and the time of the meetings that they sent apologies for.
 */
final class MeetingTimesState implements Derivation {

    private static final Set<BarrierKind> OF_TIME = Set.of(BarrierKind.TIME, BarrierKind.CARING_DUTY);
    private static final int IN_A_ROW = 2;
    private static final int NOON = 12;
    private static final int EVENING = 17;

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, circumstances, PeopleState.everybody(file));
        file.said(MeetingPlanned.class)
                .filter(plan -> deriving.isToCome(plan.body().id()))
                .forEach(plan -> plan.body().expected().stream()
                        .filter(deriving::isThere)
                        .filter(person -> deriving.isClash(plan, person))
                        .forEach(person ->
                                facts.accept(new ClashWithLife(plan.body().id(), person))));
    }

    private record Deriving(CaseFile file, Circumstances circumstances, Map<String, Participating> people) {

        boolean isToCome(String meeting) {
            return file.said(MeetingHeld.class, meeting).isEmpty()
                    && file.said(MeetingCancelled.class, meeting).isEmpty();
        }

        boolean isThere(String participant) {
            Participating person = people.get(participant);
            return person != null && person.side() == Side.EXPERIENCE && person.status() == ParticipantStatus.ACTIVE;
        }

        boolean isClash(Said<MeetingPlanned> plan, String person) {
            List<Said<BarrierNoted>> ofTime = file.said(BarrierNoted.class)
                    .filter(noted -> person.equals(noted.body().participant())
                            && OF_TIME.contains(noted.body().kind()))
                    .toList();
            boolean settled = ofTime.stream().anyMatch(this::isAnswered);
            return ofTime.stream().anyMatch(noted -> !isAnswered(noted) && isPlannedBefore(plan, noted))
                    || !settled && isTimeOfApologies(plan, person);
        }

        private boolean isAnswered(Said<BarrierNoted> noted) {
            return Boolean.TRUE.equals(noted.body().solvedSaysThePerson())
                    || file.said(BarrierAnswered.class, noted.body().id()).isPresent();
        }

        /** Whoever planned or moved it afterwards knew of what stands in the way. */
        private boolean isPlannedBefore(Said<MeetingPlanned> plan, Said<BarrierNoted> noted) {
            Order order = Order.of(circumstances.calendar());
            Entry last = file.said(MeetingMoved.class, plan.body().id())
                    .map(Said::entry)
                    .filter(moved -> order.isLater(moved, plan.entry()))
                    .orElse(plan.entry());
            return order.isLater(noted.entry(), last);
        }

        private boolean isTimeOfApologies(Said<MeetingPlanned> plan, String person) {
            Map<String, AttendanceStatus> mine = MeetingState.attendance(file)
                    .filter(it -> it.participant().equals(person))
                    .collect(Collectors.toMap(Attendance::meeting, Attendance::status, (first, later) -> later));
            List<Said<MeetingPlanned>> held = file.said(MeetingPlanned.class)
                    .filter(it -> file.said(MeetingHeld.class, it.body().id()).isPresent()
                            && mine.containsKey(it.body().id()))
                    .sorted(Comparator.comparing((Said<MeetingPlanned> it) -> MeetingState.startsAt(file, it)))
                    .toList();
            return held.size() >= IN_A_ROW
                    && held.subList(held.size() - IN_A_ROW, held.size()).stream()
                            .allMatch(it -> Optional.of(AttendanceStatus.APOLOGIES)
                                            .equals(Optional.ofNullable(
                                                    mine.get(it.body().id())))
                                    && time(it).equals(time(plan)));
        }

        /** The day of the week, and whether it is in the morning, the afternoon or the evening. */
        private String time(Said<MeetingPlanned> plan) {
            Instant startsAt = MeetingState.startsAt(file, plan);
            LocalDateTime local = LocalDateTime.ofInstant(
                    startsAt, circumstances.calendar().nation().zone());
            int hour = local.getHour();
            return local.getDayOfWeek() + (hour < NOON ? " morning" : hour < EVENING ? " afternoon" : " evening");
        }
    }
}
