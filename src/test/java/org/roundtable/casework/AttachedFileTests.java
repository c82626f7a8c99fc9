package org.roundtable.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.casefile.entry.Voice.AttachmentType;

class AttachedFileTests {

    /** More than enough for thousands of small files, also on a machine that is busy. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String PLACE = "51.4816N 3.1791W";

    @Test
    void aPhotographKeepsNothingOfWhereItWasTakenAndStaysTheSamePicture() throws IOException {
        byte[] plain = picture("jpg");
        byte[] located = afterStart(plain, segment(0xe1, exif((short) 6)), segment(0xfe, bytes(PLACE)));
        byte[] withMore = concat(located, bytes("ftyp " + PLACE));

        AttachedFile clean = AttachedFile.of(withMore).orElseThrow();

        assertThat(clean.type()).isEqualTo(AttachmentType.JPEG);
        assertThat(text(clean.bytes())).doesNotContain(PLACE).doesNotContain("Camera");
        assertThat(pixels(clean.bytes())).isEqualTo(pixels(plain));
    }

    @Test
    void aPhotographStaysTheRightWayUp() throws IOException {
        byte[] turned = afterStart(picture("jpg"), segment(0xe1, exif((short) 6)));

        byte[] clean = AttachedFile.of(turned).orElseThrow().bytes();

        assertThat(text(clean)).contains("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006");
    }

    @Test
    void aDrawingKeepsNoTextOfItsProgram() throws IOException {
        byte[] plain = picture("png");
        byte[] told = concat(
                Arrays.copyOf(plain, 33), chunk("tEXt", bytes(PLACE)), Arrays.copyOfRange(plain, 33, plain.length));

        AttachedFile clean = AttachedFile.of(told).orElseThrow();

        assertThat(clean.type()).isEqualTo(AttachmentType.PNG);
        assertThat(clean.bytes()).isEqualTo(plain);
    }

    @Test
    void aWebPictureLosesWhatItsHeaderPromises() {
        byte[] picture =
                riff(part("VP8X", new byte[] {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0}), part("VP8 ", new byte[] {1, 2}));
        byte[] told = riff(
                part("VP8X", new byte[] {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                part("VP8 ", new byte[] {1, 2}),
                part("EXIF", bytes(PLACE)));

        byte[] clean = AttachedFile.of(told).orElseThrow().bytes();

        assertThat(text(clean)).doesNotContain(PLACE);
        assertThat(clean).hasSize(picture.length);
        assertThat(clean[20]).isZero();
    }

    @Test
    void recordingsAreKnownByTheirContent() {
        assertThat(AttachedFile.of(bytes("ID3 and so on"))).hasValueSatisfying(is(AttachmentType.MP3));
        assertThat(AttachedFile.of(bytes("OggS and so on"))).hasValueSatisfying(is(AttachmentType.OGG));
        assertThat(AttachedFile.of(bytes("\0\0\0\u0020ftypM4A and so on"))).hasValueSatisfying(is(AttachmentType.M4A));
        assertThat(AttachedFile.of(bytes("RIFF    WAVEfmt "))).hasValueSatisfying(is(AttachmentType.WAV));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "%PDF-1.7",
                "MZ\u0090",
                "PK\u0003\u0004",
                "RIFF    AVI ",
                "\u00ff\u00d8\u00ff",
                "\u00ff\u00d8\u00ff\u00d9",
                "\u0089PNG\r\n\u001a\n\0\0\0\0IEND\0\0\0\0",
                "\u0089PNG\r\n\u001a\n"
            })
    void whatIsNoPictureOrRecordingIsRefused(String content) {
        assertThat(AttachedFile.of(bytes(content))).isEmpty();
    }

    /** Lengths that lead back to where they stand would be read for ever. */
    @ParameterizedTest
    @ValueSource(ints = {-12, -8, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE - 7, 1 << 20})
    void lengthsThatLeadBackOrBeyondAreRefused(int length) {
        byte[] drawing = concat(
                bytes("\u0089PNG\r\n\u001a\n"),
                ByteBuffer.allocate(4).putInt(length).array(),
                bytes("IHDR"),
                new byte[48]);
        byte[] picture = riff(part("VP8 ", new byte[2]), part("EXIF", new byte[44]));
        ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN).putInt(26, length);

        assertTimeoutPreemptively(SOON, () -> {
            assertThat(AttachedFile.of(drawing)).isEmpty();
            assertThat(AttachedFile.of(picture)).isEmpty();
        });
    }

    @Test
    void whateverIsBrokenIsRefusedOrReadAndNeverBreaksOrHangs() throws IOException {
        Random random = new Random(7);
        byte[] web = riff(part("VP8X", new byte[10]), part("VP8 ", new byte[9]), part("EXIF", new byte[20]));
        byte[] photograph = afterStart(picture("jpg"), segment(0xe1, exif((short) 6)));
        byte[][] all = {photograph, picture("png"), web, bytes("RIFF    WAVEfmt "), bytes("OggS and so on")};
        assertTimeoutPreemptively(SOON, () -> {
            for (byte[] whole : all) {
                for (int turn = 0; turn < 3000; turn++) {
                    AttachedFile.of(broken(whole, random));
                }
            }
        });
    }

    /** Cut off, or changed in some bytes, or with one of the lengths that break readers. */
    private static byte[] broken(byte[] whole, Random random) {
        byte[] broken = random.nextInt(3) == 0 ? Arrays.copyOf(whole, 8 + random.nextInt(whole.length)) : whole.clone();
        for (int change = random.nextInt(4); change >= 0; change--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt();
        }
        if (random.nextBoolean()) {
            ByteBuffer.wrap(broken)
                    .order(random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN)
                    .putInt(random.nextInt(broken.length - 3), random.nextInt(40) - 20);
        }
        return broken;
    }

    private static java.util.function.Consumer<AttachedFile> is(AttachmentType type) {
        return file -> assertThat(file.type()).isEqualTo(type);
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 24; at++) {
            image.setRGB(at, at % 16, 0xff8800 + at);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static byte[] exif(short orientation) {
        ByteBuffer exif = ByteBuffer.allocate(120).order(ByteOrder.LITTLE_ENDIAN);
        exif.put(bytes("Exif\0\0II*\0")).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort(orientation)
                .putShort((short) 0);
        return exif.putInt(0).put(bytes("Camera " + PLACE)).array();
    }

    private static byte[] afterStart(byte[] jpeg, byte[]... segments) {
        return concat(Arrays.copyOf(jpeg, 2), concat(segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] segment(int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
        return segment.put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String name, byte[] content) {
        CRC32 check = new CRC32();
        check.update(bytes(name));
        check.update(content);
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
        return chunk.putInt(content.length)
                .put(bytes(name))
                .put(content)
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] part(String name, byte[] content) {
        int padded = content.length + (content.length & 1);
        ByteBuffer part = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
        return part.put(bytes(name)).putInt(content.length).put(content).array();
    }

    private static byte[] riff(byte[]... parts) {
        byte[] all = concat(parts);
        ByteBuffer riff = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        return concat(
                riff.put(bytes("RIFF"))
                        .putInt(all.length + 4)
                        .put(bytes("WEBP"))
                        .array(),
                all);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
