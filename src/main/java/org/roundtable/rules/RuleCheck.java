package org.roundtable.rules;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.rules.RulePackRefused.Fault;

/** Looks at one rule: its name and source, each line of its condition, and its one conclusion. */
final class RuleCheck {

    private static final String VALUE = "\\s*\\$\\w+\\s*";
    private static final Pattern CONCLUSION =
            Pattern.compile("insertLogical\\s*\\(\\s*new\\s+Finding\\s*\\(\\s*\"([^\"]+)\"\\s*"
                    + "(?:," + VALUE + ")+\\)"
                    + "(?:\\s*\\.\\s*about\\s*\\(\\s*\"\\w+\"\\s*,(?:" + VALUE + "|\\s*[A-Z]\\w*\\.[A-Z]\\w*\\s*)\\))*"
                    + "\\s*\\)\\s*;");
    private static final Pattern NAMED = Pattern.compile("name\\s*==\\s*\"([^\"]*)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern ROLES = Pattern.compile("[a-z]+(-[a-z]+)*(, ?[a-z]+(-[a-z]+)*)*");
    private static final Map<String, Pattern> ANNOTATIONS = Map.of(
            "Source", Pattern.compile("(?s).*"),
            "Severity",
                    Pattern.compile(Arrays.stream(Severity.values())
                            .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining("|"))),
            "Audience", ROLES,
            "WhenLate", ROLES,
            "Developmental", Pattern.compile("true|false"),
            "SetAside", Pattern.compile("never"),
            "Default", Pattern.compile("off"));
    private static final Set<Class<?>> JOINING =
            Set.of(AndDescr.class, NotDescr.class, ExistsDescr.class, ForallDescr.class);

    private final String file;
    private final RuleDescr rule;
    private final ExpressionCheck expressions;
    private final List<Fault> faults;
    private final Set<String> bound = new HashSet<>();

    RuleCheck(String file, RuleDescr rule, ExpressionCheck expressions, List<Fault> faults) {
        this.file = file;
        this.rule = rule;
        this.expressions = expressions;
        this.faults = faults;
    }

    void run() {
        refuse(rule.getLine(), rule.isQuery(), "is a query");
        refuse(rule.getLine(), rule.hasParent(), "extends another rule");
        rule.getAttributes()
                .values()
                .forEach(attribute ->
                        faults.add(new Fault(file, attribute.getLine(), "has the attribute " + attribute.getName())));
        annotations();
        conclusion();
        condition(rule.getLhs());
        unbound(rule.getConsequenceLine(), String.valueOf(rule.getConsequence()));
    }

    private void annotations() {
        var source = RuleParser.annotation(rule, "Source");
        refuse(rule.getLine(), source == null || source.isBlank(), "has no @Source");
        for (String name : rule.getAnnotationNames()) {
            var value = String.valueOf(RuleParser.annotation(rule, name));
            var expected = ANNOTATIONS.get(name);
            var reason = "has the annotation @" + name + "( \"" + value + "\" )";
            refuse(rule.getLine(), expected == null || !expected.matcher(value).matches(), reason);
        }
    }

    private void conclusion() {
        var name = Rule.NAME.matcher(rule.getName());
        refuse(rule.getLine(), !name.matches(), "has no code and claim in its name, such as: TK-03 options were fixed");
        refuse(rule.getConsequenceLine(), !rule.getNamedConsequences().isEmpty(), "has more than one consequence");
        var conclusion =
                CONCLUSION.matcher(String.valueOf(rule.getConsequence()).strip());
        if (!conclusion.matches()) {
            var wanted = "insertLogical( new Finding( \"CODE\", $subject ) );";
            faults.add(new Fault(
                    file, rule.getConsequenceLine(), "does more or less than conclude one finding: " + wanted));
        } else if (name.matches() && !name.group(1).equals(conclusion.group(1))) {
            faults.add(new Fault(file, rule.getConsequenceLine(), "concludes another code than its name says"));
        }
    }

    private void condition(BaseDescr part) {
        if (JOINING.contains(part.getClass())) {
            ((ConditionalElementDescr) part).getDescrs().forEach(this::condition);
        } else if (part instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (part instanceof OrDescr) {
            faults.add(new Fault(file, lineOf(part), "has an or between lines: two alternatives are two rules"));
        } else if (part instanceof EvalDescr) {
            faults.add(new Fault(file, lineOf(part), "has an eval"));
        } else {
            faults.add(new Fault(file, lineOf(part), "has a condition that no rule needs"));
        }
    }

    private void pattern(PatternDescr pattern) {
        var line = lineOf(pattern);
        var type = pattern.getObjectType();
        if (pattern.getSource() == null) {
            refuse(line, !expressions.isImported(type), "looks for " + type + ", which is not imported");
            refuse(line, type.equals("Finding"), "reads what rules conclude");
        }
        refuse(line, !pattern.getBehaviors().isEmpty(), "has a window");
        refuse(line, !pattern.getAnnotationNames().isEmpty(), "has an annotation on a condition");
        bind(pattern.getIdentifier());
        source(line, pattern.getSource());
        pattern.getDescrs().forEach(constraint -> expression(line, textOf(constraint)));
        refuse(line, type.equals("Threshold") && !namesAParameter(pattern), "asks for a parameter that does not exist");
    }

    private void source(int line, BaseDescr source) {
        if (source instanceof AccumulateDescr accumulate) {
            condition(accumulate.getInput());
            refuse(line, accumulate.getFunctions().isEmpty(), "has code in an accumulation");
            for (AccumulateFunctionCallDescr function : accumulate.getFunctions()) {
                expression(line, String.join(", ", function.getParams()));
                bind(function.getBind());
            }
        } else if (source instanceof FromDescr from) {
            var expression = from.getDataSource().getText();
            refuse(line, !expression.matches("\\$\\w+"), "has a from over something else than what a fact holds");
        } else {
            refuse(line, source != null, "takes facts from elsewhere");
        }
    }

    private void bind(@Nullable String name) {
        if (name != null) {
            bound.add(name);
        }
    }

    private void expression(int line, String text) {
        BINDING.matcher(text).results().forEach(binding -> bound.add(binding.group(1)));
        unbound(line, text);
        expressions.reasons(text).forEach(reason -> faults.add(new Fault(file, line, reason)));
    }

    private void unbound(int line, String text) {
        VARIABLE.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> !bound.contains(name))
                .distinct()
                .forEach(name -> faults.add(new Fault(file, line, "uses " + name + ", which no line above names")));
    }

    private static boolean namesAParameter(PatternDescr pattern) {
        var constraints = pattern.getDescrs().stream().map(RuleCheck::textOf).collect(Collectors.joining(", "));
        var named = NAMED.matcher(constraints);
        return named.find() && Parameters.isKnown(named.group(1));
    }

    private static String textOf(BaseDescr constraint) {
        // A kind of constraint that we do not know becomes one that is refused.
        return constraint instanceof ExprConstraintDescr expression ? expression.getExpression() : "{}";
    }

    private int lineOf(BaseDescr part) {
        return part.getLine() > 0 ? part.getLine() : rule.getLine();
    }

    private void refuse(int line, boolean isSo, String reason) {
        if (isSo) {
            faults.add(new Fault(file, line, reason));
        }
    }
}
