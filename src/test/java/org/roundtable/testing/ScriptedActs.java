package org.roundtable.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.roundtable.process.CaseActs;

/** A case that answers what the test told it to answer, and remembers what was recorded. */
public final class ScriptedActs implements CaseActs {

    private final Map<String, List<String>> answers = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Duration> moments = new HashMap<>();
    private final List<String> recorded = new ArrayList<>();
    private final Map<String, Map<String, String>> idsGiven = new HashMap<>();
    private final Supplier<Instant> clock;

    public ScriptedActs(Supplier<Instant> clock) {
        this.clock = clock;
    }

    public void clear() {
        List.of(answers, lists, moments, idsGiven).forEach(Map::clear);
        recorded.clear();
    }

    /** One answer after the other; the last one stays. */
    public void answer(String question, String... inTurn) {
        answers.put(question, new ArrayList<>(List.of(inTurn)));
    }

    public void list(String what, String... ids) {
        lists.put(what, List.of(ids));
    }

    public void moment(String name, Duration fromNow) {
        moments.put(name, fromNow);
    }

    public List<String> recorded() {
        return recorded;
    }

    /** The ids that came with the last call of this name. */
    public Map<String, String> idsGiven(String name) {
        return idsGiven.getOrDefault(name, Map.of());
    }

    @Override
    public void lock(String caseFile) {}

    @Override
    public String ask(String caseFile, String question, Map<String, String> ids) {
        idsGiven.put(question, ids);
        List<String> inTurn = answers.get(question);
        if (inTurn == null) {
            throw new AssertionError("The process asks '" + question + "': say bench.answer(\"" + question + "\", …)");
        }
        return inTurn.size() > 1 ? inTurn.remove(0) : inTurn.get(0);
    }

    @Override
    public Collection<String> list(String caseFile, String what, Map<String, String> ids) {
        idsGiven.put(what, ids);
        if (!lists.containsKey(what)) {
            throw new AssertionError("The process lists '" + what + "': say bench.list(\"" + what + "\", …)");
        }
        return lists.get(what);
    }

    @Override
    public void record(String caseFile, String act, Map<String, String> ids) {
        idsGiven.put(act, ids);
        recorded.add(act);
    }

    /** A week from now unless the test says otherwise. */
    @Override
    public Instant at(String caseFile, String deadline, Map<String, String> ids) {
        idsGiven.put(deadline, ids);
        return clock.get().plus(moments.getOrDefault(deadline, Duration.ofDays(7)));
    }

    @Override
    public Instant due(String caseFile, String parameter, Map<String, String> ids) {
        return at(caseFile, parameter, ids);
    }
}
