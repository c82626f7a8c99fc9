package org.roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.roundtable.rules.RulePackRefused.Fault;

/** Reads the files of a pack into Drools' description of them, and that into our list of rules. */
final class RuleParser {

    private RuleParser() {}

    static PackageDescr parsed(String file, String text) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = null;
        try {
            parsed = parser.parse(false, text);
        } catch (DroolsParserException e) {
            throw new RulePackRefused(List.of(new Fault(file, e.getLineNumber(), "cannot be read")));
        }
        if (parser.hasErrors() || parsed == null) {
            throw new RulePackRefused(faults(file, parser));
        }
        return parsed;
    }

    private static List<Fault> faults(String file, DrlParser parser) {
        return parser.getErrors().stream()
                .map(error -> new Fault(
                        file, error.getLines().length > 0 ? error.getLines()[0] : 0, oneLine(error.getMessage())))
                .toList();
    }

    static List<Rule> rules(String file, String text, PackageDescr parsed) {
        var lines = text.lines().toList();
        var rules = new ArrayList<Rule>();
        for (RuleDescr rule : parsed.getRules()) {
            var source = annotation(rule, "Source");
            rules.add(new Rule(rule.getName(), source == null ? "" : source, file, rule.getLine(), text(rule, lines)));
        }
        return rules;
    }

    /** What {@code @Source} or another annotation says, without the quotation marks that Drools keeps. */
    static @Nullable String annotation(RuleDescr rule, String name) {
        var annotation = rule.getAnnotation(name);
        var value = annotation == null ? null : annotation.getSingleValueAsString();
        return value == null ? null : value.strip().replaceAll("^\"|\"$", "");
    }

    static String oneLine(String message) {
        return message.strip().replaceAll("\\s+", " ");
    }

    private static String text(RuleDescr rule, List<String> lines) {
        var first = rule.getLine() - 1;
        var last = first;
        while (last < lines.size() && !lines.get(last).strip().equals("end")) {
            last++;
        }
        return lines.subList(first, Math.min(last + 1, lines.size())).stream().collect(Collectors.joining("\n"));
    }
}
