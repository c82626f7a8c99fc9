package org.roundtable.casefile.state;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Judging.GateAnswered;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.PhaseStarted;

/** Which answers were open when a phase came to its gate, and how many had been told in time. */
final class AnswersAtGates {

    private static final int DAYS_BACK = 90;

    private final CaseFile file;
    private final Circumstances circumstances;
    private final List<Said<GateReached>> gates;

    AnswersAtGates(CaseFile file, Circumstances circumstances) {
        this.file = file;
        this.circumstances = circumstances;
        this.gates = file.said(GateReached.class)
                .sorted(Comparator.<Said<GateReached>, LocalDate>comparing(gate -> day(gate))
                        .thenComparing(Said::seq))
                .toList();
    }

    Stream<Object> of(List<AnswerOwed> answers) {
        return Stream.concat(
                answers.stream().filter(AnswerOwed::isStillOwed).flatMap(answer -> open(answer).stream()),
                inTime(answers).stream());
    }

    /** It belongs to the first gate that came while it was owed; what is still open there is written down at the gate. */
    private Optional<OpenAtGate> open(AnswerOwed answer) {
        return gates.stream()
                .filter(gate -> !day(gate).isBefore(answer.since()))
                .findFirst()
                .map(gate -> gate.body().phaseRun())
                .filter(run -> !isExplained(run))
                .map(run -> new OpenAtGate(run, answer.about(), answer.participant()));
    }

    private boolean isExplained(String phaseRun) {
        return file.said(GateAnswered.class)
                .map(Said::body)
                .anyMatch(answer -> answer.phaseRun().equals(phaseRun)
                        && answer.whatIsStillOpen() != null
                        && !answer.whatIsStillOpen().isBlank());
    }

    private Optional<AnswersInTime> inTime(List<AnswerOwed> answers) {
        return file.latest(PhaseStarted.class)
                .flatMap(run -> gates.stream()
                        .filter(gate -> gate.body().phaseRun().equals(run.body().id()))
                        .reduce((first, again) -> again))
                .flatMap(gate -> inTime(gate, answers));
    }

    private Optional<AnswersInTime> inTime(Said<GateReached> gate, List<AnswerOwed> answers) {
        LocalDate until = day(gate);
        List<AnswerOwed> due = answers.stream()
                .filter(answer -> answer.toldInTime() != null || !dueOn(answer).isAfter(until))
                .filter(answer -> !dueOn(answer).isBefore(until.minusDays(DAYS_BACK)))
                .toList();
        long inTime = due.stream()
                .filter(answer -> Boolean.TRUE.equals(answer.toldInTime()))
                .count();
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of(new AnswersInTime(gate.body().phaseRun(), due.size(), (int) (inTime * 100 / due.size())));
    }

    private LocalDate dueOn(AnswerOwed answer) {
        int tell = circumstances.parameters().workingDays("fb.tell.workingDays");
        return circumstances.calendar().plusWorkingDays(answer.since(), tell);
    }

    private LocalDate day(Said<?> said) {
        return circumstances.calendar().dateOf(said.happenedAt());
    }
}
