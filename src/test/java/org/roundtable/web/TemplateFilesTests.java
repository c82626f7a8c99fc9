package org.roundtable.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands behind the end of a page's file is sent too: so nothing does, but in files that hold fragments alone. */
class TemplateFilesTests {

    private static final Pattern TAG = Pattern.compile("<[a-z](?:[^\"'<>]|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern REPLACED = Pattern.compile("\\sth:(?:replace|insert)=");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(?:if|unless|each)=");
    private static final List<String> FRAGMENTS = List.of("layout.html", "people-layout.html");

    @Test
    void endWithThePage() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates/roundtable"))) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !FRAGMENTS.contains(file.getFileName().toString()))
                    .toList();
            assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(isClean(Files.readString(page)))
                    .as("%s has something behind </html>: move it to a file of fragments", page)
                    .isTrue());
        }
        assertThat(isClean("<html></html><p>stray</p>")).as("the guard sees").isFalse();
    }

    /** The fragment is put in first: whether or how often is then asked of nobody. */
    @Test
    void askWhetherOutsideOfWhatIsReplaced() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates/roundtable"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")).toList())
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(unasked(Files.readString(page)))
                            .as("%s: put the condition on a th:block around it", page)
                            .isEmpty());
        }
        assertThat(
                        unasked(
                                "<p th:if=\"${a > b}\"\n th:replace=\"~{c}\"></p><b th:if=\"${c}\"><i th:replace=\"d\"></i></b>"))
                .as("the guard sees")
                .hasSize(1);
    }

    private static List<String> unasked(String text) {
        return TAG.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(tag -> REPLACED.matcher(tag).find())
                .filter(tag -> CONDITION.matcher(tag).find())
                .toList();
    }

    private static boolean isClean(String text) {
        int end = text.indexOf("</html>");
        return end < 0 || text.substring(end + "</html>".length()).isBlank();
    }
}
