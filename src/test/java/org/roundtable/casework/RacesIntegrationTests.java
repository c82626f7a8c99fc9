package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.casework.CaseworkBench.SAM;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.roundtable.casefile.Verification;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.Opening.FitConsidered;
import org.roundtable.participation.Side;
import org.roundtable.process.StepAlreadyDone;
import org.roundtable.process.WorkItem;
import org.roundtable.testing.OnBothDatabases;
import org.roundtable.testing.TestDatabase;

/** Sixteen people at once: different things never conflict, and of those who complete one step one wins. */
class RacesIntegrationTests {

    private static final int PEOPLE = 16;

    @OnBothDatabases
    void keepsEverythingThatSixteenPeopleRecordAtOnce(TestDatabase database) throws Exception {
        try (CaseworkBench bench = new CaseworkBench(database)) {
            String id = bench.openCase();
            String amina = bench.participant(id, Side.EXPERIENCE);
            List<Callable<String>> acts = IntStream.range(0, PEOPLE)
                    .<Callable<String>>mapToObj(number -> () -> bench.record(
                                    SAM,
                                    id,
                                    ContactNoted.class,
                                    "participant",
                                    amina,
                                    "route",
                                    "CALL",
                                    "purpose",
                                    "UPDATE")
                            .thing())
                    .toList();

            List<String> acknowledged = new ArrayList<>();
            for (Future<String> act : atOnce(acts)) {
                acknowledged.add(act.get());
            }

            assertThat(bench.file(id).said(ContactNoted.class).map(said -> said.body()
                            .id()))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Verification.verify(bench.dataSource(), id).holds()).isTrue();
        }
    }

    @OnBothDatabases
    void letsOneOfSixteenCompleteAStep(TestDatabase database) throws Exception {
        try (CaseworkBench bench = new CaseworkBench(database)) {
            String id = bench.openCase();
            WorkItem step = bench.steps(id).stream()
                    .filter(open -> open.entryKind().equals("FitConsidered"))
                    .findFirst()
                    .orElseThrow();
            List<Callable<String>> acts = IntStream.range(0, PEOPLE)
                    .<Callable<String>>mapToObj(number -> () -> attempt(bench, step, number))
                    .toList();

            List<String> outcomes = new ArrayList<>();
            for (Future<String> act : atOnce(acts)) {
                outcomes.add(act.get());
            }

            assertThat(outcomes.stream().filter("done"::equals)).hasSize(1);
            assertThat(outcomes.stream().filter("told who was first: sam"::equals))
                    .hasSize(PEOPLE - 1);
            assertThat(bench.file(id).said(FitConsidered.class)).hasSize(1);
        }
    }

    private static String attempt(CaseworkBench bench, WorkItem step, int number) {
        try {
            bench.complete(
                    SAM,
                    step,
                    FitConsidered.class,
                    "canChange",
                    "What " + number + " says",
                    "cannotChange",
                    "The law",
                    "calledCoproduction",
                    "yes");
            return "done";
        } catch (StepAlreadyDone first) {
            return "told who was first: " + first.doneBy().orElse("nobody");
        }
    }

    private static List<Future<String>> atOnce(List<Callable<String>> acts) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            return people.invokeAll(acts);
        } finally {
            people.shutdown();
        }
    }
}
