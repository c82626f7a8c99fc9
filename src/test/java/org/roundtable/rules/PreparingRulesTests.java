package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparingRulesTests {

    private static final Path SAMPLE = Path.of("src/test/resources/roundtable-test-rules");
    private static final List<Object> FACTS = RuleBookTests.aCaseGoneWrong();

    @TempDir
    Path rules;

    @TempDir
    Path output;

    @BeforeEach
    void copyTheSample() throws IOException {
        for (String file : List.of("choices.drl", "meetings.drl")) {
            Files.copy(SAMPLE.resolve(file), rules.resolve(file));
        }
    }

    @Test
    void leavesABookThatIsTheSameAsWhenCompiled() throws Exception {
        var compiled = RuleBook.compile(rules);

        PreparingRules.prepare(rules, output);
        var prepared = prepared();

        assertThat(prepared.judge(FACTS)).isEqualTo(compiled.judge(FACTS));
        assertThat(prepared.rules()).isEqualTo(compiled.rules()).hasSize(6);
        assertThat(prepared.id()).isEqualTo(compiled.id());
    }

    @Test
    void leavesWhatIsUpToDate() throws Exception {
        PreparingRules.prepare(rules, output);
        var index = output.resolve(PreparedPack.INDEX);
        var longAgo = FileTime.from(Instant.parse("2026-03-01T00:00:00Z"));
        Files.setLastModifiedTime(index, longAgo);

        PreparingRules.prepare(rules, output);

        assertThat(Files.getLastModifiedTime(index)).isEqualTo(longAgo);
    }

    @Test
    void removesTheClassesOfARuleSetThatIsGone() throws Exception {
        PreparingRules.prepare(rules, output);
        Files.delete(rules.resolve("meetings.drl"));

        PreparingRules.prepare(rules, output);

        assertThat(output.resolve("org/roundtable/rules/choices")).isDirectory();
        assertThat(output.resolve("org/roundtable/rules/meetings")).doesNotExist();
        assertThat(prepared().rules()).hasSize(3);
    }

    @Test
    void preparesNothingFromNothing() throws Exception {
        PreparingRules.prepare(rules.resolve("none"), output);

        assertThat(prepared().rules()).isEmpty();
        assertThat(prepared().judge(FACTS)).isEqualTo(new Judgement(List.of(), List.of()));
    }

    @Test
    void stopsTheBuildAtARuleThatDoesMoreThanConclude() throws Exception {
        var file = rules.resolve("choices.drl");
        Files.writeString(file, Files.readString(file).replace("insertLogical(", "insert("));

        assertThatThrownBy(() -> PreparingRules.prepare(rules, output))
                .isInstanceOf(RulePackRefused.class)
                .hasMessageContaining("choices.drl:");
        assertThat(output.resolve(PreparedPack.INDEX)).doesNotExist();
    }

    private RuleBook prepared() throws IOException {
        for (String file : RuleText.in(rules).keySet()) {
            var copy = output.resolve("META-INF/roundtable/rules").resolve(file);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(rules.resolve(file)));
        }
        return RuleBook.prepared(new OwnFirst(output.toUri().toURL()));
    }

    /** What lies in the folder hides the shipped pack, which is on the class path too. */
    private static final class OwnFirst extends URLClassLoader {

        OwnFirst(URL folder) {
            super(new URL[] {folder}, RuleBook.class.getClassLoader());
        }

        @Override
        public URL getResource(String name) {
            var own = findResource(name);
            return own != null ? own : super.getResource(name);
        }
    }
}
