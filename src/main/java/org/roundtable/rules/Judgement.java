package org.roundtable.rules;

import java.util.List;

/**
 * What a rule book finds in one set of facts.
 *
 * @param findings in the order of code and subject, one for each pair of them
 * @param notJudged the rules that could not be checked this time; what they found before stands
 */
public record Judgement(List<Finding> findings, List<NotJudged> notJudged) {

    public Judgement {
        findings = List.copyOf(findings);
        notJudged = List.copyOf(notJudged);
    }

    /**
     * A rule that could not be checked.
     *
     * @param reason the type of what it threw, or that it ran away; never a message, which may hold words of the case
     */
    public record NotJudged(Rule rule, String reason) {}
}
