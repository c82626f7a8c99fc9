package org.roundtable.casefile;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What chains one entry to the one before it.
 *
 * @param form the form of the header that was hashed
 * @param salt mixed into the digest of the body; absent once the body was withdrawn
 * @param withdrawn whether it says of itself that its body was withdrawn
 */
public record Seal(int form, byte @Nullable [] salt, byte[] bodyDigest, byte[] hash, boolean withdrawn) {

    private static final int NAME = 6;

    /** What pages call the entry: a salt that nobody is shown went into it, so that nothing can be worked out from it. */
    String name() {
        return name(hash);
    }

    static String name(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, NAME);
    }

    /** Seals an entry as the next one after another. */
    public static Seal of(byte @Nullable [] previous, Link link, String body) {
        byte[] salt = Chain.newSalt();
        byte[] digest = Chain.digest(salt, body);
        return new Seal(Chain.FORM, salt, digest, Chain.hash(previous, Chain.FORM, link, digest), false);
    }

    /** Seals an entry whose body was withdrawn before it came here. */
    static Seal ofWithdrawn(byte @Nullable [] previous, Link link, byte[] bodyDigest) {
        return new Seal(Chain.FORM, null, bodyDigest, Chain.hash(previous, Chain.FORM, link, bodyDigest), true);
    }
}
