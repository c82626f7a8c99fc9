package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.bundle.Bundle;
import org.roundtable.casefile.bundle.Bundles;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.casefile.state.Parameters;

/** Each shipped rule in turn throws: the findings of every other rule are what they are without it, in every demonstration case. */
class ShippedRulesIsolationTests {

    private static final Pattern RULE = Pattern.compile("rule \"([^\"]+)\"");

    @Test
    void loseNothingButWhatTheThrowingRuleWouldHaveFound() throws IOException {
        RuleBook sound = RuleBook.shipped();
        RuleBook wired = RuleBook.compile(wired());
        for (List<Object> facts : cases()) {
            List<Finding> all = sound.judge(facts, sound.codes()).findings();
            for (Rule broken : sound.rules()) {
                Judgement judgement = wired.judge(with(facts, sound, broken), sound.codes());
                assertThat(judgement.notJudged())
                        .as(broken.name())
                        .extracting(not -> not.rule().name())
                        .containsExactly(broken.name());
                assertThat(judgement.findings())
                        .as(broken.name())
                        .filteredOn(finding -> !finding.code().equals(broken.code()))
                        .containsExactlyElementsOf(all.stream()
                                .filter(finding -> !finding.code().equals(broken.code()))
                                .toList());
            }
        }
    }

    private static List<Object> with(List<Object> facts, RuleBook rules, Rule broken) {
        List<Object> with = new ArrayList<>(facts);
        rules.rules().forEach(rule -> with.add(new Tripwire(rule.name(), rule.equals(broken))));
        return with;
    }

    /** The shipped rules, each asking its tripwire before anything else. */
    private static Map<String, String> wired() throws IOException {
        Map<String, String> wired = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".drl")).toList()) {
                wired.put(file.getFileName().toString(), wired(Files.readString(file)));
            }
        }
        return wired;
    }

    private static String wired(String text) {
        StringBuilder wired = new StringBuilder();
        String rule = "";
        boolean imported = false;
        for (String line : text.lines().toList()) {
            var named = RULE.matcher(line);
            rule = named.lookingAt() ? named.group(1) : rule;
            if (line.startsWith("import ") && !imported) {
                wired.append("import org.roundtable.rules.Tripwire;\n");
                imported = true;
            }
            wired.append(line).append('\n');
            if (line.strip().equals("when")) {
                wired.append("    Tripwire( rule == \"").append(rule).append("\", sound )\n");
            }
        }
        return wired.toString();
    }

    static List<List<Object>> cases() throws IOException {
        List<List<Object>> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("docs/examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Bundle bundle = Bundles.read(file);
                Circumstances circumstances = new Circumstances(
                        bundle.asOf(),
                        bundle.organisationFile(),
                        WorkingCalendar.of(bundle.nation()),
                        Parameters.defaults());
                cases.add(CaseState.of(bundle.caseFile(), circumstances).facts());
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(10);
        return cases;
    }
}
