package org.roundtable.casework;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes the rounds at short intervals on a thread of our own, so that nothing of the host's scheduling is touched. */
final class RoundsTimer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RoundsTimer.class);

    private final Rounds rounds;
    private final Duration interval;
    private @Nullable ScheduledExecutorService thread;

    RoundsTimer(Rounds rounds, Duration interval) {
        this.rounds = rounds;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread rounds = new Thread(task, "roundtable-rounds");
            rounds.setDaemon(true);
            return rounds;
        });
        thread.scheduleWithFixedDelay(this::round, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            rounds.lookAtDueCases();
            rounds.tellHost();
            rounds.deliverNotices();
            rounds.daily();
        } catch (RuntimeException failure) {
            // The type only: a message may hold words of a case. The next round tries again.
            LOG.warn("A round could not be finished: {}", failure.getClass().getName());
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
