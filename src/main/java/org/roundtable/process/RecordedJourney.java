package org.roundtable.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.participation.Phase;
import org.roundtable.process.ProcessPath.Visit;

/**
 * The journey of a case that was taken in, as its record tells it. The engine knows the last part only; what came before stands before
 * it, with the dates of the record.
 *
 * @param opened when the case was opened, wherever that was
 * @param runs its phases, the earliest first
 */
public record RecordedJourney(Instant opened, List<Run> runs) {

    /** A run of a phase, and when it came to its gate. */
    public record Run(Phase phase, Instant startedAt, @Nullable Instant gateReachedAt) {}

    private static final Set<Phase> BESIDE_THE_LINE = EnumSet.of(Phase.PREPARATION, Phase.CO_ASSESSMENT);
    private static final String OPENING = "Call_Opening";
    private static final List<String> START = List.of("Start_CaseOpened", "Fork_BesideEachOther");

    public RecordedJourney {
        runs = runs.stream()
                .filter(run -> !BESIDE_THE_LINE.contains(run.phase()))
                .toList();
    }

    /**
     * The path of the spine, from the opening on.
     *
     * @param takenIn from when on the engine tells it
     */
    public ProcessPath before(ProcessPath spine, Instant takenIn) {
        List<Visit> line = line(takenIn);
        Visit last = line.remove(line.size() - 1);
        Map<String, Instant> since = new HashMap<>(Map.of(last.activity(), last.startedAt()));
        Processes.BESIDE.forEach(beside -> since.put(beside, opened));
        Set<String> retold = new HashSet<>(START);
        if (!last.activity().equals(OPENING) && !last.activity().equals(Processes.THE_GATE)) {
            retold.add(Processes.WHICH_PHASE);
        }
        List<Visit> seen = spine.visits().stream()
                .filter(visit -> !retold.remove(visit.activity()))
                .map(visit -> since(visit, since.remove(visit.activity())))
                .toList();
        return new ProcessPath(
                spine.id(),
                spine.processKey(),
                spine.model(),
                Stream.concat(line.stream(), seen.stream()).toList(),
                flows(Stream.concat(line.stream(), Stream.of(last)).toList(), spine.flows()),
                opened,
                spine.endedAt(),
                spine.calledOff());
    }

    /** Ends where the engine went on: at the last of these it found the case. */
    private List<Visit> line(Instant takenIn) {
        List<Run> before =
                runs.stream().filter(run -> run.startedAt().isBefore(takenIn)).toList();
        List<Visit> line = new ArrayList<>();
        START.forEach(first -> line.add(visit(first, opened, opened)));
        if (before.isEmpty()) {
            line.add(visit(OPENING, opened, null));
            return line;
        }
        Instant begun = before.get(0).startedAt();
        Stream.of(OPENING, "Call_Readiness", "Call_Conditions").forEach(made -> line.add(visit(made, opened, begun)));
        for (int at = 0; at < before.size(); at++) {
            Instant next = at + 1 < before.size() ? before.get(at + 1).startedAt() : null;
            line.addAll(of(before.get(at), next));
        }
        return line;
    }

    private static List<Visit> of(Run run, @Nullable Instant next) {
        Instant gate = run.gateReachedAt();
        Visit split = visit(Processes.WHICH_PHASE, run.startedAt(), run.startedAt());
        Visit phase = visit(call(run.phase()), run.startedAt(), gate == null ? next : gate);
        return gate == null ? List.of(split, phase) : List.of(split, phase, visit(Processes.THE_GATE, gate, next));
    }

    private static Visit since(Visit seen, @Nullable Instant since) {
        return since == null
                ? seen
                : new Visit(seen.activity(), since, seen.endedAt(), seen.interrupted(), seen.workItem());
    }

    private static Visit visit(String activity, Instant from, @Nullable Instant to) {
        return new Visit(activity, from, to, false, null);
    }

    /** Our models name a flow by what it leads from and to. */
    private static Set<String> flows(List<Visit> line, Set<String> seen) {
        Set<String> flows = new HashSet<>(seen);
        IntStream.range(1, line.size())
                .forEach(at ->
                        flows.add(flow(line.get(at - 1).activity(), line.get(at).activity())));
        Processes.BESIDE.forEach(beside -> flows.add(flow(START.get(1), beside)));
        return flows;
    }

    private static String flow(String from, String to) {
        return "Flow_" + label(from) + "_" + label(to);
    }

    private static String label(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    private static String call(Phase phase) {
        return "Call_"
                + Arrays.stream(phase.name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining());
    }
}
