package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.casefile.entry.Safeguarding.ConcernClosed;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecided;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecision;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.InvolvementChecked;
import org.roundtable.casefile.entry.Safeguarding.PersonTold;
import org.roundtable.casefile.entry.Safeguarding.PersonUpdated;
import org.roundtable.casefile.entry.Safeguarding.ReferralMade;
import org.roundtable.participation.Side;

/** One concern with all that was said about it. */
record Concern(CaseFile file, Circumstances circumstances, Said<ConcernRaised> raised) {

    String id() {
        return raised.body().id();
    }

    <T extends EntryBody> Optional<Said<T>> said(Class<T> kind) {
        return file.said(kind, id());
    }

    ConcernStanding standing() {
        return new ConcernStanding(
                id(),
                raised.body().about(),
                raised.body().immediate(),
                isAllegation(),
                inHandSince().isPresent(),
                decision().isPresent(),
                isTold(),
                decision().isEmpty() || isToldOfDecision());
    }

    /** When a lead took it up: whoever decides on a concern, refers or closes it has it in hand, whether or not they said so. */
    Optional<Instant> inHandSince() {
        return Stream.of(
                        said(ConcernAcknowledged.class).map(Said::firstAt),
                        said(ConcernDecided.class).map(Said::firstAt),
                        said(ReferralMade.class).map(Said::firstAt),
                        said(ConcernClosed.class).map(Said::firstAt))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    Optional<Said<ConcernDecided>> decision() {
        return said(ConcernDecided.class).filter(it -> it.body().isDecided());
    }

    /** Whatever kind was chosen: it is an allegation too where an adult in the work is implicated, or a lead treats it as one. */
    boolean isAllegation() {
        return raised.body().kind().isAllegation()
                || decision()
                        .map(it -> it.body().decision() == ConcernDecision.ALLEGATION_PROCEDURE)
                        .orElse(false)
                || implicated().stream().anyMatch(this::isAnAdultInTheWork);
    }

    /** As checked by a lead, else as first said. */
    private Set<String> implicated() {
        return said(InvolvementChecked.class)
                .map(it -> it.body().implicated())
                .orElse(raised.body().implicated());
    }

    private boolean isAnAdultInTheWork(String participant) {
        return file.said(ParticipantAdded.class, participant)
                .map(it -> it.body().side() != Side.EXPERIENCE)
                .orElse(false);
    }

    private boolean isTold() {
        return raised.body().personTold() == PersonTold.TOLD
                || said(PersonUpdated.class)
                        .filter(it -> it.body().told() == PersonTold.TOLD || isExcused(it.body()))
                        .isPresent();
    }

    private boolean isToldOfDecision() {
        return said(PersonUpdated.class)
                .filter(it -> isExcused(it.body()) || it.body().told() == PersonTold.TOLD && isAfterDecision(it))
                .isPresent();
    }

    private boolean isAfterDecision(Said<PersonUpdated> update) {
        Order order = Order.of(circumstances.calendar());
        return decision()
                .map(it -> History.sayingTheSame(file, it, ConcernDecided::decision))
                .map(since -> order.isLater(update.entry(), since))
                .orElse(true);
    }

    private static boolean isExcused(PersonUpdated update) {
        return update.told() == PersonTold.NOT_SAFE_TO_TELL && isSaid(update.whyNot());
    }

    static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
