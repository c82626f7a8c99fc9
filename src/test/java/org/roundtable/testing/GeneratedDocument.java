package org.roundtable.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document in {@code docs} that is made from something else: a test fails when it is stale, {@code -Dregenerate=true} makes it anew. */
public record GeneratedDocument(Path file) {

    public static GeneratedDocument of(String file) {
        return new GeneratedDocument(Path.of(file));
    }

    public void is(String current) {
        try {
            if (Boolean.getBoolean("regenerate")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, current);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s is stale: run this test with -Dregenerate=true and look at what changed", file)
                    .isEqualTo(current);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
