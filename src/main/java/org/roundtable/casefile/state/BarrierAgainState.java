package org.roundtable.casefile.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.BarrierAnswer;
import org.roundtable.casefile.entry.AnyTime.BarrierAnswered;
import org.roundtable.casefile.entry.AnyTime.BarrierNoted;
import org.roundtable.casefile.entry.Meetings.AttendanceStatus;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;

/** Where what was done about something in the way has not worked. */
final class BarrierAgainState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, circumstances);
        file.said(BarrierNoted.class)
                .filter(noted -> noted.body().participant() != null)
                .collect(Collectors.groupingBy(
                        noted -> noted.body().participant() + " " + noted.body().kind()))
                .values()
                .forEach(same -> deriving.again(same).ifPresent(facts));
    }

    private record Deriving(CaseFile file, Circumstances circumstances) {

        Optional<BarrierAgain> again(List<Said<BarrierNoted>> same) {
            List<Said<BarrierNoted>> inOrder = same.stream()
                    .sorted(Comparator.comparing(Said<BarrierNoted>::firstAt).thenComparing(Said::seq))
                    .toList();
            Said<BarrierNoted> latest = inOrder.get(inOrder.size() - 1);
            int repeat = circumstances.parameters().intValue("in.barrier.repeat");
            int times = Math.max(notedTogether(inOrder, latest), missedSinceAnswer(latest));
            boolean stands = times >= repeat
                    && !Boolean.TRUE.equals(latest.body().solvedSaysThePerson())
                    && !hasComeSinceAnswer(latest);
            return stands ? Optional.of(fact(latest.body(), times)) : Optional.empty();
        }

        private static BarrierAgain fact(BarrierNoted latest, int times) {
            return new BarrierAgain(latest.id(), String.valueOf(latest.participant()), latest.kind(), times);
        }

        /** How often it was noted in the days before it was noted last. */
        private int notedTogether(List<Said<BarrierNoted>> inOrder, Said<BarrierNoted> latest) {
            int days = circumstances.parameters().intValue("in.barrier.window.days");
            LocalDate from = day(latest).minusDays(days);
            return (int)
                    inOrder.stream().filter(noted -> !day(noted).isBefore(from)).count();
        }

        /** Something was agreed, and they have still not come. */
        private int missedSinceAnswer(Said<BarrierNoted> latest) {
            Optional<Said<BarrierAnswered>> answer =
                    answer(latest).filter(it -> it.body().answer() != BarrierAnswer.CANNOT_REMOVE_EXPLAINED);
            Map<String, AttendanceStatus> mine = attendance(latest);
            return (int) answer.stream()
                    .flatMap(it -> file.said(MeetingPlanned.class)
                            .filter(plan -> MeetingState.startsAt(file, plan).isAfter(it.happenedAt())))
                    .filter(plan -> mine.containsKey(plan.body().id())
                            && !mine.get(plan.body().id()).wasThere()
                            && mine.get(plan.body().id()) != AttendanceStatus.PAUSED)
                    .count();
        }

        private boolean hasComeSinceAnswer(Said<BarrierNoted> latest) {
            Map<String, AttendanceStatus> mine = attendance(latest);
            return answer(latest).stream()
                    .flatMap(answer -> file.said(MeetingPlanned.class)
                            .filter(plan -> MeetingState.startsAt(file, plan).isAfter(answer.happenedAt())))
                    .anyMatch(plan -> mine.containsKey(plan.body().id())
                            && mine.get(plan.body().id()).wasThere());
        }

        private Map<String, AttendanceStatus> attendance(Said<BarrierNoted> noted) {
            return MeetingState.attendance(file)
                    .filter(it -> it.participant().equals(noted.body().participant()))
                    .collect(Collectors.toMap(Attendance::meeting, Attendance::status, (first, later) -> later));
        }

        private Optional<Said<BarrierAnswered>> answer(Said<BarrierNoted> noted) {
            return file.said(BarrierAnswered.class, noted.body().id());
        }

        private LocalDate day(Said<?> said) {
            return circumstances.calendar().dateOf(said.firstAt());
        }
    }
}
