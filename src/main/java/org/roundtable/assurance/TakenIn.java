package org.roundtable.assurance;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.process.ProcessPath;
import org.roundtable.process.ProcessPath.Visit;
import org.roundtable.process.Processes;
import org.roundtable.process.RecordedJourney;
import org.roundtable.process.WorkItem;

/**
 * A case that began elsewhere and was taken in: what of its path the engine saw, and what only its record tells.
 *
 * @param engineBegan when the engine first heard of the case, by the engine's clock
 */
record TakenIn(Instant at, RecordedJourney journey, Instant engineBegan) {

    /** No clock tells when exactly it was through; nobody acts on a case within so short a time of its coming. */
    private static final Duration AT_LONGEST = Duration.ofSeconds(30);

    static Optional<TakenIn> of(CaseFileHeader header, CaseFile file, List<RecordedJourney.Run> runs) {
        return file.latest(CaseOpened.class)
                .map(Said::firstAt)
                .filter(opened -> opened.isBefore(header.createdAt().minus(AT_LONGEST)))
                .map(opened -> new TakenIn(header.createdAt(), new RecordedJourney(opened, runs), header.createdAt()));
    }

    TakenIn seenBy(Collection<ProcessPath> engine) {
        return engine.stream()
                .map(ProcessPath::startedAt)
                .min(Comparator.naturalOrder())
                .map(began -> new TakenIn(at, journey, began))
                .orElse(this);
    }

    /** Whether a moment of the engine is one of the taking in. */
    boolean madeIt(Instant moment) {
        return !moment.isBefore(engineBegan) && moment.isBefore(engineBegan.plus(AT_LONGEST));
    }

    ProcessPath asRecorded(ProcessPath path, Collection<WorkItem> items) {
        if (!madeIt(path.startedAt())) {
            return path;
        }
        return path.processKey().equals(Processes.SPINE) ? journey.before(path, at) : path.since(begun(path, items));
    }

    private static Instant begun(ProcessPath path, Collection<WorkItem> items) {
        List<String> steps = path.visits().stream()
                .map(Visit::workItem)
                .filter(Objects::nonNull)
                .toList();
        return items.stream()
                .filter(item -> steps.contains(item.id()))
                .map(WorkItem::createdAt)
                .min(Comparator.naturalOrder())
                .orElse(path.startedAt());
    }
}
