package org.roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.ImportDescr;

/**
 * Looks at an expression inside a condition. It becomes Java, so it may compare what facts hold and nothing else: no type that is not
 * imported, nothing made, nothing assigned, no static call but for dates, and not what time it is.
 */
final class ExpressionCheck {

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern PATH = Pattern.compile("[A-Za-z_$][\\w$]*(?:\\s*[.#]\\s*!?[A-Za-z_$][\\w$]*)*");
    private static final Pattern CODE = Pattern.compile("\\bnew\\b|->|::|[{};@]|\\+\\+|--|(?<![=!<>~:])=(?![=~])");
    private static final Pattern CLOCK = Pattern.compile("[A-Z]\\w*\\.(now|system\\w*)\\b.*");
    private static final Pattern CALL = Pattern.compile("([A-Z]\\w*\\.)+[a-z]\\w*.*");
    private static final Set<String> PLAIN = Set.of("String", "Integer", "Long", "Boolean", "Double", "Number", "Math");

    private final Map<String, String> imports;

    private ExpressionCheck(Map<String, String> imports) {
        this.imports = imports;
    }

    static ExpressionCheck knowing(List<ImportDescr> imports) {
        var byName = new TreeMap<String, String>();
        for (ImportDescr imported : imports) {
            var target = imported.getTarget();
            byName.put(target.substring(target.lastIndexOf('.') + 1), target);
        }
        return new ExpressionCheck(byName);
    }

    boolean isImported(String type) {
        return imports.containsKey(type.split("\\.")[0]);
    }

    /** Why the expression cannot be accepted; empty if it can. */
    List<String> reasons(String expression) {
        var reasons = new ArrayList<String>();
        var code = STRING.matcher(expression).replaceAll("\"\"");
        if (CODE.matcher(code).find()) {
            reasons.add("does more than compare: " + code.strip());
        }
        PATH.matcher(code)
                .results()
                .forEach(path -> path(path.group().replaceAll("\\s|!", "").replace('#', '.'), reasons));
        return reasons;
    }

    private void path(String path, List<String> reasons) {
        var steps = List.of(path.split("\\."));
        var first = steps.get(0);
        if (steps.contains("class") || steps.contains("getClass") || first.equals("eval")) {
            reasons.add("reaches beyond the facts: " + path);
        } else if (Character.isUpperCase(first.charAt(0))) {
            type(path, first, reasons);
        } else if (steps.stream().anyMatch(step -> Character.isUpperCase(step.charAt(0)))) {
            reasons.add("names a type that is not imported: " + path);
        }
    }

    private void type(String path, String first, List<String> reasons) {
        var imported = imports.getOrDefault(first, "");
        if (CLOCK.matcher(path).matches()) {
            reasons.add("asks what time it is: dates come in as facts");
        } else if (imported.isEmpty() && !PLAIN.contains(first)) {
            reasons.add("names a type that is not imported: " + path);
        } else if (CALL.matcher(path).matches() && imported.startsWith("org.roundtable.")) {
            reasons.add("calls a function: " + path);
        }
    }
}
