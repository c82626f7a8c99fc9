package org.roundtable.assurance;

import java.util.Map;

/** How much of one side gave which answer to a question. */
public record Shares<T>(Map<T, Share> given, Share ofOthers) {

    static <T> Shares<T> of(Map<T, Integer> counts, int answered) {
        return new Shares<>(
                counts.entrySet().stream()
                        .collect(java.util.stream.Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, count -> Share.of(count.getValue(), answered))),
                Share.of(0, answered));
    }

    public Share of(T answer) {
        return given.getOrDefault(answer, ofOthers);
    }
}
