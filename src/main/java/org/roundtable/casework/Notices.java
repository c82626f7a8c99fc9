package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.springframework.transaction.support.TransactionTemplate;

/** What waits for somebody, counted and listed without personal content. Reading it is no look at a case, and is not logged. */
public final class Notices {

    /** How many are listed. */
    public static final int AT_ONCE = 100;

    /** Looking again within it is the same look: what was new then still is. */
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final NoticeRows rows;
    private final Excerpts excerpts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Notices(CaseworkParts parts, NoticeRows rows, Excerpts excerpts) {
        this.rows = rows;
        this.excerpts = excerpts;
        this.transaction = parts.transaction();
        this.clock = parts.clock();
    }

    /** How many wait for whoever is signed in. */
    public long count(Viewer viewer) {
        return viewer.takesPart() ? 0 : rows.count(viewer.belonging(), clock.instant());
    }

    /**
     * The latest first.
     *
     * @throws NotForYou for people taking part, who are told on their own page
     */
    public List<Notice> of(Viewer viewer) {
        mustBeStaff(viewer);
        return transaction.execute(status -> {
            List<Notice> all = rows.of(viewer.belonging(), clock.instant(), AT_ONCE);
            Map<String, CaseInHand> cases = excerpts.quietly(all.stream()
                    .map(Notice::caseFile)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());
            return all.stream().filter(one -> mayOpen(viewer, one, cases)).toList();
        });
    }

    private static boolean mayOpen(Viewer viewer, Notice notice, Map<String, CaseInHand> cases) {
        return notice.caseFile() == null
                || cases.get(notice.caseFile()).accessOf(viewer).mayOpen();
    }

    /**
     * Opens one, and so has seen it; whether what is behind it may be seen is checked there.
     *
     * @throws NotForYou when it is nobody's or somebody else's
     */
    public Notice open(Viewer viewer, long id) {
        mustBeStaff(viewer);
        return transaction.execute(status -> {
            Notice notice = rows.find(viewer.user(), id).stream().findFirst().orElseThrow(NotForYou::new);
            rows.seen(viewer.user(), id, clock.instant());
            return notice;
        });
    }

    /** Nothing of what is listed now waits any longer. */
    public void allSeen(Viewer viewer) {
        mustBeStaff(viewer);
        rows.allSeen(viewer.user(), clock.instant());
    }

    /** Whoever looks at a case has seen what waited there. */
    public void seenIn(CaseView view) {
        Viewer viewer = view.access().viewer();
        if (!viewer.takesPart()) {
            rows.seenIn(viewer.user(), view.id(), clock.instant());
        }
    }

    /** Whether there is something new for somebody taking part, who now looks at their page. */
    public boolean newsFor(Viewer person) {
        Instant now = clock.instant();
        boolean news = person.takesPart() && rows.news(person, now.minus(ONE_LOOK)) > 0;
        if (news) {
            rows.newsSeen(person, now);
        }
        return news;
    }

    private static void mustBeStaff(Viewer viewer) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
    }
}
