package org.roundtable.process.guard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Where everything of a model stands, by id. */
record Drawing(
        Map<String, Area> shapes, Map<String, List<Line>> flows, Map<String, Area> labels, Map<String, String> ids) {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";

    record Area(double x, double y, double width, double height) {

        boolean meets(Area other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }
    }

    /** One straight piece of a flow. */
    record Line(double x1, double y1, double x2, double y2) {

        boolean isSlanted() {
            return x1 != x2 && y1 != y2;
        }

        Area area() {
            return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x1 - x2) + 0.1, Math.abs(y1 - y2) + 0.1);
        }
    }

    static Drawing of(Model model) {
        Drawing drawing =
                new Drawing(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Document document = parse(model);
        elements(document.getElementsByTagNameNS(DI, "BPMNShape")).forEach(drawing::shape);
        elements(document.getElementsByTagNameNS(DI, "BPMNEdge")).forEach(drawing::flow);
        return drawing;
    }

    private void shape(Element shape) {
        String id = named(shape);
        List<Element> bounds = elements(shape.getElementsByTagNameNS(DC, "Bounds"));
        shapes.put(id, area(bounds.get(0)));
        label(id, bounds.subList(1, bounds.size()));
    }

    private void flow(Element flow) {
        String id = named(flow);
        List<Element> points = elements(flow.getElementsByTagNameNS(LINES, "waypoint"));
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Element from = points.get(i - 1);
            Element to = points.get(i);
            lines.add(new Line(number(from, "x"), number(from, "y"), number(to, "x"), number(to, "y")));
        }
        flows.put(id, lines);
        label(id, elements(flow.getElementsByTagNameNS(DC, "Bounds")));
    }

    private String named(Element placed) {
        ids.put(placed.getAttribute("bpmnElement"), placed.getAttribute("id"));
        return placed.getAttribute("bpmnElement");
    }

    private void label(String id, List<Element> bounds) {
        bounds.stream().findFirst().ifPresent(label -> labels.put(id, area(label)));
    }

    private static Area area(Element bounds) {
        return new Area(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(Model model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(model.open());
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(model.stem(), unreadable);
        }
    }
}
