package org.roundtable.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The step of our build that checks the rules and turns them into classes, so that a start need not. */
public final class PreparingRules {

    private PreparingRules() {}

    /** Arguments: the folder with the rules, and the folder of our compiled classes, which gets theirs too. */
    public static void main(String[] arguments) throws Exception {
        prepare(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void prepare(Path rules, Path output) throws Exception {
        var texts = RuleText.in(rules);
        var stamp = stamp(texts, output);
        var index = output.resolve(PreparedPack.INDEX);
        if (Files.exists(index) && Files.readString(index).contains("stamp\t" + stamp + "\n")) {
            return;
        }
        Files.deleteIfExists(index);
        removeOldClasses(output.resolve("org/roundtable/rules"));
        var pack = CompiledPack.of(texts, PreparingRules.class.getClassLoader());
        for (Map.Entry<String, byte[]> type : pack.classes().entrySet()) {
            write(output.resolve(type.getKey().replace('.', '/') + ".class"), type.getValue());
        }
        var prepared = new PreparedPack(RuleText.digest(texts), stamp, pack.models(), pack.rules());
        write(index, prepared.index().getBytes(StandardCharsets.UTF_8));
    }

    /** Rules are translated against the facts: a changed entry or state makes them stale too. */
    private static String stamp(Map<String, String> texts, Path output) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(RuleText.digest(texts).getBytes(StandardCharsets.UTF_8));
        for (String known : List.of("participation", "casefile", "casefile/entry", "casefile/state", "flag", "rules")) {
            for (Path file : classFilesIn(output.resolve("org/roundtable").resolve(known))) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> classFilesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    // Each rule set is a package below ours, and nothing else is.
    private static void removeOldClasses(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(path)
                        ? !path.equals(folder)
                        : !path.getParent().equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
