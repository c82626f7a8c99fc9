package org.roundtable.assurance;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.assurance.InstanceAudit.ConcernTimes;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.casefile.entry.Safeguarding.ConcernClosed;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecided;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.ReferralMade;
import org.roundtable.casefile.state.Deadline;
import org.roundtable.casefile.state.Due;
import org.roundtable.casework.CaseView;

/**
 * That there are concerns, and whether they were kept up with: for managers, who learn neither kind nor person nor words, and not even
 * how much time a clock gave, since that would tell the kind. For whoever is implicated in one, it is not there.
 */
record ConcernsKeptUpWith(CaseView view) {

    private static final Set<Due> CLOCKS = EnumSet.of(
            Due.CONCERN_IN_HAND,
            Due.CONCERN_DECIDED,
            Due.REFERRAL_MADE,
            Due.REFERRAL_ANSWERED,
            Due.ALLEGATION_REPORTED,
            Due.PERSON_TOLD,
            Due.PERSON_TOLD_OF_DECISION);

    List<ConcernTimes> inOrder() {
        return file().said(ConcernRaised.class)
                .filter(raised ->
                        !view.access().isExcludedFromAny(Set.of(raised.body().id())))
                .sorted(Comparator.comparing(Said::firstAt))
                .map(this::times)
                .toList();
    }

    private ConcernTimes times(Said<ConcernRaised> raised) {
        String concern = raised.body().id();
        Instant decided = file().said(ConcernDecided.class, concern)
                .filter(said -> said.body().isDecided())
                .map(Said::firstAt)
                .orElse(null);
        return new ConcernTimes(
                raised.firstAt(), takenUp(concern), decided, first(ConcernClosed.class, concern), isLate(concern));
    }

    /** Whoever decides on a concern, refers or closes it has taken it up, whether or not they said so. */
    private @Nullable Instant takenUp(String concern) {
        return Stream.of(ConcernAcknowledged.class, ConcernDecided.class, ReferralMade.class, ConcernClosed.class)
                .map(kind -> first(kind, concern))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private <T extends EntryBody> @Nullable Instant first(Class<T> kind, String concern) {
        return file().said(kind, concern).map(Said::firstAt).orElse(null);
    }

    private boolean isLate(String concern) {
        return view.state()
                .facts(Deadline.class)
                .anyMatch(clock -> clock.passed() && clock.subject().equals(concern) && CLOCKS.contains(clock.what()));
    }

    private CaseFile file() {
        return view.inHand().file();
    }
}
