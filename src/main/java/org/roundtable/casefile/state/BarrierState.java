package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.BarrierAnswered;
import org.roundtable.casefile.entry.AnyTime.BarrierNoted;
import org.roundtable.casefile.state.BarrierStanding.Answered;
import org.roundtable.participation.Side;

/** What gets in the way of taking part, and whether anything was done about it that works. */
final class BarrierState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, circumstances);
        file.said(BarrierNoted.class).forEach(noted -> {
            facts.accept(deriving.standing(noted));
            deriving.due(noted)
                    .map(at -> circumstances.deadline(
                            Due.BARRIER_ANSWERED,
                            noted.body().id(),
                            noted.body().participant(),
                            at))
                    .ifPresent(facts);
        });
    }

    private record Deriving(CaseFile file, Circumstances circumstances) {

        BarrierStanding standing(Said<BarrierNoted> noted) {
            BarrierNoted barrier = noted.body();
            return new BarrierStanding(barrier.id(), barrier.kind(), whose(barrier), answered(noted));
        }

        /** From when it was noted; from the answer, where something was agreed. */
        Optional<Instant> due(Said<BarrierNoted> noted) {
            Optional<Said<BarrierAnswered>> answer = answer(noted);
            return switch (answered(noted)) {
                case NOT_YET -> daysAfter(noted.firstAt(), noted.body());
                case AGREED ->
                    Optional.ofNullable(answer.orElseThrow().body().doneBy())
                            .map(day -> circumstances.calendar().endOf(day))
                            .or(() -> daysAfter(answer.orElseThrow().firstAt(), noted.body()));
                case STILL_THERE, SETTLED -> Optional.empty();
            };
        }

        private Answered answered(Said<BarrierNoted> noted) {
            Optional<Said<BarrierAnswered>> answer = answer(noted);
            Boolean solved = noted.body().solvedSaysThePerson();
            if (Boolean.TRUE.equals(solved)) {
                return Answered.SETTLED;
            }
            if (answer.isEmpty()) {
                return Answered.NOT_YET;
            }
            boolean since = Order.of(circumstances.calendar()).isLater(noted, answer.get());
            return Boolean.FALSE.equals(solved) && since
                    ? Answered.STILL_THERE
                    : answered(answer.get().body());
        }

        /** Whoever says that nothing can be done owes the reason. */
        private Answered answered(BarrierAnswered answer) {
            boolean explained = Reasons.isEnough(answer.whatChangesOrWhyNot(), circumstances.parameters());
            return switch (answer.answer()) {
                case ADJUSTMENT_AGREED -> Answered.AGREED;
                case REMOVED -> Answered.SETTLED;
                case CANNOT_REMOVE_EXPLAINED -> explained ? Answered.SETTLED : Answered.NOT_YET;
            };
        }

        private Optional<Said<BarrierAnswered>> answer(Said<BarrierNoted> noted) {
            return file.said(BarrierAnswered.class, noted.body().id());
        }

        private Optional<Instant> daysAfter(Instant from, BarrierNoted barrier) {
            int days = circumstances.parameters().workingDays("in.barrier.fix.workingDays");
            return barrier.participant() == null
                    ? Optional.of(circumstances.calendar().endOfWorkingDaysAfter(from, days))
                    : Pauses.of(file, circumstances).endOfWorkingDaysAfter(from, days, barrier.participant());
        }

        private Set<String> whose(BarrierNoted barrier) {
            return barrier.participant() != null
                    ? Set.of(barrier.participant())
                    : PeopleState.everybody(file).values().stream()
                            .filter(person ->
                                    person.side() == Side.EXPERIENCE && person.status() == ParticipantStatus.ACTIVE)
                            .map(Participating::participant)
                            .collect(Collectors.toUnmodifiableSet());
        }
    }
}
