package org.roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Refuses a pack that does more than conclude. */
final class RulePackCheck {

    private RulePackCheck() {}

    static List<Rule> passed(Map<String, String> texts) {
        var rules = new ArrayList<Rule>();
        texts.forEach((file, text) -> rules.addAll(RuleParser.rules(file, text, RuleParser.parsed(file, text))));
        return rules;
    }
}
