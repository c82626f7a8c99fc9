package org.roundtable.process.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.process.model.Diagram.Edge;
import org.roundtable.process.model.Diagram.Shape;

/** Draws one picture, from the back to the front. */
final class PictureDrawing {

    private final Diagram diagram;
    private final JourneySoFar journey;
    private final PictureWords words;
    private final Pen pen;
    private final StepDrawing steps;
    private final FlowDrawing flows;
    private final MarginDrawing margin;

    PictureDrawing(Diagram diagram, JourneySoFar journey, PictureWords words, Svg svg) {
        this.diagram = diagram;
        this.journey = journey;
        this.words = words;
        this.pen = new Pen(svg);
        this.steps = new StepDrawing(pen);
        this.flows = new FlowDrawing(pen);
        this.margin = new MarginDrawing(pen);
    }

    void draw() {
        List<Label> labels = Stream.concat(answers(), outsideLabels()).toList();
        diagram.frames().forEach(frame -> margin.frame(frame.box(), frame.words()));
        diagram.remarks().forEach(remark -> margin.remark(remark.box(), remark.words()));
        shapes(true).forEach(this::step);
        diagram.associations().forEach(flows::association);
        // What was taken lies on top of what was not.
        diagram.edges().stream()
                .sorted(Comparator.comparing(this::place))
                .forEach(edge -> flows.flow(edge, place(edge)));
        labels.forEach(label -> label.layPaper(pen));
        shapes(false).forEach(this::step);
        labels.forEach(label -> label.draw(pen.svg(), Place.TEXT));
        diagram.shapes().stream().filter(shape -> place(shape) == Place.HERE).forEach(this::youAreHere);
    }

    private void step(Shape shape) {
        steps.step(shape, place(shape), name(shape));
    }

    /** Containers from the outside in, or everything else, with what sits on a border last. */
    private Stream<Shape> shapes(boolean containers) {
        return diagram.shapes().stream()
                .filter(shape -> shape.isContainer() == containers)
                .sorted(Comparator.comparing((Shape shape) -> shape.step().type() == StepType.BOUNDARY_EVENT)
                        .thenComparing(
                                shape -> -shape.box().width() * shape.box().height()));
    }

    private Stream<Label> answers() {
        return diagram.edges().stream()
                .map(edge -> FlowDrawing.label(
                        edge, words.label(edge.flow().id(), edge.flow().name())));
    }

    private Stream<Label> outsideLabels() {
        return shapes(false).filter(shape -> !shape.step().type().isActivity()).map(this::outsideLabel);
    }

    private Label outsideLabel(Shape shape) {
        return StepDrawing.label(shape, name(shape), diagram.meetsBottomOf(shape.box()));
    }

    /** Above the label, where that is above the place. */
    private void youAreHere(Shape shape) {
        Box place = shape.box();
        if (!shape.step().type().isActivity()) {
            Box label = outsideLabel(shape).box();
            place = label.y() < place.y() ? place.and(label) : place;
        }
        margin.youAreHere(place, words.youAreHere());
    }

    private Place place(Shape shape) {
        return journey.of(shape.step().id());
    }

    private Place place(Edge edge) {
        return journey.ofFlow(edge.flow().id());
    }

    private String name(Shape shape) {
        return words.label(shape.step().id(), shape.step().name());
    }
}
