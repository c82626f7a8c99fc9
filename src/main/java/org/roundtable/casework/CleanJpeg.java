package org.roundtable.casework;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A JPEG without its metadata: segments of applications and comments are left out, and whatever hangs on behind its end. */
final class CleanJpeg {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ICC = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int ORIENTATION = 0x0112;

    /** The length of a segment that has no small copy of the picture in it. */
    private static final int JFIF_WITHOUT_COPY = 16;

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int at = 2;
    private boolean upright;
    private boolean shows;

    private CleanJpeg(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    /** @throws IndexOutOfBoundsException or {@link IllegalArgumentException} where it is broken */
    static byte[] of(byte[] bytes) {
        CleanJpeg clean = new CleanJpeg(bytes);
        clean.out.write(0xff);
        clean.out.write(START);
        while (clean.segment()) {
            // One after another, until its end.
        }
        if (!clean.shows) {
            throw new IllegalArgumentException("No picture");
        }
        return clean.out.toByteArray();
    }

    private boolean segment() {
        while (at(at) == 0xff && at(at + 1) == 0xff) {
            at++;
        }
        int marker = at(at + 1);
        if (at(at) != 0xff || marker == 0 || marker == START) {
            throw new IllegalArgumentException("No segment");
        }
        if (marker == END) {
            out.write(bytes, at, 2);
            return false;
        }
        int length = at(at + 2) << 8 | at(at + 3);
        copy(marker, length + 2);
        at += length + 2;
        if (marker == SCAN) {
            shows = true;
            scan();
        }
        return true;
    }

    private void copy(int marker, int length) {
        if (at + length > bytes.length || length < 4) {
            throw new IllegalArgumentException("Cut off");
        }
        if (marker == EXIF) {
            keepOrientation(Arrays.copyOfRange(bytes, at + 4, at + length));
        } else if (isPicture(marker)) {
            out.write(bytes, at, length);
        }
    }

    private boolean isPicture(int marker) {
        boolean ofAnApplication = marker >= JFIF && marker <= 0xef;
        boolean colours = marker == ICC && text(at + 4, 11).equals("ICC_PROFILE");
        boolean plain = marker == JFIF && at(at + 3) == JFIF_WITHOUT_COPY || marker == ADOBE;
        return marker != COMMENT && (!ofAnApplication || colours || plain);
    }

    /** Up to the next marker that is neither part of the picture nor a restart. */
    private void scan() {
        int begin = at;
        while (at(at) != 0xff || at(at + 1) == 0 || at(at + 1) >= 0xd0 && at(at + 1) <= 0xd7) {
            at++;
        }
        out.write(bytes, begin, at - begin);
    }

    /** What cannot be read of it is left out like the rest. */
    private void keepOrientation(byte[] exif) {
        try {
            orientation(exif);
        } catch (IndexOutOfBoundsException broken) {
            upright = false;
        }
    }

    /** Which way up, as the only thing that is kept of what a camera says. */
    private void orientation(byte[] exif) {
        if (upright || exif.length < 14 || !new String(exif, 0, 4, StandardCharsets.ISO_8859_1).equals("Exif")) {
            return;
        }
        ByteBuffer tiff = ByteBuffer.wrap(exif, 6, exif.length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int entry = 0; entry < entries; entry++) {
            int field = directory + 2 + 12 * entry;
            if ((tiff.getShort(field) & 0xffff) == ORIENTATION) {
                write(tiff.getShort(field + 8));
                return;
            }
        }
    }

    private void write(short orientation) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xffe1).putShort((short) 34);
        segment.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        segment.putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1);
        segment.putShort(orientation).putShort((short) 0).putInt(0);
        out.writeBytes(segment.array());
        upright = true;
    }

    private String text(int from, int length) {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }

    private int at(int position) {
        return bytes[position] & 0xff;
    }
}
