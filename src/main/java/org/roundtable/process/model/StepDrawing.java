package org.roundtable.process.model;

import org.roundtable.process.model.Diagram.Shape;

/** Draws the steps of a model: what they are by their form, how far things have come by weight, sign and colour. */
final class StepDrawing {

    private static final double LABEL_WIDTH = 100;

    /** Far enough for the ring around the current place. */
    private static final double LABEL_DISTANCE = 9;

    /** Half the usual size of an event and of a split, for which the symbols are made. */
    private static final double EVENT_RADIUS = 18;

    private static final double GATEWAY_WIDTH = 50;

    private final Pen pen;

    StepDrawing(Pen pen) {
        this.pen = pen;
    }

    void step(Shape shape, Place place, String label) {
        ModelStep step = shape.step();
        pen.svg().takesUp(shape.box().grownBy(8));
        pen.svg().start("g").attribute("data-step", step.id());
        pen.svg().attribute("data-place", place.name()).inside();
        pen.svg().words("title", label);
        if (step.type().isEvent()) {
            event(step, shape.box(), place);
        } else if (step.type().isGateway()) {
            gateway(step, shape.box(), place);
        } else {
            activity(shape, place, label);
        }
        pen.svg().close();
    }

    /** The label of an event or a split: where the model says, else below it, or above where an arrow is in the way. */
    static Label label(Shape shape, String text, boolean arrowBelow) {
        Box box = shape.box();
        Box label = shape.label();
        if (label != null) {
            return Label.below(label.centreX(), label.y(), Math.max(label.width(), LABEL_WIDTH), text);
        }
        if (shape.step().type() == StepType.BOUNDARY_EVENT) {
            return Label.rightOf(box.right() + 2, box.centreY() + 5, LABEL_WIDTH - 20, text);
        }
        Label below = Label.below(box.centreX(), box.bottom() + LABEL_DISTANCE, LABEL_WIDTH, text);
        return arrowBelow ? below.movedTo(box.y() - LABEL_DISTANCE - below.height()) : below;
    }

    private void activity(Shape shape, Place place, String label) {
        Box box = shape.box();
        StepType type = shape.step().type();
        boolean calls = type == StepType.CALL_ACTIVITY;
        boolean frames = shape.isContainer();
        boolean hasPlus = calls || type == StepType.SUB_PROCESS && !frames;
        if (place == Place.HERE) {
            pen.rectangle(box.grownBy(6), 15, Ink.outline(place.line, place.width));
        }
        Ink ink = Ink.of(place).bolder(calls ? 3 : 0);
        pen.rectangle(box, 10, frames ? new Ink(Place.PAPER, ink.line(), ink.width(), "none") : ink);
        symbol(Symbols.of(type), box.x() + 15, box.y() + 15, 0.75, place);
        symbol(hasPlus ? Symbols.PLUS_BOX : "", box.centreX(), box.bottom() - 12, 0.85, place);
        double head = hasPlus || frames ? 6 : 24;
        double foot = frames ? box.height() - 26 : hasPlus ? 22 : 4;
        words(box, head, foot, label);
        tick(place, box);
    }

    /** In the middle where that leaves the signs free, else in what they leave. */
    private void words(Box box, double head, double foot, String label) {
        Box middle = new Box(box.x() + 4, box.y() + 4, box.width() - 8, box.height() - 8);
        Box free = new Box(middle.x(), box.y() + head, middle.width(), box.height() - head - foot);
        Label centred = Label.inside(middle, label);
        boolean fits = centred.top() >= free.y() && centred.top() + centred.height() <= free.bottom();
        (fits ? centred : Label.inside(free, label)).draw(pen.svg(), Place.TEXT);
    }

    private void event(ModelStep step, Box box, Place place) {
        double radius = Math.min(box.width(), box.height()) / 2;
        boolean starts = step.type() == StepType.START_EVENT;
        boolean ends = step.type() == StepType.END_EVENT;
        Ink ink = Ink.of(place)
                .dashed("false"
                        .equals(step.extensions().attribute("cancelActivity").orElse("")));
        if (place == Place.HERE) {
            circle(box, radius + 6, Ink.outline(place.line, place.width));
        }
        circle(box, radius, ends ? ink.bolder(2.5) : ink);
        if (!starts && !ends) {
            circle(
                    box,
                    radius - 2.5 - place.width / 2,
                    ink.bolder(1.5 - place.width).hollow());
        }
        boolean tells = ends || step.type() == StepType.THROW_EVENT;
        // The flap of a dark envelope is light.
        String edge = step.event() == EventKind.MESSAGE ? place.fill : place.line;
        Ink symbol = tells ? Ink.filled(place.line, edge) : Ink.outline(place.line, 1.5);
        pen.path(Symbols.of(step.event()), box.centreX(), box.centreY(), radius / EVENT_RADIUS, symbol);
    }

    private void circle(Box box, double radius, Ink ink) {
        pen.circle(box.centreX(), box.centreY(), radius, ink);
    }

    private void gateway(ModelStep step, Box box, Place place) {
        if (place == Place.HERE) {
            diamond(box.grownBy(8), Ink.outline(place.line, place.width));
        }
        diamond(box, Ink.of(place));
        double weight = step.type() == StepType.EVENT_GATEWAY ? 1.5 : 3;
        double scale = box.width() / GATEWAY_WIDTH;
        pen.path(Symbols.of(step.type()), box.centreX(), box.centreY(), scale, Ink.outline(place.line, weight));
    }

    private void diamond(Box box, Ink ink) {
        String right = Svg.number(box.width() / 2);
        String down = Svg.number(box.height() / 2);
        String path = "M0 -" + down + "L" + right + " 0L0 " + down + "L-" + right + " 0Z";
        pen.path(path, box.centreX(), box.centreY(), 1, ink);
    }

    private void tick(Place place, Box box) {
        if (place == Place.VISITED) {
            pen.circle(box.right() - 3, box.y() + 3, 9, Ink.filled(place.line, Place.PAPER));
            pen.path(Symbols.TICK, box.right() - 3, box.y() + 3, 1, Ink.outline(Place.PAPER, 2));
        }
    }

    private void symbol(String path, double x, double y, double scale, Place place) {
        pen.path(path, x, y, scale, Ink.outline(place.line, 1.5));
    }
}
