package org.roundtable.process;

import org.camunda.bpm.engine.RuntimeService;

/** What runs by itself beside the journey of a case: meetings, decisions, agreements, breaks. */
final class Beside {

    /** The act by which a model ends it. */
    static final String END = "endWhatRunsBeside";

    /** What an open concern runs in; it outlives its case. */
    private static final String OUTLIVES_THE_CASE = "roundtable-safeguarding-response";

    private static final String CLOSED = "the case is closed";

    private Beside() {}

    /** Ends it with the case. An open concern goes on. */
    static void end(RuntimeService running, String caseFile) {
        running.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseFile)
                .rootProcessInstances()
                .processDefinitionKeyNotIn(Processes.SPINE, OUTLIVES_THE_CASE)
                .list()
                .forEach(beside -> running.deleteProcessInstance(beside.getProcessInstanceId(), CLOSED));
    }
}
