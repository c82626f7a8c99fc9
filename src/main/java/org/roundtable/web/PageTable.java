package org.roundtable.web;

import java.util.List;

/** A table as a page shows it; one without rows is not shown. */
record PageTable(String caption, List<String> columns, List<List<TableCell>> rows) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
