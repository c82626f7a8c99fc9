package org.roundtable.casefile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one digest that everything in the file rests on. */
final class Digests {

    private Digests() {}

    static byte[] sha256(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
