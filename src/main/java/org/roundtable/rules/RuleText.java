package org.roundtable.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a rule pack as text: reading them, and the digest by which a pack is known. */
final class RuleText {

    static final String ENDING = ".drl";

    private RuleText() {}

    /** File name to text; a folder that is not there is a pack without rules. */
    static SortedMap<String, String> in(Path folder) {
        var texts = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    /** The same on every machine: a file checked out with other line ends is the same file. */
    static String digest(Map<String, String> texts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(texts).forEach((file, text) -> {
                digest.update((file + "\n" + text.replace("\r\n", "\n")).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String setOf(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }

    static String packageOf(String file) {
        return "org.roundtable.rules." + setOf(file);
    }
}
