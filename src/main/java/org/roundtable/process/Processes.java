package org.roundtable.process;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.participation.Phase;

/** The processes of the cases: begun, moved on by what is recorded, called off. Always called within casework's transaction. */
public class Processes {

    /** The spine: the whole journey as one picture. */
    public static final String SPINE = "roundtable-co-production";

    static final String WHICH_PHASE = "Gateway_WhichPhaseComesNext";
    static final String THE_GATE = "Call_JointGate";
    static final List<String> BESIDE = List.of("Call_Inviting", "Call_CoAssessment");

    private final RuntimeService running;
    private final RepositoryService models;
    private final WorkItems items;
    private final MovingOn movingOn;
    private final PathReading paths;

    Processes(ProcessEngine engine, WorkItems items) {
        this.running = engine.getRuntimeService();
        this.models = engine.getRepositoryService();
        this.items = items;
        this.movingOn = new MovingOn(engine, items);
        this.paths = new PathReading(engine);
    }

    /** Begins the journey of a case. */
    public void startCase(String caseFile, Map<String, String> variables) {
        running.startProcessInstanceByKey(SPINE, caseFile, new HashMap<>(variables));
    }

    /** Begins it in the phase that an imported file is in, with what runs beside; what is on file is not asked again. */
    public void startCaseAt(String caseFile, Phase phase, Map<String, String> variables) {
        startCase(caseFile, phase, WHICH_PHASE, variables);
    }

    /** Begins it at the gate after a phase, where an imported file has come to it. */
    public void startCaseAtTheGate(String caseFile, Phase phase, Map<String, String> variables) {
        startCase(caseFile, phase, THE_GATE, variables);
    }

    private void startCase(String caseFile, Phase phase, String activity, Map<String, String> variables) {
        var start = running.createProcessInstanceByKey(SPINE)
                .businessKey(caseFile)
                .setVariables(new HashMap<>(variables))
                .setVariable("phase", phase.name())
                .startBeforeActivity(activity);
        BESIDE.forEach(start::startBeforeActivity);
        start.execute();
    }

    /**
     * Moves the processes of a case on by an entry, wherever it was recorded: the oldest open step that it answers is done, processes
     * that wait for it hear of it, and processes that begin with such an entry begin.
     */
    public void entryRecorded(Entry entry) {
        EntryBody body = entry.body();
        if (body != null) {
            movingOn.by(entry, body);
        }
    }

    /**
     * Completes the step that somebody chose, by the entry that it asked for.
     *
     * @throws StepAlreadyDone when somebody else was first, or the process has left it
     */
    public void complete(String workItem, Entry entry) {
        WorkItem chosen = items.find(workItem).orElseThrow(() -> new StepAlreadyDone(null, null));
        movingOn.by(entry, Objects.requireNonNull(entry.body()), chosen);
    }

    /** Ends what runs by itself in a case that closes: meetings, agreements, breaks. An open concern goes on. */
    public void endWhatRunsBeside(String caseFile) {
        Beside.end(running, caseFile);
    }

    /** Calls off the journey of a case and what runs beside it. An open concern goes on: it outlives its case. */
    public void cancelCase(String caseFile, Enum<?> reason) {
        running.createProcessInstanceQuery()
                .processDefinitionKey(SPINE)
                .processInstanceBusinessKey(caseFile)
                .list()
                .forEach(spine -> running.deleteProcessInstance(spine.getProcessInstanceId(), reason.name()));
        endWhatRunsBeside(caseFile);
    }

    /** Where all processes of a case have been and are, called ones too, in the order in which they began. */
    public List<ProcessPath> wherePathIs(String caseFile) {
        return paths.of(caseFile);
    }

    /** The BPMN of a model that a {@link ProcessPath} names, as it was deployed when that run began. */
    public InputStream model(String model) {
        return models.getProcessModel(model);
    }
}
