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

/** Both sides' ratings as managers see them: counts, and none where fewer than {@code gv.smallNumber} people answered. */
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
        return new OneSide(unlessFew(side.bands()), unlessFew(side.levels()), unlessFew(side.togetherness()));
    }

    private <T> Optional<Map<T, Integer>> unlessFew(Map<T, Integer> counts) {
        int answered = counts.values().stream().mapToInt(Integer::intValue).sum();
        return answered < InstanceAudit.smallNumber(view) ? Optional.empty() : Optional.of(counts);
    }
}
