package org.roundtable.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.DSL;
import org.drools.model.Model;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.roundtable.rules.Explanation.Part;

/**
 * Asks of a rule how far it gets with some facts: its first condition alone, its first two, and so on. The rule itself is taken apart,
 * so that an explanation can never differ from what is judged.
 */
final class Explaining {

    private static final String PACKAGE = "org.roundtable.rules.explaining";

    private final Rule rule;
    private final List<String> conditions;
    private final KieBase base;

    /** @param prepared the rule as it is judged */
    Explaining(Rule rule, org.drools.model.Rule prepared, Model model) {
        this.rule = rule;
        this.conditions = ConditionText.of(rule);
        var view = (CompositePatterns) prepared.getView();
        var beginnings = new ArrayList<org.drools.model.Rule>();
        for (int count = 1; count <= conditions.size(); count++) {
            beginnings.add(beginning(view, count));
        }
        this.base = KieBaseBuilder.createKieBaseFromModel(List.of(new RuleGroup.Part(model, PACKAGE, beginnings)));
    }

    /** How many of the first conditions some facts satisfy together. */
    Explanation of(Collection<?> facts) {
        Set<Integer> reached = reached(facts);
        var parts = new ArrayList<Part>();
        for (int at = 0; at < conditions.size(); at++) {
            parts.add(new Part(conditions.get(at), reached.contains(at + 1)));
        }
        return new Explanation(rule, parts);
    }

    private Set<Integer> reached(Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(RuleGroup.MOST_CONCLUSIONS);
            var reached = new HashSet<Integer>();
            session.getObjects(Reached.class::isInstance).forEach(found -> reached.add(((Reached) found).conditions()));
            return reached;
        } finally {
            session.dispose();
        }
    }

    private static org.drools.model.Rule beginning(CompositePatterns whole, int count) {
        List<Condition> some = whole.getSubConditions().subList(0, count);
        var reached = new Reached(count);
        var consequence = DSL.execute(drools -> drools.insert(reached)).get();
        var view = new CompositePatterns(
                Condition.Type.AND,
                new ArrayList<>(some),
                java.util.Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, consequence));
        return new RuleImpl(PACKAGE, "the first " + count, null, view);
    }

    /** The first conditions of a rule are satisfied. */
    record Reached(int conditions) {}
}
