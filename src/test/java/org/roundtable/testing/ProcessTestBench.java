package org.roundtable.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.participation.EntryMode;
import org.roundtable.process.ProcessPath;
import org.roundtable.process.ProcessPath.Visit;
import org.roundtable.process.TestEngine;
import org.roundtable.process.WorkItem;

/**
 * A bench on which one process after another is driven through its steps: an engine in memory with all shipped models, a case that
 * answers as scripted, and a clock that the test moves.
 *
 * <pre>
 * &#64;RegisterExtension
 * final ProcessTestBench bench = ProcessTestBench.of("agreement");
 *
 * bench.list("signatories", "p1", "p2");
 * bench.answer("agreementState", "SIGNED");
 * bench.start("agreement", "a1");
 * bench.complete("Task_SignTheAgreement", "answer", "SIGNED");
 * bench.passed("Task_DraftTheAgreement", "Task_SignTheAgreement");
 * bench.hasEndedAt("End_AgreementSigned");
 * </pre>
 */
public final class ProcessTestBench implements BeforeEachCallback, AfterEachCallback {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    /** One engine for all: it takes seconds to build. */
    private static final ScriptedActs ACTS = new ScriptedActs(() -> ProcessTestBench.now);

    private static Instant now = MORNING;
    private static TestEngine engine;

    private final String process;
    private final List<String> stubs = new ArrayList<>();
    private String caseFile = "";

    private ProcessTestBench(String process) {
        this.process = process;
    }

    /** A bench for the process of this file stem. */
    public static ProcessTestBench of(String stem) {
        return new ProcessTestBench("roundtable-" + stem);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (engine == null) {
            engine = TestEngine.withShippedModels(() -> ACTS);
        }
        ACTS.clear();
        caseFile = "case-" + UUID.randomUUID();
        clock(MORNING);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stubs.forEach(engine::undeploy);
        stubs.clear();
        TestEngine.resetClock();
    }

    // What the case answers.

    /** What casework answers to a question: one answer after the other, the last one stays. */
    public void answer(String question, Object... inTurn) {
        ACTS.answer(
                question, java.util.Arrays.stream(inTurn).map(String::valueOf).toArray(String[]::new));
    }

    public void list(String what, String... ids) {
        ACTS.list(what, ids);
    }

    /** How far from now a deadline or due date lies; a week where a test says nothing. */
    public void moment(String name, Duration fromNow) {
        ACTS.moment(name, fromNow);
    }

    // What happens.

    /** Begins the process with variables, as name and value in turn. */
    public void start(Object... variables) {
        engine.start(process, caseFile, map(variables));
    }

    /** Puts a single step {@code Stub_<Stem in Pascal case>} in the place of a process that this one calls. */
    public void stub(String... stems) {
        for (String stem : stems) {
            stubs.add(engine.deploy("stub/" + stem + ".bpmn", StubModel.of(stem)));
        }
    }

    /** Completes the step, the oldest where there are several, with variables as its entry would set them. */
    public void complete(String step, Object... variables) {
        engine.complete(only(step).id(), map(variables));
    }

    /** Completes the step of this participant, where it is done once for each. */
    public void completeFor(String participant, String step, Object... variables) {
        WorkItem item = items(step).stream()
                .filter(open -> participant.equals(open.participant()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " does not wait for " + participant + ": " + waiting()));
        engine.complete(item.id(), map(variables));
    }

    /** Records an entry as casework would: it does the step that it answers and begins what begins with it. */
    public void record(EntryBody body) {
        record(body, null);
    }

    /** Records an entry that says anew what an earlier one said. */
    public void recordAnew(EntryBody body) {
        record(body, 1L);
    }

    private void record(EntryBody body, @Nullable Long replaces) {
        EntryKind kind = EntryKinds.of(body);
        Entry entry = new Entry(
                caseFile,
                2,
                kind.name(),
                1,
                kind.thing(body),
                replaces,
                now,
                now,
                "tester",
                null,
                EntryMode.values()[0],
                kind.declaration().tier(),
                body);
        engine.inOneTransaction(() -> engine.processes().entryRecorded(entry));
    }

    /** Moves the clock on; timers that are due go off. */
    public void advance(Duration by) {
        clock(now.plus(by));
        engine.runDueJobs(caseFile);
    }

    // What is to be seen.

    public void isWaitingAt(String... steps) {
        assertThat(waiting()).containsExactlyInAnyOrder(steps);
    }

    /** The process under test came by these in this order, the last perhaps waiting; others may lie between them. */
    public void passed(String... steps) {
        assertThat(visits()).containsSubsequence(steps);
    }

    public void didNotPass(String... steps) {
        assertThat(visits()).doesNotContain(steps);
    }

    /** The process under test has ended, at this end. */
    public void hasEndedAt(String end) {
        ProcessPath path = own();
        assertThat(path.isRunning()).as("still waiting at " + path.active()).isFalse();
        assertThat(path.calledOff()).as("called off").isFalse();
        assertThat(path.completed()).contains(end);
    }

    public void hasNotEnded() {
        assertThat(own().isRunning()).isTrue();
    }

    /** Acts that steps recorded, in order. */
    public List<String> recorded() {
        return List.copyOf(ACTS.recorded());
    }

    /** The ids that came with the last ask, list, record, at or due of this name. */
    public Map<String, String> idsGiven(String name) {
        return ACTS.idsGiven(name);
    }

    public WorkItem only(String step) {
        return items(step).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " does not wait; these do: " + waiting()));
    }

    public List<WorkItem> items(String step) {
        return engine.waiting(caseFile).getOrDefault(step, List.of());
    }

    public Map<String, Object> variables() {
        return engine.variables(caseFile);
    }

    public List<ProcessPath> paths() {
        return engine.processes().wherePathIs(caseFile);
    }

    private List<String> waiting() {
        return paths().stream()
                .flatMap(path -> path.visits().stream())
                .filter(visit -> visit.endedAt() == null && !visit.activity().startsWith("Call_"))
                .map(Visit::activity)
                .toList();
    }

    private List<String> visits() {
        return own().visits().stream().map(Visit::activity).toList();
    }

    private ProcessPath own() {
        return paths().stream()
                .filter(path -> path.processKey().equals(process))
                .findFirst()
                .orElseThrow(() -> new AssertionError(process + " has not begun"));
    }

    private static void clock(Instant moment) {
        now = moment;
        TestEngine.setClock(moment);
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            map.put((String) namesAndValues[i], value instanceof Enum<?> constant ? constant.name() : value);
        }
        return map;
    }
}
