package org.roundtable.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The sample host of {@code src/it/host}, compiled as it is, or without us: then without those of its sources that speak of Roundtable,
 * and without our jar and what only that brings.
 */
final class SampleHost {

    private static final Path HOST = Path.of("src", "it", "host", "src", "main");
    private static final String OURS = ".*[/\\\\](roundtable|drools|kie|jollyday)-[^/\\\\]*\\.jar";
    private static final String THE_HOSTS_OWN = ".*[/\\\\](flyway|jackson-dataformat-toml|gson)-[^/\\\\]*\\.jar";

    private SampleHost() {}

    /** How it is started. */
    static List<String> program(boolean withUs) throws IOException {
        List<String> libraries = libraries(withUs);
        Path classes = Files.createTempDirectory("roundtable-bench-host");
        List<String> options =
                new ArrayList<>(List.of("-parameters", "-d", classes.toString(), "-cp", Jars.joined(libraries)));
        options.addAll(sources(withUs));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalStateException("The sample host does not compile");
        }
        List<String> path = new ArrayList<>(
                List.of(classes.toString(), HOST.resolve("resources").toString()));
        path.addAll(libraries);
        // Without us the engine makes its tables before the host's migrations run, which then want to be told that this
        // is fine.
        return List.of(
                "-cp",
                Jars.joined(path),
                "org.example.host.HostApplication",
                "--spring.flyway.baseline-on-migrate=true",
                "--spring.flyway.baseline-version=0");
    }

    private static List<String> libraries(boolean withUs) throws IOException {
        List<String> path = new ArrayList<>();
        Jars.classPath().stream().filter(jar -> jar.matches(THE_HOSTS_OWN)).forEach(path::add);
        Arrays.stream(System.getProperty("roundtable.bench.libraries").split(File.pathSeparator))
                .filter(jar -> withUs || !jar.matches(OURS))
                .forEach(path::add);
        if (withUs) {
            path.add(Jars.plain().toString());
        }
        return path;
    }

    private static List<String> sources(boolean withUs) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(HOST.resolve("java"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                if (withUs || !Files.readString(file).contains("import org.roundtable.")) {
                    sources.add(file.toString());
                }
            }
        }
        return sources;
    }
}
