package org.roundtable.process.model;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;

/**
 * A process model as it can be read aloud: its steps in the order in which the work flows. Pages, reference documents and
 * guards read models through it, never through an engine.
 *
 * @param steps in flow order, those of sub-processes after the step that contains them, exceptions after the main line
 * @param flows in the order of the file
 */
public record ProcessModel(
        String id,
        String name,
        String documentation,
        List<ModelStep> steps,
        List<ModelFlow> flows,
        Extensions extensions) {

    public ProcessModel {
        steps = List.copyOf(steps);
        flows = List.copyOf(flows);
    }

    /**
     * Reads BPMN: the executable process, or the first where none is.
     *
     * @throws ModelRefused for a model that is broken or not safe to read
     */
    public static ProcessModel read(InputStream bpmn) {
        return of(SafeXml.read(bpmn));
    }

    static ProcessModel of(Document document) {
        return new ModelReader(document).process();
    }

    public Optional<ModelStep> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<ModelFlow> flow(String id) {
        return flows.stream().filter(flow -> flow.id().equals(id)).findFirst();
    }
}
