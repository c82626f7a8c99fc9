package org.roundtable.assurance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.assurance.InstanceAudit.BothSides;
import org.roundtable.assurance.InstanceAudit.OneSide;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.state.RatingsCompared;
import org.roundtable.casefile.state.SideRatings;
import org.roundtable.casework.CaseView;
import org.roundtable.participation.Phase;

/** Both sides' ratings as managers see them: in shares too wide to tell who, and none where fewer than {@code gv.smallNumber} people answered. */
record RatingsForManagers(CaseView view) {

    List<BothSides> all() {
        return view.state().facts(RatingsCompared.class).map(this::bothSides).toList();
    }

    private BothSides bothSides(RatingsCompared compared) {
        return new BothSides(
                compared.about(),
                phase(compared.about()),
                oneSide(compared.experience()),
                oneSide(compared.qualification()),
                compared.reflectedOn());
    }

    /** Before its first run began, a phase is named by itself. */
    private Optional<Phase> phase(String about) {
        return view.inHand()
                .file()
                .said(PhaseStarted.class, about)
                .map(run -> run.body().phase())
                .or(() -> Arrays.stream(Phase.values())
                        .filter(phase -> phase.name().equals(about))
                        .findFirst());
    }

    private OneSide oneSide(SideRatings side) {
        return new OneSide(
                unlessFew(side.bands(), sum(side.bands())),
                unlessFew(side.levels(), sum(side.levels())),
                unlessFew(side.togetherness(), sum(side.togetherness())),
                unlessFew(side.lundy(), side.lundyRaters()));
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private <T> Optional<Shares<T>> unlessFew(Map<T, Integer> counts, int answered) {
        return answered < InstanceAudit.smallNumber(view) ? Optional.empty() : Optional.of(Shares.of(counts, answered));
    }
}
