package org.roundtable.process.model;

import java.util.stream.Stream;

/** What an event waits for or tells. */
public enum EventKind {
    NONE(""),
    TIMER("timerEventDefinition"),
    MESSAGE("messageEventDefinition"),
    ERROR("errorEventDefinition"),
    SIGNAL("signalEventDefinition"),
    ESCALATION("escalationEventDefinition"),
    CONDITION("conditionalEventDefinition"),
    COMPENSATION("compensateEventDefinition"),
    LINK("linkEventDefinition"),
    CANCELLATION("cancelEventDefinition"),
    TERMINATION("terminateEventDefinition");

    private final String bpmnName;

    EventKind(String bpmnName) {
        this.bpmnName = bpmnName;
    }

    static EventKind of(String bpmnName) {
        return Stream.of(values())
                .filter(kind -> kind.bpmnName.equals(bpmnName))
                .findFirst()
                .orElse(NONE);
    }
}
