package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.flag.Effort;
import org.springframework.dao.DataAccessException;

/** The product's own burden: what recording asked of a practitioner in the last four weeks, for their eyes. */
public final class RecordingBurden {

    /** How far back it looks. */
    public static final Duration PERIOD = Duration.ofDays(28);

    private static final System.Logger LOG = System.getLogger(RecordingBurden.class.getName());

    private final CaseworkParts parts;
    private final Effort effort;
    private final Excerpts excerpts;
    private final Clock clock;

    RecordingBurden(CaseworkParts parts, Effort effort, Excerpts excerpts) {
        this.parts = parts;
        this.effort = effort;
        this.excerpts = excerpts;
        this.clock = parts.clock();
    }

    /**
     * What one case asked.
     *
     * @param minutes the time that forms stood open, rounded up
     */
    public record OfCase(String caseFile, String title, int forms, int answers, long minutes) {}

    /** Notes a form that somebody saved. People taking part are never measured. */
    public void note(Viewer viewer, Effort.Form form) {
        if (viewer.takesPart()) {
            return;
        }
        try {
            parts.transaction().executeWithoutResult(status -> effort.note(viewer.user(), form));
        } catch (DataAccessException notNoted) {
            // What was recorded is safe; that it was not counted must not look as if it were lost.
            LOG.log(System.Logger.Level.WARNING, "A saved form was not counted: {0}", notNoted.getClass());
        }
    }

    /** By case, the one that asked most first; cases that the viewer cannot open any more are left out. */
    public List<OfCase> of(Viewer viewer) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
        return parts.transaction().execute(status -> {
            Instant since = clock.instant().minus(PERIOD);
            Map<String, List<Effort.Form>> forms = new LinkedHashMap<>();
            effort.of(viewer.user(), since)
                    .forEach(form -> forms.computeIfAbsent(form.caseFile(), id -> new ArrayList<>())
                            .add(form));
            Map<String, CaseInHand> cases = excerpts.of(viewer, forms.keySet());
            return forms.entrySet().stream()
                    .filter(one -> cases.containsKey(one.getKey()))
                    .filter(one -> cases.get(one.getKey()).accessOf(viewer).mayOpen())
                    .map(one -> sum(cases.get(one.getKey()), one.getValue()))
                    .sorted(Comparator.comparing(OfCase::answers).reversed().thenComparing(OfCase::title))
                    .toList();
        });
    }

    private static OfCase sum(CaseInHand inHand, List<Effort.Form> forms) {
        long seconds = forms.stream().mapToLong(form -> form.open().toSeconds()).sum();
        return new OfCase(
                inHand.file().id(),
                inHand.title(),
                forms.size(),
                forms.stream().mapToInt(Effort.Form::answers).sum(),
                (seconds + 59) / 60);
    }
}
