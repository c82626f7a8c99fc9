package org.roundtable.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote in a form and has not sent yet. It is theirs alone: part of no case file, export or log.
 *
 * @param kind which kind of entry it is to become, or the name of a form that makes several
 * @param workItem the step that it is written for, where there is one
 * @param values what was typed, by the names of the form
 */
public record KeptDraft(
        String id,
        String caseFile,
        String kind,
        @Nullable String workItem,
        Map<String, List<String>> values,
        Instant savedAt) {

    /** A worry that waits to be sent comes before everything else. */
    public boolean isConcern() {
        return kind.equals("ConcernRaised");
    }

    /** Without anything that was typed, so that no log ever tells it. */
    @Override
    public String toString() {
        return "KeptDraft[" + id + "]";
    }
}
