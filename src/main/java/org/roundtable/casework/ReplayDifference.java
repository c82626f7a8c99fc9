package org.roundtable.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casework.Replay.Noticed;

/**
 * One flag that comes, goes, or begins earlier or later under other rules and figures.
 *
 * @param before since when it was noticed by those of today; null where it was not
 * @param after since when it would be noticed; null where it would not
 */
public record ReplayDifference(
        String caseFile, String code, List<String> subject, @Nullable Instant before, @Nullable Instant after) {

    /** What the change does to it. */
    public enum What {
        GAINED,
        LOST,
        EARLIER,
        LATER
    }

    public What what() {
        if (before == null) {
            return What.GAINED;
        }
        if (after == null) {
            return What.LOST;
        }
        return after.isBefore(before) ? What.EARLIER : What.LATER;
    }

    /** What differs between two replays of one case; what is the same in both is left out. */
    public static List<ReplayDifference> between(String caseFile, List<Noticed> before, List<Noticed> after) {
        List<ReplayDifference> differences = new ArrayList<>();
        Map<String, List<Noticed>> now = byFlag(before);
        Map<String, List<Noticed>> then = byFlag(after);
        now.forEach((flag, stretches) ->
                differences.addAll(paired(caseFile, stretches, then.getOrDefault(flag, List.of()))));
        then.forEach((flag, stretches) -> {
            if (!now.containsKey(flag)) {
                differences.addAll(paired(caseFile, List.of(), stretches));
            }
        });
        return differences;
    }

    /** As a table for other programs. */
    public static String csv(List<ReplayDifference> differences) {
        StringBuilder csv = new StringBuilder("case,rule,about,what,before,after\n");
        differences.forEach(one -> csv.append(String.join(
                        ",",
                        cell(one.caseFile()),
                        one.code(),
                        cell(String.join(" ", one.subject())),
                        one.what().name().toLowerCase(Locale.ROOT),
                        one.before() == null ? "" : one.before().toString(),
                        one.after() == null ? "" : one.after().toString()))
                .append('\n'));
        return csv.toString();
    }

    /** Whatever a file is called, no table program takes it for a formula. */
    private static String cell(String value) {
        String plain = value.matches("[=+\\-@\\t\\r].*") ? "'" + value : value;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }

    private static List<ReplayDifference> paired(String caseFile, List<Noticed> before, List<Noticed> after) {
        List<ReplayDifference> differences = new ArrayList<>();
        for (int at = 0; at < Math.max(before.size(), after.size()); at++) {
            Instant was = at < before.size() ? before.get(at).since() : null;
            Instant is = at < after.size() ? after.get(at).since() : null;
            Noticed one = at < before.size() ? before.get(at) : after.get(at);
            if (was == null || !was.equals(is)) {
                differences.add(new ReplayDifference(caseFile, one.code(), one.subject(), was, is));
            }
        }
        return differences;
    }

    private static Map<String, List<Noticed>> byFlag(List<Noticed> noticed) {
        return noticed.stream()
                .sorted(Comparator.comparing(Noticed::since))
                .collect(Collectors.groupingBy(
                        one -> one.code() + " " + String.join(" ", one.subject()), TreeMap::new, Collectors.toList()));
    }
}
