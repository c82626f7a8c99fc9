package org.roundtable.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What runs by itself beside the journey of a case: meetings, decisions, agreements, breaks. */
final class Beside {

    /** The act by which a model ends it. */
    static final String END = "endWhatRunsBeside";

    /** What an open concern runs in; it outlives its case. */
    private static final String OUTLIVES_THE_CASE = "roundtable-safeguarding-response";

    private static final String CLOSED = "the case is closed";

    private Beside() {}

    /** Ends it when the case is called off. */
    static void end(RuntimeService running, String caseFile) {
        of(running, caseFile).forEach(beside -> end(running, beside));
    }

    /** Ends it at the last step of a case; the process that takes this step goes on to its own end. */
    static void end(DelegateExecution lastStep, String caseFile) {
        RuntimeService running = lastStep.getProcessEngineServices().getRuntimeService();
        String own = ((ExecutionEntity) lastStep).getRootProcessInstanceId();
        of(running, caseFile).filter(beside -> !beside.getId().equals(own)).forEach(beside -> end(running, beside));
    }

    private static Stream<ProcessInstance> of(RuntimeService running, String caseFile) {
        return running
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFile)
                .rootProcessInstances()
                .processDefinitionKeyNotIn(Processes.SPINE, OUTLIVES_THE_CASE)
                .list()
                .stream();
    }

    private static void end(RuntimeService running, ProcessInstance beside) {
        running.deleteProcessInstance(beside.getId(), CLOSED);
    }
}
