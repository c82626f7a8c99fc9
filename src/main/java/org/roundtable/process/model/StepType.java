package org.roundtable.process.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of place in a process a step is, by BPMN's own names. */
public enum StepType {
    START_EVENT("startEvent"),
    END_EVENT("endEvent"),
    CATCH_EVENT("intermediateCatchEvent"),
    THROW_EVENT("intermediateThrowEvent"),
    BOUNDARY_EVENT("boundaryEvent"),
    TASK("task"),
    USER_TASK("userTask"),
    MANUAL_TASK("manualTask"),
    SERVICE_TASK("serviceTask"),
    RULE_TASK("businessRuleTask"),
    SEND_TASK("sendTask"),
    RECEIVE_TASK("receiveTask"),
    CALL_ACTIVITY("callActivity"),
    SUB_PROCESS("subProcess", "transaction", "adHocSubProcess"),
    EXCLUSIVE_GATEWAY("exclusiveGateway"),
    PARALLEL_GATEWAY("parallelGateway"),
    EVENT_GATEWAY("eventBasedGateway"),
    INCLUSIVE_GATEWAY("inclusiveGateway"),
    COMPLEX_GATEWAY("complexGateway");

    private final List<String> bpmnNames;

    StepType(String... bpmnNames) {
        this.bpmnNames = List.of(bpmnNames);
    }

    static Optional<StepType> of(String bpmnName) {
        return Stream.of(values())
                .filter(type -> type.bpmnNames.contains(bpmnName))
                .findFirst();
    }

    public boolean isEvent() {
        return ordinal() <= BOUNDARY_EVENT.ordinal();
    }

    public boolean isGateway() {
        return ordinal() >= EXCLUSIVE_GATEWAY.ordinal();
    }

    /** Whether work is done here, by somebody or something. */
    public boolean isActivity() {
        return !isEvent() && !isGateway();
    }
}
