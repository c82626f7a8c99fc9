package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Belonging;
import org.roundtable.host.NoticeKind;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

/** The same on both databases: what is told, counted, seen, held for one node, and forgotten. */
class NoticeRowsTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Belonging LEE = Belonging.of("lee-of-notices");

    @OnBothDatabases
    void theSameIsToldOnceBeforeItIsSeen(TestDatabase database) {
        NoticeRows rows = new NoticeRows(database.jdbc());
        rows.add(cover("c-1", NOW, null));
        rows.add(cover("c-1", NOW, null));

        assertThat(rows.count(LEE, NOW)).isEqualTo(1);
        rows.seen(LEE.user(), rows.of(LEE, NOW, 10).get(0).id(), NOW);
        assertThat(rows.count(LEE, NOW)).isZero();
        rows.forget(NOW.plusSeconds(1));
    }

    @OnBothDatabases
    void nothingIsShownBeforeItsTimeOrAfterIt(TestDatabase database) {
        NoticeRows rows = new NoticeRows(database.jdbc());
        rows.add(cover("c-2", NOW.plusSeconds(60), NOW.plusSeconds(120)));

        assertThat(rows.count(LEE, NOW)).isZero();
        assertThat(rows.count(LEE, NOW.plusSeconds(61))).isEqualTo(1);
        assertThat(rows.count(LEE, NOW.plusSeconds(121))).isZero();
        rows.remove(Set.of(NoticeKind.COVER_BEGINS), "c-2");
        assertThat(rows.count(LEE, NOW.plusSeconds(61))).isZero();
    }

    @OnBothDatabases
    void oneNodeHoldsWhatItHandsOver(TestDatabase database) {
        NoticeRows rows = new NoticeRows(database.jdbc());
        rows.add(new NoticeRows.New(null, "person-1", "case-1", NoticeKind.NEWS_FOR_PERSON, "case-1", NOW, null));
        var waiting = rows.toTell(NOW, Duration.ofDays(1), 6, 10);

        assertThat(waiting).hasSize(1);
        assertThat(rows.hold(waiting.get(0).id(), NOW, NOW.plusSeconds(60))).isTrue();
        assertThat(rows.hold(waiting.get(0).id(), NOW, NOW.plusSeconds(60))).isFalse();
        assertThat(rows.toTell(NOW, Duration.ofDays(1), 6, 10)).isEmpty();
        assertThat(rows.news(Viewer.participant("case-1", "person-1", "sam"), NOW))
                .isEqualTo(1);
        rows.forget(NOW.plusSeconds(1));
    }

    private static NoticeRows.New cover(String thing, Instant from, @org.jspecify.annotations.Nullable Instant until) {
        return new NoticeRows.New(LEE.user(), null, null, NoticeKind.COVER_BEGINS, thing, from, until);
    }
}
