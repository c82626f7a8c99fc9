package org.roundtable.rules;

import java.util.List;
import java.util.Optional;

/**
 * How far a rule gets with the facts of a case.
 *
 * @param parts its conditions in order, each with whether it holds together with those before it
 */
public record Explanation(Rule rule, List<Part> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /**
     * One condition.
     *
     * @param text as the rule says it
     */
    public record Part(String text, boolean holds) {

        /** The same in plain words. */
        public String plain() {
            return ConditionText.plain(text);
        }
    }

    /** Whether the rule concludes. */
    public boolean concludes() {
        return parts.stream().allMatch(Part::holds);
    }

    /** Why it does not: the first condition that does not hold. */
    public Optional<Part> missing() {
        return parts.stream().filter(part -> !part.holds()).findFirst();
    }
}
