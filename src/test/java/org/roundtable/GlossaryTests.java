package org.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary is a contract: what it calls by a name in code is called so in code. */
class GlossaryTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]+\\|[^|]+\\|([^|]+)\\|[^|]+\\|$");
    private static final Pattern NAME = Pattern.compile("`([A-Za-z_]+)(?:\\.([A-Za-z_]+)(?:\\(\\))?)?`");
    private static final Pattern PATH = Pattern.compile("`([a-z]+/[a-z.-]+)`");

    @Test
    void everyNameIsInTheCode() throws IOException {
        String code = code();

        assertThat(names()).isNotEmpty().allSatisfy(name -> assertThat(code).containsPattern("\\b" + name + "\\b"));
    }

    @Test
    void everyFileIsThere() throws IOException {
        assertThat(found(PATH, 1)).isNotEmpty().allSatisfy(path -> assertThat(Path.of(path))
                .exists());
    }

    private static TreeSet<String> names() throws IOException {
        TreeSet<String> names = found(NAME, 1);
        names.addAll(found(NAME, 2));
        return names;
    }

    private static TreeSet<String> found(Pattern pattern, int group) throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs/glossary.md")))
                .results()
                .map(row -> row.group(1))
                .flatMap(cell -> pattern.matcher(cell).results())
                .map((MatchResult name) -> name.group(group))
                .filter(name -> name != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Declarations only would be stricter; a name that stands nowhere in the sources is gone for certain. */
    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            StringBuilder code = new StringBuilder();
            for (Path source : sources) {
                code.append(Files.readString(source));
            }
            return code.toString();
        }
    }
}
