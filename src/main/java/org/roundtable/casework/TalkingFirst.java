package org.roundtable.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.participation.EntryMode;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkItems;
import org.springframework.transaction.support.TransactionTemplate;

/** Not yet, we need to talk first: a step waits until a day that somebody chose, and that is on file. */
public final class TalkingFirst {

    private final TransactionTemplate transaction;
    private final ReadingCase reading;
    private final Recording recording;
    private final WorkItems items;
    private final Clock clock;

    TalkingFirst(CaseworkParts parts, ReadingCase reading, Recording recording, WorkItems items) {
        this.transaction = parts.transaction();
        this.reading = reading;
        this.recording = recording;
        this.items = items;
        this.clock = parts.clock();
    }

    /**
     * Puts a step off until a day to come.
     *
     * @param reason shown with the step while it waits; what people talk about stays between them
     * @throws EntryRefused when there is no such day
     * @throws NotForYou for steps that are not the viewer's, and for those of a concern: these do not wait
     */
    public void until(Viewer viewer, String step, @Nullable LocalDate day, @Nullable String reason) {
        WorkItem item = reading.step(viewer, step);
        if (item.concern() != null) {
            throw new NotForYou();
        }
        if (day == null) {
            throw new EntryRefused(List.of(new Problem("followUpOn", "entry.problem.date")));
        }
        if (!day.isAfter(LocalDate.ofInstant(clock.instant(), Typed.ZONE))) {
            throw new EntryRefused(List.of(new Problem("followUpOn", "practice.problem.later")));
        }
        transaction.executeWithoutResult(status -> {
            recording.record(viewer, item.caseFile(), draft(item, day));
            items.followUp(List.of(item.id()), day, reason == null || reason.isBlank() ? null : reason.strip());
        });
    }

    private static Draft draft(WorkItem item, LocalDate day) {
        Map<String, List<String>> values =
                Map.of("step", List.of(item.activity()), "followUpOn", List.of(day.toString()));
        return new Draft(
                EntryKinds.named("TalkNeededFirst").orElseThrow(), values, EntryMode.BY_STAFF, null, null, null);
    }
}
