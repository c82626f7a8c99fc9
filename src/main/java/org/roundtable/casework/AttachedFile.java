package org.roundtable.casework;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.roundtable.casefile.entry.Voice.AttachmentType;

/**
 * A file that somebody puts with their words: what it is follows from its content alone, never from its name, and a picture keeps
 * nothing of where and with what it was taken.
 */
public record AttachedFile(AttachmentType type, byte[] bytes) {

    /** Nothing where it is no picture or recording of a kind that we serve, or is broken. */
    public static Optional<AttachedFile> of(byte[] bytes) {
        return type(bytes).flatMap(type -> CleanPicture.of(type, bytes).map(clean -> new AttachedFile(type, clean)));
    }

    private static Optional<AttachmentType> type(byte[] bytes) {
        if (has(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(AttachmentType.PNG);
        }
        if (has(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(AttachmentType.JPEG);
        }
        if (has(bytes, 0, "RIFF")) {
            return has(bytes, 8, "WEBP")
                    ? Optional.of(AttachmentType.WEBP)
                    : Optional.of(AttachmentType.WAV).filter(wav -> has(bytes, 8, "WAVE"));
        }
        return recording(bytes);
    }

    private static Optional<AttachmentType> recording(byte[] bytes) {
        if (has(bytes, 0, "OggS")) {
            return Optional.of(AttachmentType.OGG);
        }
        if (has(bytes, 4, "ftypM4A ") || has(bytes, 4, "ftypM4B ") || has(bytes, 4, "ftypmp42")) {
            return Optional.of(AttachmentType.M4A);
        }
        return Optional.of(AttachmentType.MP3).filter(mp3 -> has(bytes, 0, "ID3") || isFrame(bytes));
    }

    /** Eleven bits of sync, and a layer. */
    private static boolean isFrame(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xff) == 0xff
                && (bytes[1] & 0xe0) == 0xe0
                && (bytes[1] & 0x06) != 0
                && (bytes[2] & 0xf0) != 0xf0;
    }

    private static boolean has(byte[] bytes, int at, String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= at + expected.length
                && java.util.Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
    }
}
