package org.roundtable.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the build has packaged, and the class path of these programs. */
final class Jars {

    private Jars() {}

    static Path runnable() throws IOException {
        return inTarget("-exec.jar");
    }

    /** What a host takes. */
    static Path plain() throws IOException {
        return inTarget("SNAPSHOT.jar");
    }

    private static Path inTarget(String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Package it first: ./mvnw -Pbench verify"));
        }
    }

    /** Everything that these programs see. */
    static List<String> classPath() {
        return Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    /** The same with our classes from the packaged jar, as a host has them. */
    static List<String> classPathWithPlainJar() throws IOException {
        List<String> path = new ArrayList<>(classPath());
        String classes = Path.of("target", "classes").toAbsolutePath().toString();
        String jar = plain().toAbsolutePath().toString();
        path.replaceAll(entry -> Path.of(entry).toAbsolutePath().toString().equals(classes) ? jar : entry);
        return path;
    }

    static String joined(List<String> path) {
        return path.stream().collect(Collectors.joining(File.pathSeparator));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
