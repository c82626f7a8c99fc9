package org.roundtable.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document that is generated from the code and kept in the repository: stale ones fail a test, which also makes them anew. */
public final class GeneratedFile {

    private static final String HOW = "./mvnw test -Dregenerate=true -Dtest=";

    private GeneratedFile() {}

    /** Compares a file with what it has to be, or writes it under {@code -Dregenerate=true}. */
    public static void check(String file, String content) {
        Path path = Path.of(file);
        try {
            if (Boolean.getBoolean("regenerate")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, content);
            } else if (!Files.exists(path)
                    || !Files.readString(path).replace("\r\n", "\n").equals(content)) {
                throw new AssertionError(file + " is stale: run " + HOW + caller());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String caller() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(type -> type != GeneratedFile.class)
                        .findFirst()
                        .map(Class::getSimpleName)
                        .orElse("*"));
    }
}
