package org.roundtable.process.model;

/** How a step or flow looks by where it lies on the way; never told apart by colour alone. */
enum Place {
    AHEAD("#5c666c", "#ffffff", 1.5),
    VISITED("#0b0c0c", "#e1ecf4", 3),
    HERE("#003078", "#fff4c7", 3);

    static final String TEXT = "#0b0c0c";
    static final String PAPER = "#ffffff";

    final String line;
    final String fill;
    final double width;

    Place(String line, String fill, double width) {
        this.line = line;
        this.fill = fill;
        this.width = width;
    }
}
