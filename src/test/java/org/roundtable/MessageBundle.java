package org.roundtable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One file of messages as it stands in the sources; a key that is there twice is no bundle. */
record MessageBundle(Path file, Map<String, String> messages) {

    private static final Path FOLDER = Path.of("src/main/resources/roundtable");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)[,}]");

    static MessageBundle named(String name) {
        Path file = FOLDER.resolve(name + ".properties");
        Map<String, String> messages = new TreeMap<>();
        try (var reader = Files.newBufferedReader(file)) {
            new Once(messages).load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MessageBundle(file, messages);
    }

    /** The names of all English bundles. */
    static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("messages-[a-z-]+\\.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    MessageBundle inWelsh() {
        return named(file.getFileName().toString().replace(".properties", "_cy"));
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(file);
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }

    /** The slots of a message, each once. */
    static TreeSet<String> slots(String message) {
        return SLOT.matcher(message)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reads properties, and complains of a key that comes twice instead of keeping the last. */
    private static final class Once extends Properties {

        private final transient Map<String, String> messages;

        Once(Map<String, String> messages) {
            this.messages = messages;
        }

        @Override
        public synchronized Object put(Object key, Object message) {
            if (messages.put((String) key, (String) message) != null) {
                throw new IllegalStateException("Twice: " + key);
            }
            return super.put(key, message);
        }
    }
}
