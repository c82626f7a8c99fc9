package org.roundtable.process.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the steps and flows of a BPMN document. */
final class ModelReader {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Element definitions;
    private final Map<String, Element> byId = new HashMap<>();

    ModelReader(Document document) {
        this.definitions = document.getDocumentElement();
        for (Element element : SafeXml.descendants(definitions, BPMN, "*")) {
            if (element.hasAttribute("id") && byId.put(element.getAttribute("id"), element) != null) {
                throw new ModelRefused("Two elements of the model have the id " + element.getAttribute("id"));
            }
        }
    }

    ProcessModel process() {
        List<Element> processes = SafeXml.descendants(definitions, BPMN, "process");
        Element process = processes.stream()
                .filter(candidate -> "true".equals(candidate.getAttribute("isExecutable")))
                .findFirst()
                .or(() -> processes.stream().findFirst())
                .orElseThrow(() -> new ModelRefused("The model has no process"));
        List<ModelFlow> flows = flows(process);
        return new ProcessModel(
                id(process),
                oneLine(process.getAttribute("name")),
                documentation(process),
                FlowOrder.of(steps(process, flows), flows),
                flows,
                extensions(process));
    }

    /** Everything that is drawn, of all processes of the document. */
    List<ModelStep> allSteps() {
        return steps(definitions, allFlows());
    }

    List<ModelFlow> allFlows() {
        return flows(definitions);
    }

    /** The BPMN element of that id, if there is one. */
    Stream<Element> element(String id) {
        return Stream.ofNullable(byId.get(id));
    }

    private List<ModelFlow> flows(Element within) {
        return SafeXml.descendants(within, BPMN, "sequenceFlow").stream()
                .map(this::flow)
                .toList();
    }

    private ModelFlow flow(Element flow) {
        String from = flow.getAttribute("sourceRef");
        String to = flow.getAttribute("targetRef");
        if (!isStep(from) || !isStep(to)) {
            throw new ModelRefused("The flow " + id(flow) + " does not lead from one step to another");
        }
        String condition = SafeXml.children(flow, "conditionExpression")
                .map(expression -> expression.getTextContent().strip())
                .findFirst()
                .orElse("");
        boolean isDefault = byId.get(from).getAttribute("default").equals(id(flow));
        return new ModelFlow(id(flow), oneLine(flow.getAttribute("name")), from, to, condition, isDefault);
    }

    private boolean isStep(String id) {
        return element(id)
                .anyMatch(element -> StepType.of(element.getLocalName()).isPresent());
    }

    private List<ModelStep> steps(Element within, List<ModelFlow> flows) {
        Map<String, List<String>> incoming = new HashMap<>();
        Map<String, List<String>> outgoing = new HashMap<>();
        Map<String, List<String>> boundaries = new HashMap<>();
        flows.forEach(flow -> add(outgoing, flow.from(), flow.id()));
        flows.forEach(flow -> add(incoming, flow.to(), flow.id()));
        SafeXml.descendants(within, BPMN, "boundaryEvent")
                .forEach(event -> add(boundaries, event.getAttribute("attachedToRef"), id(event)));
        return SafeXml.descendants(within, BPMN, "*").stream()
                .flatMap(element -> StepType.of(element.getLocalName())
                        .map(type -> step(
                                element,
                                type,
                                incoming.getOrDefault(id(element), List.of()),
                                outgoing.getOrDefault(id(element), List.of()),
                                boundaries.getOrDefault(id(element), List.of())))
                        .stream())
                .toList();
    }

    private ModelStep step(
            Element element, StepType type, List<String> incoming, List<String> outgoing, List<String> boundaries) {
        List<Element> definition = SafeXml.children(element)
                .filter(child -> EventKind.of(child.getLocalName()) != EventKind.NONE)
                .toList();
        return new ModelStep(
                id(element),
                oneLine(element.getAttribute("name")),
                type,
                definition.isEmpty()
                        ? EventKind.NONE
                        : EventKind.of(definition.get(0).getLocalName()),
                definition.isEmpty() ? "" : eventDetail(definition.get(0)),
                documentation(element),
                ((Element) element.getParentNode()).getAttribute("id"),
                incoming,
                outgoing,
                boundaries,
                extensions(element));
    }

    private String eventDetail(Element definition) {
        return Stream.of("errorRef", "messageRef", "signalRef", "escalationRef")
                .filter(definition::hasAttribute)
                .flatMap(reference -> element(definition.getAttribute(reference)))
                .flatMap(
                        told -> Stream.of("errorCode", "escalationCode", "name").map(told::getAttribute))
                .filter(detail -> !detail.isBlank())
                .findFirst()
                .orElseGet(() -> oneLine(definition.getTextContent()));
    }

    private static String documentation(Element element) {
        return SafeXml.children(element, "documentation")
                .map(documentation -> documentation.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static Extensions extensions(Element element) {
        Map<QName, String> attributes = new HashMap<>();
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .filter(attribute -> !List.of("id", "name").contains(attribute.getName()))
                .forEach(attribute -> attributes.put(
                        new QName(attribute.getNamespaceURI(), attribute.getLocalName()), attribute.getValue()));
        Map<QName, String> properties = new HashMap<>();
        SafeXml.children(element, "extensionElements")
                .flatMap(extension -> SafeXml.children(extension, "properties"))
                .flatMap(list -> SafeXml.children(list, "property"))
                .forEach(property -> properties.put(
                        new QName(property.getNamespaceURI(), property.getAttribute("name")),
                        property.getAttribute("value")));
        return new Extensions(attributes, properties);
    }

    private static String id(Element element) {
        if (element.getAttribute("id").isBlank()) {
            throw new ModelRefused("A " + element.getLocalName() + " of the model has no id");
        }
        return element.getAttribute("id");
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static void add(Map<String, List<String>> lists, String key, String value) {
        lists.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }
}
