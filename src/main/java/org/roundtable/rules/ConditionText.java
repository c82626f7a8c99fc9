package org.roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The condition of a rule, one part after the other, as it is written and in plain words. */
final class ConditionText {

    private static final Pattern NOT_MET = Pattern.compile("^(not|exists)\\b\\s*\\(?\\s*");
    private static final List<String[]> SIGNS = List.of(
            new String[] {"!=", " is not "},
            new String[] {"==", " is "},
            new String[] {">=", " is at least "},
            new String[] {"<=", " is at most "},
            new String[] {">", " is more than "},
            new String[] {"<", " is less than "},
            new String[] {" not memberOf ", " is not among "},
            new String[] {" memberOf ", " is among "},
            new String[] {" not contains ", " do not include "},
            new String[] {" contains ", " include "});

    private ConditionText() {}

    /** The parts between {@code when} and {@code then}. */
    static List<String> of(Rule rule) {
        var lines = rule.text().lines().map(String::strip).toList();
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int open = 0;
        for (String line : lines.subList(lines.indexOf("when") + 1, lines.indexOf("then"))) {
            if (open == 0 && !line.startsWith("from ") && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (!line.isEmpty() && !line.startsWith("//")) {
                part.append(part.isEmpty() ? "" : " ").append(line);
                open += depth(line);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static int depth(String line) {
        return (int) (line.chars().filter(c -> c == '(').count()
                - line.chars().filter(c -> c == ')').count());
    }

    /** {@code not X( a == $b, !c )} as “there is no x with: a is that b; not c”. */
    static String plain(String part) {
        String begins = part.startsWith("not") ? "there is no " : "there is ";
        String rest = NOT_MET.matcher(part).replaceFirst("");
        rest = rest.replaceFirst("^\\$\\w+\\s*:\\s*", "");
        int open = rest.indexOf('(');
        if (open < 0) {
            return begins + words(rest);
        }
        String inside = rest.substring(open + 1, Math.max(open + 1, rest.lastIndexOf(')')));
        String with = List.of(inside.split(",(?![^(]*\\))")).stream()
                .map(ConditionText::constraint)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return begins + words(rest.substring(0, open)) + (with.isEmpty() ? "" : ", with: " + with);
    }

    private static String constraint(String written) {
        String text = written.strip();
        if (text.matches("\\$\\w+\\s*:\\s*\\w+")) {
            return "";
        }
        text = text.replaceFirst("^\\$\\w+\\s*:\\s*", "");
        boolean not = text.startsWith("!") && !text.startsWith("!=");
        text = (not ? text.substring(1) : text).replace("!= null", " is known").replace("== null", " is not known");
        for (String[] sign : SIGNS) {
            text = text.replace(sign[0], sign[1]);
        }
        return (not ? "not " : "") + words(text);
    }

    private static String words(String name) {
        return name.replace("$", "that ")
                .replaceAll("\\b[A-Z]\\w*\\.(?=[A-Z])", "")
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace('_', ' ')
                .replaceAll("[()\"]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
