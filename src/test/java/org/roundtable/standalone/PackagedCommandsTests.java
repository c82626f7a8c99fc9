package org.roundtable.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.casefile.Migrations;

/** The commands of the runnable jar, as somebody types them: 0 fine, 1 found something, 2 bad input. */
@EnabledIfSystemProperty(named = "roundtable.packaged", matches = "true")
class PackagedCommandsTests {

    private static final String EXAMPLES = "docs/examples/";

    @TempDir
    Path folder;

    private record Ran(int exit, String output) {}

    private Ran run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar().toString()));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Ran(process.waitFor(), Files.readString(output));
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void evaluateTellsFineFromFoundAndFromBad() throws Exception {
        assertThat(run("evaluate", EXAMPLES + "12-exemplary-group.json").exit()).isZero();

        Ran found = run("evaluate", EXAMPLES + "04-views-nobody-answered.json");
        assertThat(found.exit()).isEqualTo(1);
        assertThat(found.output())
                .isEqualTo(Files.readString(Path.of(EXAMPLES + "expected/04-views-nobody-answered.txt")));

        assertThat(run("evaluate", "no-such-file.json").exit()).isEqualTo(2);
        Path noBundle = Files.writeString(folder.resolve("no-bundle.json"), "{\"entries\": 7}");
        assertThat(run("evaluate", noBundle.toString()).exit()).isEqualTo(2);
        assertThat(run("evaluate").output()).startsWith("Usage");
    }

    @Test
    void evaluateTakesAMomentAndAnswersPrograms() throws Exception {
        Ran early = run("evaluate", EXAMPLES + "04-views-nobody-answered.json", "--as-of", "2026-01-01", "--json");

        assertThat(early.output()).startsWith("{").contains("\"asOf\" : \"2026-01-01T23:59:59.999Z\"");
        assertThat(run("evaluate", EXAMPLES + "04-views-nobody-answered.json", "--as-of", "soon")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void schemaIsTheOneOfTheReference() throws Exception {
        assertThat(run("schema").output().strip())
                .isEqualTo(Files.readString(Path.of("docs/reference/bundle.schema.json"))
                        .strip());
    }

    @Test
    void verifyCountsAnEmptyDatabaseAndFindsAMissingOne() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("empty");
        migrate(url);

        Ran verified = run("verify", "--url", url);

        assertThat(verified.output()).contains("0 entries in 0 case files hold");
        assertThat(verified.exit()).isZero();
        assertThat(run("verify", "--url", "jdbc:h2:file:" + folder.resolve("missing"))
                        .exit())
                .isEqualTo(2);
        assertThat(run("verify", "--uri", url).exit()).isEqualTo(2);
    }

    private static void migrate(String url) throws SQLException {
        var dataSource = new org.springframework.jdbc.datasource.DriverManagerDataSource(url, "sa", "");
        Migrations.migrate(dataSource);
        try (Connection connection = DriverManager.getConnection(url, "sa", "")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }
}
