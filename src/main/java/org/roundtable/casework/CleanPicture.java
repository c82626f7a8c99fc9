package org.roundtable.casework;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.roundtable.casefile.entry.Voice.AttachmentType;

/**
 * Takes out of a picture what it says beside the picture: where and when it was taken, with what, by whom, and small copies of it. The
 * picture itself is not touched; which way up it was held is kept, or it would lie on its side.
 */
final class CleanPicture {

    private static final Set<String> PNG_KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");
    private static final Set<String> WEBP_LEFT_OUT = Set.of("EXIF", "XMP ");

    /** Bits of the header of an extended WebP that promise what was left out. */
    private static final int WEBP_PROMISES = 0x08 | 0x04;

    private CleanPicture() {}

    /** Nothing where it is broken; recordings are as they were. */
    static Optional<byte[]> of(AttachmentType type, byte[] bytes) {
        try {
            return Optional.of(
                    switch (type) {
                        case JPEG -> CleanJpeg.of(bytes);
                        case PNG -> png(bytes);
                        case WEBP -> webp(bytes);
                        case MP3, M4A, OGG, WAV -> bytes;
                    });
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static byte[] png(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 8);
        in.position(8);
        String chunk = "";
        while (!chunk.equals("IEND")) {
            int begin = in.position();
            int length = in.getInt();
            chunk = name(in);
            in.position(Math.addExact(in.position(), Math.addExact(length, 4)));
            if (PNG_KEPT.contains(chunk)) {
                out.write(bytes, begin, length + 12);
            }
        }
        return out.toByteArray();
    }

    private static byte[] webp(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 12);
        in.position(12);
        while (in.hasRemaining()) {
            int begin = in.position();
            String chunk = name(in);
            int length = in.getInt();
            int whole = Math.addExact(length, 8 + (length & 1));
            in.position(Math.addExact(begin, whole));
            if (!WEBP_LEFT_OUT.contains(chunk)) {
                out.write(bytes, begin, whole);
            }
        }
        byte[] clean = out.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
        if (new String(clean, 12, 4, StandardCharsets.ISO_8859_1).equals("VP8X")) {
            clean[20] &= (byte) ~WEBP_PROMISES;
        }
        return clean;
    }

    private static String name(ByteBuffer in) {
        byte[] name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
