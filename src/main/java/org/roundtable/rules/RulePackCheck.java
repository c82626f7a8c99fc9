package org.roundtable.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.roundtable.rules.RulePackRefused.Fault;

/**
 * Lets a pack pass only if its rules do nothing but conclude, so that whoever edits a rule can neither change a case nor run a
 * program, and so that rules stay readable. It allows what is known to be harmless and refuses the rest.
 */
final class RulePackCheck {

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Rule> labels = new HashMap<>();

    private RulePackCheck() {}

    /** The rules of a pack that passes. */
    static List<Rule> passed(Map<String, String> texts) {
        var check = new RulePackCheck();
        var rules = new ArrayList<Rule>();
        new TreeMap<>(texts).forEach((file, text) -> rules.addAll(check.file(file, text)));
        if (!check.faults.isEmpty()) {
            throw new RulePackRefused(check.faults);
        }
        return rules;
    }

    private List<Rule> file(String file, String text) {
        try {
            var parsed = RuleParser.parsed(file, text);
            var rules = RuleParser.rules(file, text, parsed);
            whole(file, text, parsed);
            for (RuleDescr rule : parsed.getRules()) {
                new RuleCheck(file, rule, ExpressionCheck.knowing(parsed.getImports()), faults).run();
            }
            rules.forEach(this::label);
            return rules;
        } catch (RulePackRefused e) {
            faults.addAll(e.faults());
            return List.of();
        }
    }

    private void whole(String file, String text, PackageDescr parsed) {
        if (!file.matches("[a-z][a-z0-9]*\\.drl")) {
            faults.add(new Fault(file, 0, "is not named by one lower-case word and .drl"));
        } else if (!RuleText.packageOf(file).equals(parsed.getName())) {
            faults.add(new Fault(file, 1, "does not begin with: package " + RuleText.packageOf(file) + ";"));
        }
        // Java reads such an escape before anything else, also in a comment: code could hide in it.
        refuse(file, lineOf(text, "\\u"), text.contains("\\u"), "has a Unicode escape");
        parsed.getImports().forEach(imported -> check(file, text, imported));
        constructs(parsed).forEach((what, found) -> refuse(file, 1, !found.isEmpty(), "has " + what));
    }

    private static Map<String, Collection<?>> constructs(PackageDescr parsed) {
        var constructs = new TreeMap<String, Collection<?>>();
        constructs.put("globals", parsed.getGlobals());
        constructs.put("functions", parsed.getFunctions());
        constructs.put("imported functions", parsed.getFunctionImports());
        constructs.put("imported accumulations", parsed.getAccumulateImports());
        constructs.put("attributes for all its rules", parsed.getAttributes());
        constructs.put("declared types", parsed.getClassAndEnumDeclarationDescrs());
        constructs.put("entry points", parsed.getEntryPointDeclarations());
        constructs.put("windows", parsed.getWindowDeclarations());
        constructs.put("a rule unit", parsed.getUnit() == null ? List.of() : List.of(parsed.getUnit()));
        return constructs;
    }

    private void check(String file, String text, ImportDescr imported) {
        var target = imported.getTarget();
        var line = lineOf(text, target);
        refuse(file, line, target.endsWith("*"), "imports with a wildcard");
        var allowed = target.startsWith("org.roundtable.") || target.startsWith("java.time.");
        refuse(file, line, !allowed, "imports " + target + ", which is neither ours nor a date");
        refuse(file, line, allowed && !exists(target), "imports " + target + ", which does not exist");
    }

    /** A type inside a topic file: {@code entry.Decisions.DecisionAsked} is {@code entry.Decisions$DecisionAsked}. */
    private static String binaryName(String type) {
        var parts = type.split("\\.(?=[A-Z])");
        return parts.length == 1
                ? type
                : parts[0] + "." + String.join("$", List.of(parts).subList(1, parts.length));
    }

    private static boolean exists(String type) {
        try {
            Class.forName(binaryName(type), false, RulePackCheck.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private void label(Rule rule) {
        var label = rule.name().split(" ", 2)[0];
        var earlier = labels.put(label, rule);
        if (earlier != null) {
            faults.add(new Fault(
                    rule.file(), rule.line(), label + " is also at " + earlier.file() + ":" + earlier.line()));
        }
    }

    private void refuse(String file, int line, boolean isSo, String reason) {
        if (isSo) {
            faults.add(new Fault(file, line, reason));
        }
    }

    private static int lineOf(String text, String part) {
        var at = text.indexOf(part);
        return at < 0
                ? 1
                : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
