package org.roundtable.process.model;

/** Draws what is not a step: frames, remarks, and the sign at the current place. */
final class MarginDrawing {

    private static final double FONT_SIZE = 12;

    private final Pen pen;

    MarginDrawing(Pen pen) {
        this.pen = pen;
    }

    /** Words on dark ground above the place, pointing down at it. */
    void youAreHere(Box place, String words) {
        double width = TextWidth.of(words, FONT_SIZE) * 1.1 + 16;
        Box sign = new Box(place.centreX() - width / 2, place.y() - 38, width, 22);
        pen.svg().takesUp(sign.grownBy(2));
        pen.svg().start("g").attribute("data-marker", "here").inside();
        pen.rectangle(sign, 4, Ink.filled(Place.HERE.line, Place.PAPER));
        pen.path("M-7 -1H7L0 7Z", place.centreX(), sign.bottom(), 1, Ink.filled(Place.HERE.line, "none"));
        Label label = Label.below(place.centreX(), sign.y() + 4, width, words).bold();
        label.draw(pen.svg(), Place.PAPER);
        pen.svg().close();
    }

    /** A pool or a lane, with its name up the left side. */
    void frame(Box box, String name) {
        pen.svg().takesUp(box);
        pen.rectangle(box, 0, Ink.filled(Place.PAPER, Place.AHEAD.line));
        String turned = Pen.at(box.x() + 6, box.centreY()) + " rotate(-90)";
        pen.svg().start("g").attribute("transform", turned).inside();
        Label.below(0, 0, box.height(), name).write(pen.svg(), Place.TEXT);
        pen.svg().close();
    }

    void remark(Box box, String words) {
        pen.svg().takesUp(box);
        Label label = Label.rightOf(box.x() + 6, box.y() + 4, Math.max(40, box.width() - 8), words);
        String height = Svg.number(Math.max(box.height(), label.height() + 8));
        pen.path("M10 0H0V" + height + "H10", box.x(), box.y(), 1, Ink.outline(Place.AHEAD.line, 1.5));
        label.draw(pen.svg(), Place.TEXT);
    }
}
