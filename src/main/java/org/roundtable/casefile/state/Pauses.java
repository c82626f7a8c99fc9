package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;

/**
 * When somebody paused. What is due to or from them waits by as many working days; safeguarding clocks never ask here.
 */
final class Pauses {

    /** From stepping back until coming back, leaving, or still. */
    private record Pause(Instant from, Optional<Instant> to) {}

    private final CaseFile file;
    private final WorkingCalendar calendar;

    private Pauses(CaseFile file, WorkingCalendar calendar) {
        this.file = file;
        this.calendar = calendar;
    }

    static Pauses of(CaseFile file, Circumstances circumstances) {
        return new Pauses(file, circumstances.calendar());
    }

    /**
     * The end of the nth working day after a moment, not counting those on which the participant paused; nothing while a pause keeps it
     * from coming.
     */
    Optional<Instant> endOfWorkingDaysAfter(Instant from, int workingDays, String participant) {
        Instant due = calendar.endOfWorkingDaysAfter(from, workingDays);
        for (Pause pause : pauses(participant)) {
            boolean matters =
                    !pause.from().isAfter(due) && pause.to().map(from::isBefore).orElse(true);
            if (matters && pause.to().isEmpty()) {
                return Optional.empty();
            }
            if (matters) {
                Instant begins = pause.from().isBefore(from) ? from : pause.from();
                int lost = calendar.workingDaysBetween(begins, pause.to().get());
                due = calendar.endOfWorkingDaysAfter(due, lost);
            }
        }
        return Optional.of(due);
    }

    private List<Pause> pauses(String participant) {
        List<Said<?>> steps = new ArrayList<>();
        file.said(SteppedBack.class)
                .filter(step -> step.body().participant().equals(participant)
                        && step.body().kind().needsExplaining())
                .forEach(steps::add);
        file.said(Returned.class)
                .filter(step -> step.body().participant().equals(participant))
                .forEach(steps::add);
        steps.sort(Comparator.comparing(Said<?>::happenedAt).thenComparing(Said::seq));
        List<Pause> pauses = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).body() instanceof SteppedBack back && back.kind() == StepBackKind.PAUSE) {
                Optional<Instant> until =
                        i + 1 < steps.size() ? Optional.of(steps.get(i + 1).happenedAt()) : Optional.empty();
                pauses.add(new Pause(steps.get(i).happenedAt(), until));
            }
        }
        return pauses;
    }
}
