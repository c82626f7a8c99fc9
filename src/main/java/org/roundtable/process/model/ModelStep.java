package org.roundtable.process.model;

import java.util.List;
import java.util.Optional;

/**
 * One place in a process model: an event, something to do, or a split.
 *
 * @param name the label, without line breaks; empty where the model has none
 * @param eventDetail what exactly an event is about: the text of a timer, the name of a message, the code of an error
 * @param documentation what good looks like, in plain words; empty where the model has none
 * @param within the id of the process or sub-process that it belongs to
 * @param incoming ids of the flows that lead here
 * @param outgoing ids of the flows that lead away
 * @param boundaryEvents ids of the events that can interrupt or accompany it
 */
public record ModelStep(
        String id,
        String name,
        StepType type,
        EventKind event,
        String eventDetail,
        String documentation,
        String within,
        List<String> incoming,
        List<String> outgoing,
        List<String> boundaryEvents,
        Extensions extensions) {

    /** The step that a boundary event sits on. */
    public Optional<String> attachedTo() {
        return extensions.attribute("attachedToRef");
    }

    /** The process that a call activity calls. */
    public Optional<String> calledProcess() {
        return extensions.attribute("calledElement");
    }
}
