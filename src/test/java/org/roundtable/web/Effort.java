package org.roundtable.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/**
 * Minutes that somebody spends with the pages of a journey. Nobody was timed: every figure is our estimate, for somebody who has done it
 * before and types at an ordinary pace. Listening and talking, and thinking what to write, are not in it.
 */
final class Effort {

    /** Opening a page and reading what it asks: about seventy words at 200 a minute. */
    private static final double NEW_PAGE = 20;

    /** A page that was there a moment ago: finding the place, not reading. */
    private static final double KNOWN_PAGE = 5;

    /** Reading a handful of answers and pressing one. */
    private static final double CHOICE = 5;

    /** Two or four digits, or a time. */
    private static final double DATE_PART = 3;

    /** Twenty-four words a minute: half of an office worker's pace, for people are in the room. */
    private static final double WORD = 2.5;

    private final Set<String> known = new LinkedHashSet<>();
    private int pages;
    private int fields;
    private int choices;
    private int dateParts;
    private int words;

    void sees(Document page) {
        pages++;
        known.add(page.title().replaceAll("[0-9]", ""));
    }

    /** What was answered in a form, as {@code name=value}; several choices of one question are pressed one by one. */
    void answers(Elements asked, List<String> answers) {
        fields += answers.size();
        for (String answer : answers) {
            String name = answer.substring(0, answer.indexOf('='));
            String value = answer.substring(answer.indexOf('=') + 1);
            if (!asked.select("[name=" + name + ".day]").isEmpty()) {
                dateParts += value.contains("T") ? 4 : 3;
            } else if (asked.select("textarea, input:not([type=radio], [type=checkbox])")
                    .select("[name=" + name + "]")
                    .isEmpty()) {
                choices += value.split("\\|").length;
            } else {
                words += value.split("\\s+").length;
            }
        }
    }

    double minutes() {
        double seconds = known.size() * NEW_PAGE
                + (pages - known.size()) * KNOWN_PAGE
                + choices * CHOICE
                + dateParts * DATE_PART
                + words * WORD;
        return seconds / 60;
    }

    /** For the table of the documents. */
    Map<String, Number> counted() {
        return Map.of(
                "pages", pages,
                "new pages", known.size(),
                "answers given", fields,
                "choices", choices,
                "date parts", dateParts,
                "words", words);
    }
}
