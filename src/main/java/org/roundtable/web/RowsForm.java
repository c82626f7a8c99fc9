package org.roundtable.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.casework.KeptDraft;

/**
 * A form that makes several entries as one act, as it is kept for later.
 *
 * @param name what it is kept under
 * @param thing what it is about, such as {@code meeting}
 * @param about the id of that
 * @param rows its rows, each with fields of its own
 */
record RowsForm(String name, String thing, String about, Set<String> rows) {

    static final String WRAP_UP = "MeetingWrapUp";
    static final String TOLD = "FeedbackTold";

    /** What was typed into the rows, and nothing else that was sent. */
    Map<String, List<String>> answers(Sent sent) {
        Map<String, List<String>> answers = new HashMap<>();
        sent.values().forEach((field, typed) -> {
            int dot = field.indexOf('.');
            if (dot > 0 && rows.contains(field.substring(0, dot))) {
                answers.put(field, typed);
            }
        });
        return answers;
    }

    Map<String, List<String>> kept(Map<String, List<String>> answers) {
        Map<String, List<String>> kept = new HashMap<>(answers);
        kept.put(thing, List.of(about));
        return kept;
    }

    boolean isOf(KeptDraft draft) {
        return draft.kind().equals(name)
                && draft.values().getOrDefault(thing, List.of()).contains(about);
    }
}
