package org.roundtable.process.model;

import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.process.model.Diagram.Point;

/** Draws plain forms as SVG, with presentation attributes, so that print and PDF keep them. */
final class Pen {

    private final Svg svg;

    Pen(Svg svg) {
        this.svg = svg;
    }

    Svg svg() {
        return svg;
    }

    void rectangle(Box box, double rounding, Ink ink) {
        svg.start("rect");
        svg.attribute("x", box.x()).attribute("y", box.y());
        svg.attribute("width", box.width()).attribute("height", box.height());
        svg.attribute("rx", rounding);
        end(ink);
    }

    void circle(double x, double y, double radius, Ink ink) {
        svg.start("circle");
        svg.attribute("cx", x).attribute("cy", y).attribute("r", Math.max(0, radius));
        end(ink);
    }

    /** A path around the origin, moved to its place and scaled. */
    void path(String path, double x, double y, double scale, Ink ink) {
        if (!path.isEmpty()) {
            svg.start("path").attribute("d", path).attribute("transform", at(x, y) + scaled(scale));
            end(ink);
        }
    }

    void line(List<Point> points, Ink ink) {
        svg.start("polyline")
                .attribute("points", points.stream().map(Pen::written).collect(Collectors.joining(" ")));
        svg.attribute("stroke-linejoin", "round");
        end(ink);
    }

    static String written(Point point) {
        return Svg.number(point.x()) + "," + Svg.number(point.y());
    }

    static String at(double x, double y) {
        return "translate(" + Svg.number(x) + " " + Svg.number(y) + ")";
    }

    private static String scaled(double scale) {
        return scale == 1 ? "" : " scale(" + Svg.number(scale) + ")";
    }

    private void end(Ink ink) {
        svg.attribute("fill", ink.fill()).attribute("stroke", ink.line()).attribute("stroke-width", ink.width());
        if (!ink.dashes().equals("none")) {
            svg.attribute("stroke-dasharray", ink.dashes());
        }
        svg.end();
    }
}
