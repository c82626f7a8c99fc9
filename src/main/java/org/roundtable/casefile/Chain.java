package org.roundtable.casefile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the entries of a file are chained: {@code hash = SHA-256(previous, header, SHA-256(salt, body))}. The header is written in one
 * canonical form, which its number names; the first entry follows 32 zero bytes.
 */
public final class Chain {

    /**
     * Form 1: its number, then the fields of {@link Link} in their order, each as UTF-8 text behind its length in four bytes; a field
     * that is absent has the length −1. Instants are microseconds since 1970.
     */
    public static final int FORM = 1;

    private static final int SALT_BYTES = 16;
    private static final byte[] BEGINNING = new byte[32];
    private static final SecureRandom RANDOM = new SecureRandom();

    private Chain() {}

    public static byte[] newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return salt;
    }

    public static byte[] digest(byte[] salt, String body) {
        return Digests.sha256(salt, body.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] hash(byte @Nullable [] previous, int form, Link link, byte[] bodyDigest) {
        return Digests.sha256(previous == null ? BEGINNING : previous, canonical(form, link), bodyDigest);
    }

    static byte[] canonical(int form, Link link) {
        if (form != FORM) {
            throw new IllegalArgumentException("This version does not know form " + form + " of the chain");
        }
        return canonical(form, link.fields());
    }

    static byte[] canonical(int form, List<@Nullable String> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        bytes.writeBytes(number(form));
        for (String field : fields) {
            write(field, encoder, bytes);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable String field, CharsetEncoder encoder, ByteArrayOutputStream bytes) {
        if (field == null) {
            bytes.writeBytes(number(-1));
            return;
        }
        try {
            ByteBuffer encoded = encoder.encode(CharBuffer.wrap(field));
            bytes.writeBytes(number(encoded.remaining()));
            bytes.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
        } catch (CharacterCodingException halfACharacter) {
            throw new IllegalArgumentException("A field of an entry's header is no well-formed text", halfACharacter);
        }
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
