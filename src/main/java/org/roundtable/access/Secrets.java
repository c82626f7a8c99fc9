package org.roundtable.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What lets somebody in without an account, and the digests that are kept of it. */
final class Secrets {

    private static final int BYTES = 32;
    private static final int LETTERS = 10;

    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** A code has 49 bits only: whoever steals the table must pay for every guess. */
    private static final int ROUNDS = 120_000;

    private static final byte[] SALT = "roundtable code on paper".getBytes(StandardCharsets.UTF_8);

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String token() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Ten letters and digits in two groups. */
    static String code() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LETTERS; at++) {
            code.append(at == LETTERS / 2 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** A code as it was given, from what was typed; nothing where it can not be one. */
    static Optional<String> code(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}.]", "");
        boolean canBe =
                letters.length() == LETTERS && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return canBe
                ? Optional.of(letters.substring(0, LETTERS / 2) + "-" + letters.substring(LETTERS / 2))
                : Optional.empty();
    }

    static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }

    /** The same for the same code, so that it can be looked up; slow, so that all codes can not be tried. */
    static String slowDigest(String code) {
        try {
            PBEKeySpec key = new PBEKeySpec(code.toCharArray(), SALT, ROUNDS, BYTES * Byte.SIZE);
            byte[] digest = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }
}
