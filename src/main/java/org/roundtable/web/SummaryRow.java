package org.roundtable.web;

import org.jspecify.annotations.Nullable;

/** A line of a summary: what it is, what it says, and where to change it. */
record SummaryRow(String label, String value, @Nullable PageLink action) {

    static SummaryRow of(String label, String value) {
        return new SummaryRow(label, value, null);
    }
}
