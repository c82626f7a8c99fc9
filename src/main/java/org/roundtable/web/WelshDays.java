package org.roundtable.web;

import java.util.regex.Pattern;

/** Welsh writes the name of a day small within a sentence, and softens it after some words: ar ddydd Iau, erbyn dydd Iau. */
final class WelshDays {

    /** A whole date and nothing else, so that nobody's own words are ever changed. */
    private static final Pattern DATE =
            Pattern.compile("Dydd (?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul) \\d{1,2} \\p{L}+ \\d{4}(?:\\P{L}*)");

    private static final String SOFTENING = "(?iu)(?:^|.*[^\\p{L}])(?:am|ar|at|dan|dros|drwy|gan|heb|hyd|i|o|wrth) ";

    private WelshDays() {}

    /** The values of a line, with its days as they are written where they stand in it. */
    static Object[] in(String line, Object[] values) {
        Object[] fitted = values.clone();
        for (int at = 0; at < fitted.length; at++) {
            if (fitted[at] instanceof String day && DATE.matcher(day).matches()) {
                fitted[at] = in(line, "{" + at + "}", day);
            }
        }
        return fitted;
    }

    private static String in(String line, String slot, String day) {
        String before = line.substring(0, Math.max(0, line.indexOf(slot)));
        if (before.matches(SOFTENING)) {
            return "ddydd" + day.substring("Dydd".length());
        }
        return before.isBlank() || before.stripTrailing().matches("(?s).*[.:?!]")
                ? day
                : "dydd" + day.substring("Dydd".length());
    }
}
