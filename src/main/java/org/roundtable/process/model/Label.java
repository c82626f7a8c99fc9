package org.roundtable.process.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words in a picture: wrapped lines around a centre, or to the right of a left edge. */
record Label(List<String> lines, double x, double top, double size, String anchor, String weight) {

    private static final String FONT = "Arial, 'Liberation Sans', Helvetica, sans-serif";
    private static final double LINE = 1.2;
    private static final double LARGEST = 12;
    private static final double SMALLEST = 8;

    /** As large as fits into the box; what does not fit at the smallest size is cut, since the list says it in full. */
    static Label inside(Box box, String text) {
        double size = LARGEST;
        List<String> lines = TextWidth.wrap(text, box.width(), size);
        while ((lines.size() * size * LINE > box.height() || breaks(text, box, size)) && size > SMALLEST) {
            size -= 0.5;
            lines = TextWidth.wrap(text, box.width(), size);
        }
        int room = Math.max(1, (int) (box.height() / (size * LINE)));
        if (lines.size() > room) {
            lines = new ArrayList<>(lines.subList(0, room));
            lines.set(room - 1, lines.get(room - 1) + "…");
        }
        double top = box.centreY() - lines.size() * size * LINE / 2;
        return new Label(lines, box.centreX(), top, size, "middle", "normal");
    }

    private static boolean breaks(String text, Box box, double size) {
        return Stream.of(text.split("\\s+")).anyMatch(word -> TextWidth.of(word, size) > box.width());
    }

    static Label below(double centreX, double top, double width, String text) {
        return new Label(TextWidth.wrap(text, width, LARGEST), centreX, top, LARGEST, "middle", "normal");
    }

    static Label rightOf(double x, double top, double width, String text) {
        return new Label(TextWidth.wrap(text, width, LARGEST), x, top, LARGEST, "start", "normal");
    }

    Label bold() {
        return new Label(lines, x, top, size, anchor, "bold");
    }

    Label movedTo(double newTop) {
        return new Label(lines, x, newTop, size, anchor, weight);
    }

    double height() {
        return lines.size() * size * LINE;
    }

    Box box() {
        double width = lines.stream()
                .mapToDouble(line -> TextWidth.of(line, size))
                .max()
                .orElse(0);
        double left = anchor.equals("middle") ? x - width / 2 : x;
        return new Box(left, top, width, height());
    }

    void draw(Svg svg, String colour) {
        if (!lines.isEmpty()) {
            svg.takesUp(box());
            write(svg, colour);
        }
    }

    /** Paper behind the words, so that they can be read where they lie on a line. */
    void layPaper(Pen pen) {
        if (!lines.isEmpty()) {
            pen.rectangle(box().grownBy(1), 2, new Ink(Place.PAPER, "none", 0, "none"));
        }
    }

    /** Without taking up room, for words in a part that is turned. */
    void write(Svg svg, String colour) {
        svg.start("text").attribute("font-family", FONT).attribute("font-size", size);
        svg.attribute("font-weight", weight).attribute("fill", colour).attribute("text-anchor", anchor);
        svg.inside();
        for (int i = 0; i < lines.size(); i++) {
            double baseline = top + (i + 0.8) * size * LINE;
            svg.start("tspan").attribute("x", x).attribute("y", baseline).inside();
            svg.text(lines.get(i)).close();
        }
        svg.close();
    }
}
