package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.AnyTime.ContactPurpose;
import org.roundtable.casefile.entry.AnyTime.ContactRoute;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;

/** What a step asks and records happens in the process's own transaction, also where it moves processes itself. */
class StepsIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Acts ACTS = new Acts();
    private static final TestEngine ENGINE =
            TestEngine.withModelsOf("roundtable-test-processes", Databases.migrated(DatabaseKind.H2), () -> ACTS);

    private final String caseFile = UUID.randomUUID().toString();

    /** Thrown by casework where a model has a way on for it. */
    public static class NotPossible extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void fixTheClock() {
        TestEngine.setClock(NOW);
        ACTS.calls.clear();
        ACTS.onRecord = () -> {};
    }

    @AfterEach
    void releaseTheClock() {
        TestEngine.resetClock();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void anEntryThatAStepRecordsDoesAStepOfTheSameProcess() {
        ACTS.onRecord = () -> ENGINE.processes()
                .entryRecorded(Entries.of(
                        caseFile, new ContactNoted("k1", "p1", ContactRoute.values()[0], ContactPurpose.values()[0])));

        ENGINE.start("roundtable-gathering", caseFile, Map.of());

        assertThat(path().isRunning()).isFalse();
        assertThat(path().completed()).contains("End_Noted", "End_Gathered");
        assertThat(ENGINE.items().open(caseFile)).isEmpty();
    }

    @Test
    void anEntryThatAStepRecordsBeginsAProcess() {
        ACTS.onRecord = () -> ENGINE.processes().entryRecorded(Entries.of(caseFile, Entries.concern("c1")));

        ENGINE.start("roundtable-gathering", caseFile, Map.of());

        assertThat(ENGINE.waiting(caseFile)).containsOnlyKeys("Task_NoteTheContact", "Task_Acknowledge");
    }

    @Test
    void anExceptionOfCaseworkTakesTheWayThatTheModelHasForIt() {
        ACTS.onRecord = () -> {
            throw new NotPossible();
        };

        ENGINE.start("roundtable-gathering", caseFile, Map.of());

        assertThat(path().completed()).contains("End_NotPossible").doesNotContain("End_Gathered");
    }

    @Test
    void anyOtherExceptionUndoesEverything() {
        ACTS.onRecord = () -> {
            throw new IllegalStateException("broken");
        };

        assertThatThrownBy(() -> ENGINE.start("roundtable-gathering", caseFile, Map.of()))
                .hasStackTraceContaining("broken");
        assertThat(ENGINE.processes().wherePathIs(caseFile)).isEmpty();
        assertThat(ENGINE.items().open(caseFile)).isEmpty();
    }

    @Test
    void whatRunsBesideEndsWithTheCaseButForAConcern() {
        ENGINE.start("roundtable-signing", caseFile, Map.of("agreement", "a1"));
        ENGINE.inOneTransaction(() -> ENGINE.processes().entryRecorded(Entries.of(caseFile, Entries.concern("c1"))));

        ENGINE.start("roundtable-parting", caseFile, Map.of());

        assertThat(ACTS.calls).contains("endWhatRunsBeside");
        assertThat(ENGINE.waiting(caseFile)).containsOnlyKeys("Task_Acknowledge");
    }

    @Test
    void aTimerLocksTheCaseBeforeItTakesAStepAway() {
        ENGINE.start("roundtable-signing", caseFile, Map.of("agreement", "a1"));
        ACTS.calls.clear();

        TestEngine.setClock(NOW.plus(Duration.ofDays(3)));
        ENGINE.runDueJobs(caseFile);

        assertThat(ACTS.calls).startsWith("lock");
        assertThat(ENGINE.items().open(caseFile)).isEmpty();
    }

    @Test
    void peopleHoldTheLockAlready() {
        ENGINE.start("roundtable-signing", caseFile, Map.of("agreement", "a1"));

        assertThat(ACTS.calls).doesNotContain("lock");
    }

    private ProcessPath path() {
        return ENGINE.processes().wherePathIs(caseFile).get(0);
    }

    /** A case whose steps do what the test says. */
    private static final class Acts implements CaseActs {

        private final List<String> calls = new ArrayList<>();
        private Runnable onRecord = () -> {};

        @Override
        public void lock(String caseFile) {
            calls.add("lock");
        }

        @Override
        public String ask(String caseFile, String question, Map<String, String> ids) {
            calls.add(question);
            return "true";
        }

        @Override
        public Collection<String> list(String caseFile, String what, Map<String, String> ids) {
            return List.of("p1", "p2");
        }

        @Override
        public void record(String caseFile, String act, Map<String, String> ids) {
            calls.add(act);
            onRecord.run();
        }

        @Override
        public Instant at(String caseFile, String deadline, Map<String, String> ids) {
            return NOW.plus(Duration.ofDays(deadline.endsWith("half time") ? 9 : 2));
        }

        @Override
        public Instant due(String caseFile, String parameter, Map<String, String> ids) {
            return NOW;
        }
    }
}
