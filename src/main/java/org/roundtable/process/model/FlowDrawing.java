package org.roundtable.process.model;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.process.model.Diagram.Edge;
import org.roundtable.process.model.Diagram.Line;
import org.roundtable.process.model.Diagram.Point;

/** Draws the arrows of a model and their answers. */
final class FlowDrawing {

    private static final double LABEL_WIDTH = 90;
    private static final double HEAD_LENGTH = 10;

    private final Pen pen;

    FlowDrawing(Pen pen) {
        this.pen = pen;
    }

    void flow(Edge edge, Place place) {
        takeUp(edge.line().points());
        double length = HEAD_LENGTH + place.width;
        Point tip = edge.line().last();
        Point base = before(edge.line(), length);
        List<Point> line = new ArrayList<>(edge.line().points());
        line.set(line.size() - 1, base);
        pen.svg().start("g").attribute("data-flow", edge.flow().id());
        pen.svg().attribute("data-place", place.name()).inside();
        pen.line(line, Ink.outline(place.line, place.width));
        pen.path(head(tip, base, length * 0.45), 0, 0, 1, Ink.filled(place.line, "none"));
        pen.svg().close();
    }

    /** Between things that are not steps: messages and remarks. */
    void association(Line line) {
        takeUp(line.points());
        pen.line(line.points(), Ink.outline(Place.AHEAD.line, Place.AHEAD.width).dashed(true));
    }

    /** Where the model says, else at the first piece of the line: above it, or to the right where it goes up or down. */
    static Label label(Edge edge, String text) {
        Box box = edge.label();
        if (box != null) {
            return Label.below(box.centreX(), box.y(), Math.max(box.width(), LABEL_WIDTH), text);
        }
        Point from = edge.line().first();
        Point to = edge.line().points().get(1);
        double x = (from.x() + to.x()) / 2;
        double y = (from.y() + to.y()) / 2;
        boolean steep = Math.abs(from.x() - to.x()) < Math.abs(from.y() - to.y());
        Label label = steep ? Label.rightOf(x + 6, y, LABEL_WIDTH - 20, text) : Label.below(x, y, LABEL_WIDTH, text);
        return label.movedTo(steep ? y - label.height() / 2 : y - label.height() - 4);
    }

    private void takeUp(List<Point> points) {
        points.forEach(point -> pen.svg().takesUp(new Box(point.x(), point.y(), 0, 0)));
    }

    /** Where the head begins, so that a thick line does not stick out of its tip. */
    private static Point before(Line line, double length) {
        Point tip = line.last();
        Point from = line.points().stream()
                .filter(point -> !point.equals(tip))
                .reduce((earlier, later) -> later)
                .orElse(new Point(tip.x() - 1, tip.y()));
        double share = Math.min(1, length / Math.hypot(tip.x() - from.x(), tip.y() - from.y()));
        return new Point(tip.x() + (from.x() - tip.x()) * share, tip.y() + (from.y() - tip.y()) * share);
    }

    private static String head(Point tip, Point base, double half) {
        double length = Math.max(0.01, Math.hypot(tip.x() - base.x(), tip.y() - base.y()));
        double acrossX = (base.y() - tip.y()) / length * half;
        double acrossY = (tip.x() - base.x()) / length * half;
        return "M" + Pen.written(tip)
                + "L" + Pen.written(new Point(base.x() + acrossX, base.y() + acrossY))
                + "L" + Pen.written(new Point(base.x() - acrossX, base.y() - acrossY)) + "Z";
    }
}
