package org.roundtable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.builder.Message;
import org.roundtable.rules.RulePackRefused.Fault;

/**
 * Finds the line that a compiler's message is about. Drools often names none, and for what became Java it names a line of Java; but
 * its message repeats a part of the rule, so the line that shares most with the message is the one.
 */
final class CompilerComplaint {

    private static final String GENERATED = "Java source of ";

    private CompilerComplaint() {}

    static List<Fault> faults(List<Message> errors, Map<String, String> texts) {
        var faults = new ArrayList<Fault>();
        for (Message error : errors) {
            var path = Optional.ofNullable(error.getPath()).orElse("");
            if (!error.getText().startsWith(GENERATED)) {
                faults.add(fault(file(path), error, evidence(error, path, errors), texts));
            }
        }
        return faults.stream().distinct().toList();
    }

    private static Fault fault(String file, Message error, String evidence, Map<String, String> texts) {
        var text = texts.getOrDefault(file, "");
        var given = error.getPath() != null && error.getPath().endsWith(file) ? error.getLine() : 0;
        return new Fault(file, given > 0 ? given : likeliestLine(text, evidence), RuleParser.oneLine(error.getText()));
    }

    /** A rule set has a folder of its own, also for the Java that is made from it. */
    private static String file(String path) {
        var set = path.replaceFirst("^.*org/roundtable/rules/([^/]+)/.*$", "$1");
        return set + RuleText.ENDING;
    }

    private static String evidence(Message error, String path, List<Message> errors) {
        return errors.stream()
                .map(Message::getText)
                .filter(text -> !path.isEmpty() && text.startsWith(GENERATED + path))
                .findFirst()
                .orElse(error.getText());
    }

    private static int likeliestLine(String text, String evidence) {
        var lines = text.lines().toList();
        var likeliest = 0;
        var most = 3;
        for (int i = 0; i < lines.size(); i++) {
            var shared = lines.get(i).matches("(import|package|rule|//).*")
                    ? 0
                    : shared(lines.get(i).strip(), evidence);
            if (shared > most) {
                most = shared;
                likeliest = i + 1;
            }
        }
        return likeliest;
    }

    /** How long the longest part is that both have. */
    private static int shared(String line, String evidence) {
        var longest = 0;
        for (int start = 0; start + longest < line.length(); start++) {
            while (start + longest < line.length() && evidence.contains(line.substring(start, start + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }
}
