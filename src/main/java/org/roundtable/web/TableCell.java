package org.roundtable.web;

import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table, and where it leads. */
record TableCell(String text, @Nullable String path) {

    static TableCell of(String text) {
        return new TableCell(text, null);
    }
}
