package org.roundtable.process.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.process.model.Diagram.Edge;
import org.roundtable.process.model.Diagram.Line;
import org.roundtable.process.model.Diagram.Point;
import org.roundtable.process.model.Diagram.Remark;
import org.roundtable.process.model.Diagram.Shape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the coordinates of a BPMN document. */
final class DiagramReader {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

    /** No diagram is a mile wide; such a number is a mistake or an attack. */
    private static final double FARTHEST = 100_000;

    private static final int MOST_SHAPES = 2_000;

    private final ModelReader model;
    private final Element plane;
    private final Map<String, ModelStep> steps;
    private final Map<String, ModelFlow> flows;

    /** Reads the first plane: further ones show the insides of collapsed sub-processes. */
    DiagramReader(Document document, ModelReader model) {
        this.model = model;
        this.plane = SafeXml.descendants(document.getDocumentElement(), DI, "BPMNPlane").stream()
                .findFirst()
                .orElseThrow(() -> new ModelRefused("The model has no diagram"));
        this.steps = model.allSteps().stream().collect(Collectors.toMap(ModelStep::id, Function.identity()));
        this.flows = model.allFlows().stream().collect(Collectors.toMap(ModelFlow::id, Function.identity()));
    }

    Diagram diagram() {
        List<Shape> shapes = placed("BPMNShape").flatMap(this::shape).toList();
        if (SafeXml.children(plane).count() > MOST_SHAPES) {
            throw new ModelRefused("The diagram has more than " + MOST_SHAPES + " shapes and arrows");
        }
        if (shapes.isEmpty()) {
            throw new ModelRefused("The model has an empty diagram");
        }
        return new Diagram(
                shapes,
                placed("BPMNEdge").flatMap(this::edge).toList(),
                placed("BPMNEdge")
                        .filter(edge -> !flows.containsKey(element(edge)))
                        .map(DiagramReader::line)
                        .toList(),
                remarks("participant", "lane").toList(),
                remarks("textAnnotation").toList());
    }

    private Stream<Element> placed(String kind) {
        return SafeXml.children(plane, kind);
    }

    private Stream<Shape> shape(Element shape) {
        boolean expanded = "true".equals(shape.getAttribute("isExpanded"));
        return Stream.ofNullable(steps.get(element(shape)))
                .map(step -> new Shape(step, requiredBox(shape), label(shape), expanded));
    }

    private Stream<Edge> edge(Element edge) {
        return Stream.ofNullable(flows.get(element(edge))).map(flow -> new Edge(flow, line(edge), label(edge)));
    }

    private Stream<Remark> remarks(String... kinds) {
        return placed("BPMNShape").flatMap(shape -> model.element(element(shape))
                .filter(element -> List.of(kinds).contains(element.getLocalName()))
                .map(element -> new Remark(requiredBox(shape), words(element))));
    }

    private static String words(Element element) {
        String text =
                SafeXml.children(element, "text").map(Element::getTextContent).collect(Collectors.joining(" "));
        return ModelReader.oneLine(element.getAttribute("name") + " " + text);
    }

    private static String element(Element placed) {
        return placed.getAttribute("bpmnElement");
    }

    private static Line line(Element edge) {
        List<Point> points = SafeXml.children(edge, "waypoint")
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
        if (points.size() < 2) {
            throw new ModelRefused("An arrow of the diagram has no two ends");
        }
        return new Line(points);
    }

    private static @Nullable Box label(Element labelled) {
        return SafeXml.children(labelled, "BPMNLabel")
                .flatMap(DiagramReader::box)
                .findFirst()
                .orElse(null);
    }

    private static Box requiredBox(Element shape) {
        return box(shape).findFirst().orElseThrow(() -> new ModelRefused("A shape of the diagram has no bounds"));
    }

    private static Stream<Box> box(Element placed) {
        return SafeXml.children(placed, "Bounds")
                .map(bounds -> new Box(
                        number(bounds, "x"),
                        number(bounds, "y"),
                        Math.max(0, number(bounds, "width")),
                        Math.max(0, number(bounds, "height"))));
    }

    private static double number(Element element, String attribute) {
        try {
            double number = Double.parseDouble(element.getAttribute(attribute));
            if (Math.abs(number) <= FARTHEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, as are infinity and what is no number.
        }
        throw new ModelRefused("The diagram has a coordinate that is no sensible number");
    }
}
