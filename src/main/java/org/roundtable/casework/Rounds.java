package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Anchors;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.host.HostEvent;
import org.roundtable.host.HostEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has to be done because time passed: cases whose next look has come, and events that the host has not heard of. Several nodes
 * may make their rounds at once; each case and event is taken by one.
 */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int AT_ONCE = 50;
    private static final Duration LATER = Duration.ofMinutes(5);

    private final TransactionTemplate transaction;
    private final CaseFiles files;
    private final CasesInHand cases;
    private final Looking looking;
    private final Outbox outbox;
    private final List<HostEvents> listeners;
    private final Clock clock;
    private final Anchors anchors;
    private final List<Consumer<Instant>> forgetting;
    private final DeliveringNotices notices;

    Rounds(
            CaseworkParts parts,
            CaseFiles files,
            Anchors anchors,
            List<Consumer<Instant>> forgetting,
            DeliveringNotices notices,
            List<HostEvents> listeners) {
        this.notices = notices;
        this.anchors = anchors;
        this.forgetting = forgetting;
        this.transaction = parts.transaction();
        this.files = files;
        this.cases = parts.cases();
        this.looking = parts.looking();
        this.outbox = parts.outbox();
        this.listeners = listeners;
        this.clock = parts.clock();
    }

    /** Looks at every case that is due, one transaction each, and returns how many there were. */
    public int lookAtDueCases() {
        int looked = 0;
        while (lookAtOne()) {
            looked++;
        }
        return looked;
    }

    private boolean lookAtOne() {
        AtomicReference<String> taken = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                List<String> due = files.due(clock.instant(), 1);
                due.forEach(caseFile -> {
                    taken.set(caseFile);
                    looking.look(cases.lock(caseFile));
                });
                return !due.isEmpty();
            }));
        } catch (RuntimeException failure) {
            return putOff(taken.get(), failure);
        }
    }

    /** One case that cannot be looked at must not keep the others waiting. */
    private boolean putOff(@Nullable String caseFile, RuntimeException failure) {
        if (caseFile == null) {
            throw failure;
        }
        LOG.warn(
                "Case {} could not be looked at: {}",
                caseFile,
                failure.getClass().getName());
        transaction.executeWithoutResult(
                status -> files.setNextLook(caseFile, clock.instant().plus(LATER)));
        return true;
    }

    /**
     * What is done once a day, by whichever node comes first: the heads of all chains are anchored in one line that can be kept
     * elsewhere, and the practice log, drafts, notices and the read log forget what was kept long enough.
     *
     * @return whether it was still to do
     */
    public boolean daily() {
        Instant now = clock.instant();
        if (anchors.line(LocalDate.ofInstant(now, ZoneOffset.UTC)).isPresent()) {
            return false;
        }
        try {
            anchors.set(now);
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return false;
        }
        forgetting.forEach(forget -> forget.accept(now));
        notices.forget(now);
        return true;
    }

    /** Hands what waits for somebody to the host, where it delivers notices, and returns how many it took over. */
    public int deliverNotices() {
        return notices.deliver();
    }

    /** Tells the host what happened, and returns how many events there were. */
    public int tellHost() {
        Integer told = transaction.execute(status -> {
            Instant now = clock.instant();
            List<HostEvent> events = outbox.take(AT_ONCE);
            for (HostEvent event : events) {
                listeners.forEach(listener -> listener.on(event));
                outbox.told(event.id(), now);
            }
            return events.size();
        });
        return told == null ? 0 : told;
    }
}
