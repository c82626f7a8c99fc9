package org.roundtable.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.casefile.entry.Decisions.Importance;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.CloseReason;
import org.roundtable.casefile.entry.Safeguarding.ConcernAcknowledged;
import org.roundtable.participation.Phase;
import org.roundtable.testing.DatabaseKind;
import org.roundtable.testing.Databases;
import org.roundtable.testing.ScriptedActs;

class ProcessesIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final ScriptedActs ACTS = new ScriptedActs(() -> NOW);
    private static final TestEngine ENGINE =
            TestEngine.withModelsOf("roundtable-test-processes", Databases.migrated(DatabaseKind.H2), () -> ACTS);

    private final String caseFile = UUID.randomUUID().toString();

    @BeforeEach
    void fixTheClock() {
        TestEngine.setClock(NOW);
        ACTS.clear();
    }

    @AfterEach
    void releaseTheClock() {
        TestEngine.resetClock();
    }

    @Test
    void anEntryDoesTheStepThatAsksForIt() {
        ENGINE.start("roundtable-deciding", caseFile, Map.of("holder", "facilitator"));

        WorkItem asked = only("Task_PutTheQuestion");
        record(Entries.question("d1", Importance.MAJOR));

        assertThat(asked.role()).isEqualTo("lead");
        assertThat(asked.dueAt()).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(ENGINE.items().find(asked.id()).orElseThrow())
                .returns(WorkItem.State.DONE, WorkItem::state)
                .returns("worker", WorkItem::doneBy)
                .returns(NOW, WorkItem::doneAt);
        assertThat(only("Task_Decide"))
                .returns("facilitator", WorkItem::role)
                .returns(Map.of("decision", "d1"), WorkItem::about)
                .returns("roundtable-deciding", WorkItem::processKey);
    }

    @Test
    void anOutcomeChoosesTheWay() {
        ENGINE.start("roundtable-deciding", caseFile, Map.of());

        record(Entries.question("d1", Importance.MINOR));

        assertThat(path("roundtable-deciding").completed()).contains("End_DecidedOnTheSpot");
        assertThat(path("roundtable-deciding").flows())
                .contains("Flow_IsItMinor_Yes")
                .doesNotContain("Flow_IsItMinor_No");
    }

    @Test
    void anEntryAboutAnotherThingLeavesTheStepOpen() {
        ENGINE.start("roundtable-deciding", caseFile, Map.of("holder", "lead"));
        record(Entries.question("d1", Importance.MAJOR));

        record(Entries.decision("d2"));

        assertThat(only("Task_Decide").isOpen()).isTrue();
        record(Entries.decision("d1"));
        assertThat(ACTS.recorded()).containsExactly("outcome noted");
        assertThat(ACTS.idsGiven("outcome noted")).containsEntry("decision", "d1");
    }

    @Test
    void aStepOfManyIsDoneByEachForThemselves() {
        signing();

        record(Entries.signature("p2"));

        assertThat(ENGINE.items().open(caseFile))
                .extracting(WorkItem::participant)
                .containsExactlyInAnyOrder("p1", "p3");
        record(Entries.signature("p1"));
        record(Entries.signature("p3"));
        assertThat(path("roundtable-signing").completed()).contains("End_Signed");
        assertThat(path("roundtable-signing").flows())
                .contains("Flow_DidAllSign_Yes", ENGINE.flowFrom("roundtable-signing", "Step_AskWhetherAllSigned"))
                .contains(ENGINE.flowFrom("roundtable-signing", "Task_Sign#multiInstanceBody"))
                .contains(ENGINE.flowFrom("roundtable-signing", "Start_Drafted"))
                .hasSize(4);
    }

    @Test
    void aTimerRemindsAndALaterOneEndsTheStep() {
        ACTS.moment("signing half time", Duration.ofDays(5));
        ACTS.moment("signing over", Duration.ofDays(10));
        signing();

        TestEngine.setClock(NOW.plus(Duration.ofDays(6)));
        ENGINE.runDueJobs(caseFile);

        assertThat(ACTS.recorded()).containsExactly("signing reminded");
        assertThat(ENGINE.items().open(caseFile)).hasSize(3);
        String left = ENGINE.items().open(caseFile).get(0).id();
        TestEngine.setClock(NOW.plus(Duration.ofDays(11)));
        ENGINE.runDueJobs(caseFile);
        assertThat(ENGINE.items().open(caseFile)).isEmpty();
        assertThat(ENGINE.items().find(left).orElseThrow().state()).isEqualTo(WorkItem.State.GONE);
        assertThat(path("roundtable-signing").completed()).contains("End_NotReached");
    }

    @Test
    void aConcernBeginsAProcessOfItsOwnThatOutlivesTheCase() {
        inOne(() -> ENGINE.processes().startCase(caseFile, Map.of()));

        record(Entries.concern("c1"));
        inOne(() -> ENGINE.processes().cancelCase(caseFile, CloseReason.values()[0]));

        assertThat(only("Task_Acknowledge"))
                .returns("c1", WorkItem::concern)
                .returns(Map.of("concern", "c1"), WorkItem::about);
        assertThat(path(Processes.SPINE).calledOff()).isTrue();
        record(new ConcernAcknowledged("c1"));
        assertThat(only("Task_Close").isOpen()).isTrue();
    }

    @Test
    void revisingAConcernBeginsNothingNew() {
        record(Entries.concern("c1"));
        List<WorkItem> before = ENGINE.items().open(caseFile);

        ENGINE.inOneTransaction(
                () -> ENGINE.processes().entryRecorded(Entries.of(caseFile, Entries.concern("c1"), 1L)));

        assertThat(ENGINE.items().open(caseFile)).containsExactlyElementsOf(before);
    }

    @Test
    void anImportedCaseBeginsInItsPhaseWithWhatRunsBeside() {
        inOne(() -> ENGINE.processes().startCaseAt(caseFile, Phase.CO_DESIGN, Map.of()));

        assertThat(ENGINE.items().open(caseFile))
                .extracting(WorkItem::activity)
                .containsExactlyInAnyOrder("Task_PutTheQuestion", "Task_Acknowledge", "Task_Acknowledge");
        assertThat(path(Processes.SPINE).active())
                .containsExactlyInAnyOrder("Call_Deciding", "Call_Inviting", "Call_CoAssessment");
    }

    @Test
    void whatACalledProcessFoundComesBackToItsCaller() {
        inOne(() -> ENGINE.processes().startCaseAt(caseFile, Phase.CO_DESIGN, Map.of()));
        record(Entries.question("d1", Importance.MAJOR));

        record(Entries.decision("d1"));

        assertThat(ENGINE.variables(caseFile)).containsEntry("lastDecision", "d1");
        assertThat(path(Processes.SPINE).flows())
                .containsExactlyInAnyOrder("Flow_WhichPhaseComesNext_CoDesign", flowFrom("Call_Deciding"));
    }

    @Test
    void aStepThatWasChosenIsRefusedTheSecondTime() {
        ENGINE.start("roundtable-deciding", caseFile, Map.of());
        String step = only("Task_PutTheQuestion").id();
        complete(step, Entries.question("d1", Importance.MINOR));

        StepAlreadyDone refused =
                (StepAlreadyDone) catchThrowable(() -> complete(step, Entries.question("d2", Importance.MINOR)));

        assertThat(refused.doneBy()).contains("worker");
        assertThat(refused.doneAt()).contains(NOW);
    }

    @Test
    void anEntryOfAnotherKindDoesNotCompleteAChosenStep() {
        ENGINE.start("roundtable-deciding", caseFile, Map.of());

        assertThatThrownBy(() -> complete(only("Task_PutTheQuestion").id(), Entries.decision("d1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(only("Task_PutTheQuestion").isOpen()).isTrue();
    }

    @Test
    void talkingFirstPutsAStepOff() {
        ENGINE.start("roundtable-deciding", caseFile, Map.of());
        String step = only("Task_PutTheQuestion").id();

        boolean open = ENGINE.items().followUp(List.of(step), LocalDate.of(2026, 3, 9), "She is away") == 1;

        assertThat(open).isTrue();
        assertThat(only("Task_PutTheQuestion").followUpOn()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void listsAreByRoleAndCasePageByPage() {
        signing();

        assertThat(ENGINE.items().forRoles(Set.of("experts"), Set.of(caseFile), 0, 2))
                .hasSize(2);
        assertThat(ENGINE.items().forRoles(Set.of("experts"), Set.of(caseFile), 1, 2))
                .hasSize(1);
        assertThat(ENGINE.items().forRoles(Set.of("lead"), Set.of(caseFile), 0, 9))
                .isEmpty();
        assertThat(ENGINE.items().countForRoles(Set.of("experts"), Set.of(caseFile)))
                .isEqualTo(3);
        assertThat(ENGINE.items().countOpen(Set.of(caseFile, "another"))).isEqualTo(Map.of(caseFile, 3L));
    }

    @Test
    void noNameGetsIntoAVariable() {
        assertThatThrownBy(() -> ENGINE.start("roundtable-deciding", caseFile, Map.of("holder", "Planted Person")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holder")
                .hasMessageNotContaining("Planted");
        assertThat(ENGINE.processes().wherePathIs(caseFile)).isEmpty();
    }

    @Test
    void noObjectGetsIntoAVariable() {
        assertThatThrownBy(() ->
                        ENGINE.start("roundtable-deciding", caseFile, Map.of("holder", new ArrayList<>(List.of("a")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holder");
    }

    @Test
    void afterAWholeRunVariablesHoldIdsAndChoicesOnly() {
        inOne(() -> ENGINE.processes().startCaseAt(caseFile, Phase.CO_DESIGN, Map.of()));
        record(Entries.question("d1", Importance.MAJOR));
        record(Entries.concern("c1"));

        assertThat(ENGINE.variables(caseFile))
                .containsOnlyKeys("phase", "holder", "decision", "importance", "concern", "about", "contribution");
        assertThat(ENGINE.variables(caseFile).values()).allMatch(Values::isAllowed);
    }

    private void signing() {
        ACTS.list("signatories", "p1", "p2", "p3");
        ACTS.answer("all signed", "true");
        ENGINE.start("roundtable-signing", caseFile, Map.of("agreement", "a1"));
    }

    private String flowFrom(String step) {
        return ENGINE.flowFrom(Processes.SPINE, step);
    }

    private void record(EntryBody body) {
        inOne(() -> ENGINE.processes().entryRecorded(Entries.of(caseFile, body)));
    }

    private void complete(String step, EntryBody body) {
        inOne(() -> ENGINE.processes().complete(step, Entries.of(caseFile, body)));
    }

    private void inOne(Runnable act) {
        ENGINE.inOneTransaction(act);
    }

    private WorkItem only(String step) {
        List<WorkItem> items = ENGINE.waiting(caseFile).getOrDefault(step, List.of());
        assertThat(items).as(step).hasSize(1);
        return items.get(0);
    }

    private ProcessPath path(String process) {
        return ENGINE.processes().wherePathIs(caseFile).stream()
                .filter(path -> path.processKey().equals(process))
                .findFirst()
                .orElseThrow();
    }
}
