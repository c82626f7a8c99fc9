package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.roundtable.host.HostNotice;
import org.roundtable.host.HostNotices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands notices to the host, each by itself and after the act was committed: what the host can not do takes nothing with it. */
final class DeliveringNotices {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveringNotices.class);

    private static final int AT_ONCE = 50;
    private static final int TRIES = 6;
    private static final Duration AGAIN = Duration.ofMinutes(5);

    /** Older ones are news to nobody; so a host that begins to deliver does not begin with last year's. */
    private static final Duration NEWS = Duration.ofDays(2);

    private static final Duration KEPT = Duration.ofDays(90);

    private final NoticeRows rows;
    private final List<HostNotices> host;
    private final Clock clock;

    DeliveringNotices(NoticeRows rows, List<HostNotices> host, Clock clock) {
        this.rows = rows;
        this.host = host;
        this.clock = clock;
    }

    /** @return how many the host took over */
    int deliver() {
        if (host.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        return (int) rows.toTell(now, NEWS, TRIES, AT_ONCE).stream()
                .filter(notice -> rows.hold(notice.id(), now, now.plus(AGAIN)))
                .filter(this::deliver)
                .count();
    }

    private boolean deliver(HostNotice notice) {
        try {
            if (notice.user() != null || notice.hostPerson() != null) {
                host.forEach(one -> one.deliver(notice));
            }
            rows.told(notice.id(), clock.instant());
            return true;
        } catch (RuntimeException failure) {
            // The type only: a host's message may say whom it wanted to reach.
            LOG.warn(
                    "Notice {} could not be delivered: {}",
                    notice.id(),
                    failure.getClass().getName());
            rows.failed(notice.id());
            return false;
        }
    }

    void forget(Instant now) {
        rows.forget(now.minus(KEPT));
    }
}
