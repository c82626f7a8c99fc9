package org.roundtable.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.Execution;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.participation.Phase;

/** The processes of the cases: begun, moved on by what is recorded, called off. Always called within casework's transaction. */
public class Processes {

    /** The spine: the whole journey as one picture. */
    public static final String SPINE = "roundtable-co-production";

    private static final String WHICH_PHASE = "Gateway_WhichPhaseComesNext";
    private static final List<String> BESIDE = List.of("Call_Inviting", "Call_CoAssessment");

    /** What an open concern runs in; it outlives its case. */
    private static final String OUTLIVES_THE_CASE = "roundtable-safeguarding-response";

    private static final String CLOSED = "the case is closed";

    private final RuntimeService running;
    private final CommandExecutor commands;
    private final WorkItems items;
    private final StartedBy startedBy;
    private final Hearing hearing;
    private final PathReading paths;

    Processes(ProcessEngine engine, WorkItems items) {
        this.running = engine.getRuntimeService();
        this.commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.items = items;
        this.startedBy = new StartedBy(engine);
        this.hearing = new Hearing(running);
        this.paths = new PathReading(engine);
    }

    /** Begins the journey of a case. */
    public void startCase(String caseFile, Map<String, String> variables) {
        running.startProcessInstanceByKey(SPINE, caseFile, new HashMap<>(variables));
    }

    /** Begins it in the phase that an imported file is in, with what runs beside; what is on file is not asked again. */
    public void startCaseAt(String caseFile, Phase phase, Map<String, String> variables) {
        var start = running.createProcessInstanceByKey(SPINE)
                .businessKey(caseFile)
                .setVariables(new HashMap<>(variables))
                .setVariable("phase", phase.name())
                .startBeforeActivity(WHICH_PHASE);
        BESIDE.forEach(start::startBeforeActivity);
        start.execute();
    }

    /**
     * Moves the processes of a case on by an entry, wherever it was recorded: the oldest open step that it answers is done, processes
     * that wait for it hear of it, and processes that begin with such an entry begin.
     */
    public void entryRecorded(Entry entry) {
        EntryBody body = entry.body();
        if (body == null) {
            return;
        }
        List<Execution> waiting = hearing.waitingFor(entry, body);
        items.open(entry.caseFile(), entry.kind()).stream()
                .filter(item -> item.isAnsweredBy(body))
                .findFirst()
                .ifPresent(item -> finish(item, entry, body));
        hearing.tell(waiting, entry, body);
        begin(entry, body);
    }

    /**
     * Completes the step that somebody chose, by the entry that it asked for.
     *
     * @throws StepAlreadyDone when somebody else was first, or the process has left it
     */
    public void complete(String workItem, Entry entry) {
        EntryBody body = Objects.requireNonNull(entry.body());
        WorkItem item = items.find(workItem).orElseThrow(() -> new StepAlreadyDone(null, null));
        if (!item.caseFile().equals(entry.caseFile()) || !item.isAnsweredBy(body)) {
            throw new IllegalArgumentException(entry.kind() + " does not answer " + item.activity() + " of this case");
        }
        List<Execution> waiting = hearing.waitingFor(entry, body);
        finish(item, entry, body);
        hearing.tell(waiting, entry, body);
        begin(entry, body);
    }

    /** Ends what runs by itself in a case that closes: meetings, agreements, breaks. An open concern goes on. */
    public void endWhatRunsBeside(String caseFile) {
        running.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFile)
                .rootProcessInstances()
                .processDefinitionKeyNotIn(SPINE, OUTLIVES_THE_CASE)
                .list()
                .forEach(beside -> running.deleteProcessInstance(beside.getProcessInstanceId(), CLOSED));
    }

    /** Calls off the journey of a case. What runs by itself goes on: an open concern outlives its case. */
    public void cancelCase(String caseFile, Enum<?> reason) {
        running.createProcessInstanceQuery()
                .processDefinitionKey(SPINE)
                .processInstanceBusinessKey(caseFile)
                .list()
                .forEach(spine -> running.deleteProcessInstance(spine.getProcessInstanceId(), reason.name()));
    }

    /** Where all processes of a case have been and are, called ones too, in the order in which they began. */
    public List<ProcessPath> wherePathIs(String caseFile) {
        return paths.of(caseFile);
    }

    private void finish(WorkItem item, Entry entry, EntryBody body) {
        if (!items.claim(item.id(), entry.recordedBy(), entry.recordedAt())) {
            throw alreadyDone(item.id());
        }
        try {
            commands.execute(new CompletingStep(item.id(), body));
        } catch (OptimisticLockingException movedMeanwhile) {
            throw new ChangedMeanwhile(movedMeanwhile);
        } catch (NullValueException gone) {
            throw new StepAlreadyDone(null, null);
        }
    }

    private StepAlreadyDone alreadyDone(String id) {
        return items.find(id)
                .map(item -> new StepAlreadyDone(item.doneBy(), item.doneAt()))
                .orElseGet(() -> new StepAlreadyDone(null, null));
    }

    private void begin(Entry entry, EntryBody body) {
        if (entry.replaces() == null) {
            startedBy.when(entry.kind()).forEach(way -> begin(way, entry.caseFile(), body));
        }
    }

    private void begin(StartedBy.Way way, String caseFile, EntryBody body) {
        var start = running.createProcessInstanceByKey(way.processKey())
                .businessKey(caseFile)
                .setVariables(EntryVariables.of(body).ofStart(way.outcomes()));
        (way.plain() ? start : start.startBeforeActivity(way.start())).execute();
    }
}
