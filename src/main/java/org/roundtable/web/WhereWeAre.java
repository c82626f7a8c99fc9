package org.roundtable.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.state.PhaseRunning;
import org.roundtable.casework.CaseView;
import org.roundtable.participation.Phase;

/** The phases of the work: which have been, which runs, which are to come. */
record WhereWeAre(CaseView view, PageWords words) {

    List<TaskRow> rows() {
        Map<Phase, Instant> begun = new EnumMap<>(Phase.class);
        view.shown()
                .said(PhaseStarted.class)
                .forEach(run -> begun.put(run.body().phase(), run.happenedAt()));
        Phase now = now();
        return Arrays.stream(Phase.values())
                .map(phase -> row(phase, now, begun.get(phase)))
                .toList();
    }

    Phase now() {
        return view.state()
                .facts(PhaseRunning.class)
                .map(PhaseRunning::phase)
                .findFirst()
                .orElse(Phase.PREPARATION);
    }

    private TaskRow row(Phase phase, Phase now, @org.jspecify.annotations.Nullable Instant since) {
        String hint = since == null ? null : words.of("practice.phase.since", words.day(since));
        if (phase == now) {
            return new TaskRow(words.choice(phase), null, hint, words.of("practice.phase.now"), "blue");
        }
        boolean been = since != null || phase.ordinal() < now.ordinal() && phase == Phase.PREPARATION;
        return new TaskRow(
                words.choice(phase),
                null,
                hint,
                words.of(been ? "practice.phase.been" : "practice.phase.toCome"),
                null);
    }
}
