package org.roundtable.flag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Noticing.Severity;

/**
 * What became of a finding. It holds ids only; the words are filled when it is shown.
 *
 * @param subject the things that it is about, in the rule's order
 * @param about what else the words name
 * @param pack the rule pack that judged
 */
public record Flag(
        String id,
        String caseFile,
        String code,
        List<String> subject,
        Map<String, Set<String>> about,
        Severity severity,
        FlagState state,
        Instant raisedAt,
        @Nullable LocalDate setAsideUntil,
        String pack) {

    /** Every id that it names. */
    public Set<String> ids() {
        var ids = new java.util.HashSet<>(subject);
        about.values().forEach(ids::addAll);
        return ids;
    }

    /** Safety flags stand apart from all others and are never crowded out. */
    public boolean isSafety() {
        return code.startsWith("SG-");
    }
}
