package org.roundtable.process.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of a model stands, as whoever drew it placed it.
 *
 * @param shapes the steps
 * @param edges the flows between them
 * @param associations what leads from and to remarks
 * @param frames pools and lanes
 */
record Diagram(
        List<Shape> shapes, List<Edge> edges, List<Line> associations, List<Remark> frames, List<Remark> remarks) {

    record Point(double x, double y) {}

    record Line(List<Point> points) {

        Point first() {
            return points.get(0);
        }

        Point last() {
            return points.get(points.size() - 1);
        }
    }

    record Shape(ModelStep step, Box box, @Nullable Box label, boolean expanded) {

        /** Whether other steps are drawn inside of it. */
        boolean isContainer() {
            return step.type() == StepType.SUB_PROCESS && expanded;
        }
    }

    record Edge(ModelFlow flow, Line line, @Nullable Box label) {}

    record Remark(Box box, String words) {}

    /** Whether an arrow comes or goes at the lower side of the box, where otherwise its label would be. */
    boolean meetsBottomOf(Box box) {
        return edges.stream()
                .flatMap(edge -> Stream.of(edge.line().first(), edge.line().last()))
                .anyMatch(end -> end.x() >= box.x() && end.x() <= box.right() && Math.abs(end.y() - box.bottom()) < 2);
    }
}
