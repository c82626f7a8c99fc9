package org.roundtable.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.assurance.ProcessRun.State;
import org.roundtable.assurance.ProcessRun.StepRun;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casework.CaseworkBench;
import org.roundtable.casework.LoadingBundle;
import org.roundtable.process.model.ModelFlow;

/** What managers see of a case that began elsewhere: the path that its record tells, and no time that begins afresh. */
class TakenInIntegrationTests {

    private final CaseworkBench bench = CaseworkBench.shared();
    private Instant before = Instant.EPOCH;

    @BeforeEach
    void remember() {
        before = bench.now();
    }

    @AfterEach
    void goBack() {
        bench.clock.moveTo(before.toString());
    }

    @Test
    void thePathStandsWhereTheRecordSaysWithItsDates() throws IOException {
        InstanceAudit audit = takenIn("01-pathway-signed-by-all");

        ProcessRun spine = audit.runs().get(0);
        assertThat(audit.takenInAt()).contains(bench.now());
        assertThat(spine.path().startedAt()).isEqualTo("2026-01-07T09:30:00Z");
        assertThat(step(spine, "Call_CoDesign"))
                .returns(State.DONE, StepRun::state)
                .returns(Instant.parse("2026-02-12T16:25:00Z"), StepRun::at);
        assertThat(step(spine, "Call_JointGate"))
                .returns(State.WAITING, StepRun::state)
                .returns(Instant.parse("2026-02-26T16:30:00Z"), StepRun::at)
                .returns(4, StepRun::times);
        assertThat(step(spine, "Gateway_WhichPhaseComesNext").answers())
                .containsExactly("Co-commissioning", "Co-elaboration", "Co-design", "Co-delivery");
        assertThat(step(spine, "Call_Ending").state()).isEqualTo(State.NOT_REACHED);
    }

    @Test
    void aCaseInAPhaseShowsItOnceAndOnlyFlowsOfTheModel() throws IOException {
        ProcessRun spine = takenIn("12-exemplary-group").runs().get(0);

        assertThat(step(spine, "Call_CoCommissioning").state()).isEqualTo(State.NOT_REACHED);
        assertThat(step(spine, "Call_CoDelivery"))
                .returns(State.WAITING, StepRun::state)
                .returns(Instant.parse("2026-02-06T18:05:00Z"), StepRun::at)
                .returns(1, StepRun::times);
        assertThat(step(spine, "Gateway_WhichPhaseComesNext").times()).isEqualTo(2);
        assertThat(spine.model().flows().stream().map(ModelFlow::id))
                .containsAll(spine.path().flows());
    }

    @Test
    void stepsAreDueByTheRecordAndNotByTheDayOfTheImport() throws IOException {
        List<ProcessRun> runs = takenIn("04-views-nobody-answered").runs();

        List<StepRun> owed = runs.stream()
                .flatMap(run -> run.waiting().stream())
                .filter(step -> step.step().id().equals("Task_WriteTheAnswer"))
                .toList();
        assertThat(owed).isNotEmpty().allSatisfy(step -> {
            assertThat(step.at()).isBefore(bench.now().minus(Duration.ofDays(14)));
            assertThat(step.dueAt()).isBefore(bench.now());
        });
    }

    @Test
    void whatWasSignedBeforeIsPassedAndNotLeft() throws IOException {
        ProcessRun agreement = takenIn("01-pathway-signed-by-all").runs().stream()
                .filter(run -> run.path().processKey().equals("roundtable-agreement"))
                .findFirst()
                .orElseThrow();

        assertThat(step(agreement, "Task_SignOrDecline").state()).isEqualTo(State.PASSED);
        assertThat(agreement.path().startedAt()).isBefore("2026-03-01T00:00:00Z");
    }

    @Test
    void theListSaysWhenACaseWasOpened() throws IOException {
        String id = takenIn("12-exemplary-group").view().id();

        assertThat(bench.bean(FindingInstances.class)
                        .find(CaseworkBench.MAX, new FindingInstances.Filter(null, null), 1)
                        .instances())
                .filteredOn(instance -> instance.id().equals(id))
                .first()
                .returns(Instant.parse("2026-01-05T14:00:00Z"), FindingInstances.Instance::openedAt);
    }

    private InstanceAudit takenIn(String story) throws IOException {
        Bundle bundle = Bundles.read(Path.of("docs/examples", story + ".json"));
        bench.clock.moveTo(bundle.asOf().toString());
        String id = bench.bean(LoadingBundle.class).demonstrate(bundle, null).caseFile();
        return bench.bean(AuditingInstance.class).of(CaseworkBench.MAX, id);
    }

    private static StepRun step(ProcessRun run, String id) {
        return run.steps().stream()
                .filter(step -> step.step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
