package org.roundtable.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.roundtable.casework.AttachedFile;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** The two questions about a photograph, drawing or recording, and what is wrong with the answers. */
final class AttachmentForm {

    private final BiFunction<String, Object[], String> words;
    private final DataSize largest;
    private @Nullable String fileProblem;
    private @Nullable String descriptionProblem;
    private String description = "";

    /** @param words by the last part of their key */
    AttachmentForm(BiFunction<String, Object[], String> words, DataSize largest) {
        this.words = words;
        this.largest = largest;
    }

    List<FormField> fields() {
        return List.of(
                FormField.of("file", FieldKind.FILE, of("file"))
                        .withHint(of("file.hint", largest.toMegabytes()))
                        .withError(fileProblem),
                FormField.of("description", FieldKind.TEXTAREA, of("description"))
                        .withHint(of("description.hint"))
                        .withValue(description)
                        .withError(descriptionProblem));
    }

    /** The file, where everything is right; else the form says what is wrong. */
    Optional<AttachedFile> read(@Nullable MultipartFile file, String description) {
        this.description = description.replace("\0", "");
        descriptionProblem = this.description.isBlank() ? of("describe") : null;
        Optional<AttachedFile> read = checked(file);
        return descriptionProblem == null ? read : Optional.empty();
    }

    private Optional<AttachedFile> checked(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            fileProblem = of("none");
            return Optional.empty();
        }
        if (file.getSize() > largest.toBytes()) {
            fileProblem = of("tooLarge", largest.toMegabytes());
            return Optional.empty();
        }
        Optional<AttachedFile> checked = AttachedFile.of(bytes(file));
        fileProblem = checked.isEmpty() ? of("type") : null;
        return checked;
    }

    String description() {
        return description;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String of(String key, Object... values) {
        return words.apply(key, values);
    }
}
