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
    private static final Set<String> WEBP_SHOWN = Set.of("VP8 ", "VP8L", "ANMF");
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
        boolean shows = false;
        while (!chunk.equals("IEND")) {
            int begin = in.position();
            int length = in.getInt();
            chunk = name(in);
            skip(in, length, 4);
            shows |= chunk.equals("IDAT");
            if (PNG_KEPT.contains(chunk)) {
                out.write(bytes, begin, length + 12);
            }
        }
        return mustShow(shows, out.toByteArray());
    }

    private static byte[] webp(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.write(bytes, 0, 12);
        in.position(12);
        boolean shows = false;
        while (in.hasRemaining()) {
            int begin = in.position();
            String chunk = name(in);
            int length = in.getInt();
            skip(in, length, length & 1);
            shows |= WEBP_SHOWN.contains(chunk);
            if (!WEBP_LEFT_OUT.contains(chunk)) {
                out.write(bytes, begin, in.position() - begin);
            }
        }
        byte[] clean = mustShow(shows, out.toByteArray());
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(4, clean.length - 8);
        if (new String(clean, 12, 4, StandardCharsets.ISO_8859_1).equals("VP8X")) {
            clean[20] &= (byte) ~WEBP_PROMISES;
        }
        return clean;
    }

    /** Past a chunk and what follows it: never back, and never beyond the end. */
    private static void skip(ByteBuffer in, int length, int more) {
        if (length < 0 || length > in.remaining() - more) {
            throw new IllegalArgumentException("No such length");
        }
        in.position(in.position() + length + more);
    }

    private static byte[] mustShow(boolean shows, byte[] picture) {
        if (!shows) {
            throw new IllegalArgumentException("No picture");
        }
        return picture;
    }

    private static String name(ByteBuffer in) {
        byte[] name = new byte[4];
        in.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
