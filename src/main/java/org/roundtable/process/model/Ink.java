package org.roundtable.process.model;

/** What a form is filled and outlined with. */
record Ink(String fill, String line, double width, String dashes) {

    private static final String NOTHING = "none";

    static Ink of(Place place) {
        return new Ink(place.fill, place.line, place.width, NOTHING);
    }

    static Ink outline(String line, double width) {
        return new Ink(NOTHING, line, width, NOTHING);
    }

    static Ink filled(String fill, String line) {
        return new Ink(fill, line, 1, NOTHING);
    }

    /** Thicker by that much. */
    Ink bolder(double more) {
        return new Ink(fill, line, width + more, dashes);
    }

    Ink hollow() {
        return new Ink(NOTHING, line, width, dashes);
    }

    Ink dashed(boolean dashed) {
        return new Ink(fill, line, width, dashed ? "4 3" : NOTHING);
    }
}
