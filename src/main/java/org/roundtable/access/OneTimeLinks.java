package org.roundtable.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Links by which somebody takes part without an account: 256 random bits, kept only as a digest, for one person in one case, used
 * once, short-lived and revocable.
 */
public final class OneTimeLinks {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Duration lifetime;

    /** @param lifetime how long a link may wait to be used; 7 days by default */
    public OneTimeLinks(JdbcClient jdbc, Duration lifetime) {
        this.jdbc = jdbc;
        this.lifetime = lifetime;
    }

    /** A new link; the token is told once and can not be found again. */
    public String give(String caseFile, String participant, String givenBy, Instant now) {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("insert into RT_LINK (token_hash, case_file, participant, purpose, created_at, expires_at, created_by)"
                        + " values (?, ?, ?, 'TAKE_PART', ?, ?, ?)")
                .params(digest(token), caseFile, participant, at(now), at(now.plus(lifetime)), givenBy)
                .update();
        return token;
    }

    /** Uses a link: the first time, and only while it lasts. */
    public Optional<Viewer> use(String token, Instant now) {
        String hash = digest(token);
        int used = jdbc.sql("update RT_LINK set used_at = ? where token_hash = ? and used_at is null"
                        + " and revoked_at is null and expires_at > ?")
                .params(at(now), hash, at(now))
                .update();
        if (used != 1) {
            return Optional.empty();
        }
        return jdbc.sql("select case_file, participant, created_by from RT_LINK where token_hash = ?")
                .param(hash)
                .query((row, number) -> Viewer.participant(
                        row.getString("case_file"), row.getString("participant"), row.getString("created_by")))
                .optional();
    }

    /** Takes back every unused link of somebody in a case. */
    public void revoke(String caseFile, String participant, Instant now) {
        jdbc.sql("update RT_LINK set revoked_at = ? where case_file = ? and participant = ? and used_at is null"
                        + " and revoked_at is null")
                .params(at(now), caseFile, participant)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String digest(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException cannotHappen) {
            throw new IllegalStateException(cannotHappen);
        }
    }
}
