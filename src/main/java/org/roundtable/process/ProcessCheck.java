package org.roundtable.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Looks over a model of ours before the engine takes it: only what our models need is allowed, so that neither scripts nor classes nor
 * beans can be reached through one, and every task says which entry it makes.
 */
final class ProcessCheck {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";
    private static final String TYPE = "http://www.w3.org/2001/XMLSchema-instance:type";

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "timerEventDefinition",
            "timeDate",
            "errorEventDefinition",
            "messageEventDefinition",
            "terminateEventDefinition",
            "error",
            "message",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "multiInstanceLoopCharacteristics",
            "completionCondition",
            "textAnnotation",
            "text",
            "association");
    private static final Set<String> EXTENSIONS = Set.of("properties", "property", "in", "out");
    private static final Set<String> ENGINE_ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "versionTag",
            "isStartableInTasklist",
            "candidateGroups",
            "dueDate",
            "expression",
            "resultVariable",
            "collection",
            "elementVariable",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "calledElementBinding",
            "errorCodeVariable");
    private static final Set<String> FORBIDDEN_ATTRIBUTES =
            Set.of("implementation", "operationRef", "scriptFormat", "language", "resource", "variables");

    /** Where an expression may stand, and which. */
    private static final Map<String, AllowedExpressions> PLACES = Map.of(
            "serviceTask@expression", AllowedExpressions.STEP,
            "multiInstanceLoopCharacteristics@collection", AllowedExpressions.LIST,
            "userTask@dueDate", AllowedExpressions.MOMENT,
            "timeDate", AllowedExpressions.MOMENT,
            "userTask@candidateGroups", AllowedExpressions.VARIABLE,
            "conditionExpression", AllowedExpressions.CONDITION,
            "completionCondition", AllowedExpressions.CONDITION,
            "in@sourceExpression", AllowedExpressions.CONDITION,
            "out@sourceExpression", AllowedExpressions.CONDITION,
            "in@businessKey", AllowedExpressions.BUSINESS_KEY);

    private final String file;
    private final List<String> problems = new ArrayList<>();

    private ProcessCheck(String file) {
        this.file = file;
    }

    /**
     * Checks a whole document.
     *
     * @throws ProcessRefused with everything that was found
     */
    static void check(String file, Element definitions) {
        ProcessCheck check = new ProcessCheck(file);
        check.look(definitions, "the document");
        if (!check.problems.isEmpty()) {
            throw new ProcessRefused(file, check.problems);
        }
    }

    private void look(Element element, String within) {
        if (element.getTagName().equals("BPMNDiagram")) {
            return;
        }
        String id = element.attribute("id") == null ? within : element.attribute("id");
        if (isAllowed(element)) {
            attributes(element, id);
            text(element, id);
            new StepCheck(element, problem -> refuse(element, id, problem)).look();
            element.elements().forEach(child -> look(child, id));
        } else {
            refuse(element, id, "has a " + element.getTagName() + ", which our models do without");
        }
    }

    private static boolean isAllowed(Element element) {
        return BPMN.equals(element.getUri())
                ? ELEMENTS.contains(element.getTagName())
                : ENGINE.equals(element.getUri()) && EXTENSIONS.contains(element.getTagName());
    }

    private void attributes(Element element, String id) {
        for (String key : element.attributes()) {
            String name = key.substring(key.lastIndexOf(':') + 1);
            String value = element.attribute(key);
            if (isForbidden(key, name, value)) {
                refuse(element, id, "has the attribute " + name + ", which our models do without");
            } else if (!key.equals(TYPE)) {
                expression(element, id, element.getTagName() + "@" + name, value);
            }
        }
    }

    /** Values that begin with ## are defaults that the schema of BPMN fills in. */
    private static boolean isForbidden(String key, String name, String value) {
        return key.startsWith(ENGINE + ":") && !ENGINE_ATTRIBUTES.contains(name)
                || FORBIDDEN_ATTRIBUTES.contains(name) && !value.startsWith("##");
    }

    private void text(Element element, String id) {
        String place = element.getTagName();
        expression(element, id, place, element.getText());
        if (place.equals("timeDate") && !AllowedExpressions.isExpression(element.getText())) {
            refuse(element, id, "has a fixed time; casework computes it");
        }
    }

    private void expression(Element element, String id, String place, String value) {
        boolean mustBe =
                place.equals("serviceTask@expression") || place.equals("multiInstanceLoopCharacteristics@collection");
        if (mustBe || AllowedExpressions.isExpression(value)) {
            AllowedExpressions allowed = PLACES.getOrDefault(place, AllowedExpressions.NONE);
            if (!allowed.allows(value)) {
                refuse(element, id, "has an expression where only this may stand: " + allowed.inWords());
            }
        }
    }

    private void refuse(Element element, String id, String problem) {
        problems.add(file + ":" + element.getLine() + " " + id + " " + problem);
    }
}
