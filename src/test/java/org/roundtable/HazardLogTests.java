package org.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A control without a test is not one: every hazard names tests, and every test that it names is there. */
class HazardLogTests {

    private static final Path LOG = Path.of("docs/assurance/hazard-log.md");

    @Test
    void namesATestForEachHazardThatIsThere() throws IOException {
        Set<String> tests = tests();
        List<String> hazards = Files.readAllLines(LOG).stream()
                .filter(line -> line.startsWith("| H-"))
                .toList();

        assertThat(hazards).hasSizeGreaterThan(15).allSatisfy(hazard -> {
            String[] cells = hazard.split("\\|");
            List<String> named = Pattern.compile("`(\\w+Tests)`")
                    .matcher(cells[cells.length - 1])
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(named).as(cells[1]).isNotEmpty().allMatch(tests::contains);
        });
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Tests.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
