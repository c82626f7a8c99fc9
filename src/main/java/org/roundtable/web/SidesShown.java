package org.roundtable.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How both sides rated one thing.
 *
 * @param state whether it is still sealed, or was talked about
 * @param questions with the answers of each side beside each other; none while it is sealed
 * @param talk where to ask to talk about it, or to record that it was talked about
 */
record SidesShown(String about, List<String> state, List<Answered> questions, @Nullable PageLink talk) {

    /** One question with what each side answered. */
    record Answered(String question, List<SummaryRow> rows) {}
}
