package org.roundtable.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.roundtable.rules.Judgement.NotJudged;

/**
 * Rules that are judged in one session. A rule that throws, or runs away, silences that whole session; the group is then judged again
 * in two halves, each in a fresh session, until the rule is alone. As rules only conclude, no rule misses another, and the findings
 * are those of a book without it. Halves are prepared when first needed, and at most twice as many as there are rules.
 */
final class RuleGroup {

    /** More conclusions than one rule has reason for: 200 meetings with 100 people each. */
    static final int MOST_CONCLUSIONS = 20_000;

    private final List<Model> models;
    private final List<Rule> rules;
    private final KieBase base;
    private @Nullable List<RuleGroup> halves;

    private RuleGroup(List<Model> models, List<Rule> rules) {
        this.models = models;
        this.rules = rules;
        this.base = KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** Some of a book's rules; the others are not even looked at. */
    static RuleGroup of(List<Model> models, List<Rule> some) {
        var parts = new ArrayList<Model>();
        for (Model model : models) {
            var kept = model.getRules().stream()
                    .filter(rule -> some.stream().anyMatch(wanted -> isSame(wanted, rule)))
                    .toList();
            if (!kept.isEmpty()) {
                parts.add(new Part(model, model.getPackageName(), kept));
            }
        }
        return new RuleGroup(parts, some);
    }

    void judge(Collection<?> facts, Collection<Finding> findings, Collection<NotJudged> notJudged) {
        try {
            findings.addAll(conclusions(facts));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            if (rules.size() == 1) {
                notJudged.add(new NotJudged(rules.get(0), reason(e)));
            } else {
                halves().forEach(half -> half.judge(facts, findings, notJudged));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private Collection<Finding> conclusions(Collection<?> facts) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            if (session.fireAllRules(MOST_CONCLUSIONS) >= MOST_CONCLUSIONS) {
                throw new RanAway();
            }
            return (Collection<Finding>) List.copyOf(session.getObjects(new ClassObjectFilter(Finding.class)));
        } finally {
            session.dispose();
        }
    }

    private synchronized List<RuleGroup> halves() {
        var ready = halves;
        if (ready == null) {
            var middle = rules.size() / 2;
            ready = List.of(of(models, rules.subList(0, middle)), of(models, rules.subList(middle, rules.size())));
            halves = ready;
        }
        return ready;
    }

    static boolean isSame(Rule rule, org.drools.model.Rule prepared) {
        return rule.name().equals(prepared.getName())
                && RuleText.packageOf(rule.file()).equals(prepared.getPackage());
    }

    private static String reason(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }

    private static final class RanAway extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Some rules in a model's place, with everything else that is its own. */
    record Part(Model whole, String packageName, List<org.drools.model.Rule> rules) implements Model {

        @Override
        public String getName() {
            return whole.getName();
        }

        @Override
        public String getPackageName() {
            return packageName;
        }

        @Override
        public List<Global> getGlobals() {
            return whole.getGlobals();
        }

        @Override
        public List<org.drools.model.Rule> getRules() {
            return rules;
        }

        @Override
        public List<Query> getQueries() {
            return whole.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return whole.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return whole.getEntryPoints();
        }
    }
}
