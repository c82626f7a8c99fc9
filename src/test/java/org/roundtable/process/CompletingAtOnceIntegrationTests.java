package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.ScriptedActs;
import org.roundtable.testing.TestDatabase;

/** Whatever people do at the same moment, on both databases: one wins, nothing is stored by halves. */
class CompletingAtOnceIntegrationTests {

    private static final ScriptedActs ACTS = new ScriptedActs(Instant::now);

    private final String caseFile = UUID.randomUUID().toString();

    @OnBothDatabases
    void ofSixteenWhoCompleteAStepOneWins(TestDatabase database) throws Exception {
        TestEngine engine = engine(database);
        engine.start("roundtable-deciding", caseFile, Map.of());
        String step = engine.items().open(caseFile).get(0).id();

        List<Throwable> failures = atOnce(16, () -> complete(engine, step));

        assertThat(failures).hasSize(15).allSatisfy(failure -> assertThat(failure)
                .isInstanceOfSatisfying(
                        StepAlreadyDone.class, done -> assertThat(done.doneBy()).contains("worker")));
        assertThat(engine.processes().wherePathIs(caseFile).get(0).completed()).contains("End_DecidedOnTheSpot");
    }

    @OnBothDatabases
    void ofSixteenWhoRecordTheEntryOneDoesTheStepAndNoneFails(TestDatabase database) throws Exception {
        TestEngine engine = engine(database);
        engine.start("roundtable-deciding", caseFile, Map.of("holder", "lead"));

        List<Throwable> failures = atOnce(16, () -> record(engine));

        assertThat(failures).isEmpty();
        assertThat(engine.items().open(caseFile)).extracting(WorkItem::activity).containsExactly("Task_Decide");
    }

    @OnBothDatabases
    void whatFailsAfterTheStepLeavesEverythingAsItWas(TestDatabase database) {
        TestEngine engine = engine(database);
        engine.start("roundtable-deciding", caseFile, Map.of("holder", "lead"));
        WorkItem before = engine.items().open(caseFile).get(0);

        Throwable failure = catchThrowable(() -> engine.inOneTransaction(() -> {
            complete(engine, before.id());
            throw new IllegalStateException("later");
        }));

        assertThat(failure).hasMessage("later");
        assertThat(engine.items().open(caseFile)).containsExactly(before);
        assertThat(engine.variables(caseFile)).containsOnlyKeys("holder");
    }

    private static TestEngine engine(TestDatabase database) {
        return TestEngine.withModelsOf("roundtable-test-processes", database, () -> ACTS);
    }

    private void complete(TestEngine engine, String step) {
        engine.inOneTransaction(() ->
                engine.processes().complete(step, Entries.of(caseFile, Entries.question("d1", Importance.MINOR))));
    }

    private void record(TestEngine engine) {
        engine.inOneTransaction(
                () -> engine.processes().entryRecorded(Entries.of(caseFile, Entries.question("d1", Importance.MAJOR))));
    }

    private static List<Throwable> atOnce(int people, Runnable act) throws Exception {
        var start = new CyclicBarrier(people);
        Callable<Throwable> attempt = () -> {
            start.await();
            return catchThrowable(act::run);
        };
        var crowd = Executors.newFixedThreadPool(people);
        List<Throwable> failures = new ArrayList<>();
        for (Future<Throwable> done : crowd.invokeAll(java.util.Collections.nCopies(people, attempt))) {
            if (done.get() != null) {
                failures.add(done.get());
            }
        }
        crowd.shutdown();
        return failures;
    }
}
