package org.roundtable.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who makes and who reads each kind of entry, found by looking for its name in the processes, the rules and the state. */
final class EntryReaders {

    private static final Path PROCESSES = Path.of("processes");
    private static final Path RULES = Path.of("rules");
    private static final Path STATE = Path.of("src/main/java/org/roundtable/casefile/state");
    private static final Path USE_CASES = Path.of("src/main/java/org/roundtable/casework");
    private static final Path PAGES = Path.of("src/main/java/org/roundtable/web");
    private static final Pattern NEW = Pattern.compile("\\bnew (\\w+)\\(");
    private static final Pattern MADE = Pattern.compile("roundtable:entry\"\\s+value=\"(\\w+)\"");
    private static final Pattern RULE =
            Pattern.compile("^rule \"(\\S+)[^\\n]*\\n(.*?)^end", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(org\\.roundtable\\.[\\w.]+);", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("\\b[A-Z]\\w+");

    private final Map<String, Set<String>> processes = new TreeMap<>();
    private final Map<String, Set<String>> useCases = new TreeMap<>();
    private final Map<String, Set<String>> rules = new TreeMap<>();
    private final Map<String, Set<String>> states = new TreeMap<>();

    EntryReaders() {
        each(PROCESSES, ".bpmn", (stem, text) -> found(MADE.matcher(text), 1, stem, processes));
        each(USE_CASES, ".java", (stem, text) -> found(NEW.matcher(text), 1, stem, useCases));
        each(PAGES, ".java", (stem, text) -> found(NEW.matcher(text), 1, stem, useCases));
        each(RULES, ".drl", (stem, text) -> {
            for (Matcher rule = RULE.matcher(text); rule.find(); ) {
                found(NAME.matcher(rule.group(2)), 0, rule.group(1), rules);
            }
        });
        each(STATE, ".java", (stem, text) -> found(NAME.matcher(withoutImports(text)), 0, stem, states));
    }

    private static String withoutImports(String source) {
        return source.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    }

    private static void found(Matcher names, int group, String reader, Map<String, Set<String>> readers) {
        while (names.find()) {
            EntryKinds.named(names.group(group))
                    .ifPresent(kind -> readers.computeIfAbsent(kind.name(), name -> new TreeSet<>())
                            .add(reader));
        }
    }

    /** The types that a rule file imports from us, by file. */
    static Map<String, Set<String>> importsOfRules() {
        Map<String, Set<String>> imports = new TreeMap<>();
        each(RULES, ".drl", (stem, text) -> {
            Set<String> names = imports.computeIfAbsent(stem, file -> new TreeSet<>());
            for (Matcher line = IMPORT.matcher(text); line.find(); ) {
                names.add(line.group(1));
            }
        });
        return imports;
    }

    private static void each(Path folder, String ending, BiConsumer<String, String> reading) {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(file -> {
                String name = file.getFileName().toString();
                reading.accept(name.substring(0, name.length() - ending.length()), read(file));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> processesThatMake(EntryKind kind) {
        return processes.getOrDefault(kind.name(), Set.of());
    }

    Set<String> useCasesThatMake(EntryKind kind) {
        return useCases.getOrDefault(kind.name(), Set.of());
    }

    Set<String> rulesThatRead(EntryKind kind) {
        return rules.getOrDefault(kind.name(), Set.of());
    }

    Set<String> statesThatRead(EntryKind kind) {
        return states.getOrDefault(kind.name(), Set.of());
    }
}
