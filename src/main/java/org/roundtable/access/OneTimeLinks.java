package org.roundtable.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Links and codes by which somebody takes part without an account: kept only as a digest, for one person in one case, used once,
 * short-lived and revocable. A link is 256 random bits; a code is short enough to be copied from paper, and so lasts less long.
 */
public final class OneTimeLinks {

    /** How it reaches the person: as an address to open, or as a code to type. */
    public enum Kind {
        LINK,
        CODE,
        /** The device itself: nothing to open or to type. */
        DEVICE
    }

    /** What has become of it. */
    public enum Standing {
        WAITING,
        USED,
        TAKEN_BACK,
        TOO_OLD
    }

    /**
     * One that was given, without what it says.
     *
     * @param id by which it is taken back
     */
    public record Given(String id, Kind kind, Instant givenAt, String givenBy, Instant until, Standing standing) {}

    /**
     * Somebody who came in by one.
     *
     * @param link by which it is taken back, which ends what they began with it
     */
    public record CameIn(Viewer viewer, String link) {}

    private final JdbcClient jdbc;
    private final Duration linkLasts;
    private final Duration codeLasts;

    /**
     * @param linkLasts how long a link may wait to be used
     * @param codeLasts how long a code may, which is easier to guess
     */
    public OneTimeLinks(JdbcClient jdbc, Duration linkLasts, Duration codeLasts) {
        this.jdbc = jdbc;
        this.linkLasts = linkLasts;
        this.codeLasts = codeLasts;
    }

    /** A new link; the token is told once and can not be found again. */
    public String give(String caseFile, String participant, String givenBy, Instant now) {
        String token = Secrets.token();
        keep(Secrets.digest(token), Kind.LINK, caseFile, participant, givenBy, now);
        return token;
    }

    /** A new code to be printed; it is told once and can not be found again. */
    public String giveCode(String caseFile, String participant, String givenBy, Instant now) {
        String code = Secrets.code();
        keep(Secrets.slowDigest(code), Kind.CODE, caseFile, participant, givenBy, now);
        return code;
    }

    /** A device that is in somebody's hands from now on, until it is given back or they are sent out of it from afar. */
    public CameIn handOver(String caseFile, String participant, String givenBy, Instant now) {
        String hash = Secrets.digest(Secrets.token());
        keep(hash, Kind.DEVICE, caseFile, participant, givenBy, now);
        return useUp(hash, now).orElseThrow();
    }

    private void keep(String hash, Kind kind, String caseFile, String participant, String givenBy, Instant now) {
        jdbc.sql("insert into RT_LINK (token_hash, link_id, case_file, participant, purpose, created_at, expires_at,"
                        + " created_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        hash,
                        UUID.randomUUID().toString(),
                        caseFile,
                        participant,
                        purpose(kind),
                        at(now),
                        at(now.plus(kind == Kind.CODE ? codeLasts : linkLasts)),
                        givenBy)
                .update();
    }

    /** Uses a link: the first time, and only while it lasts. */
    public Optional<CameIn> use(String token, Instant now) {
        return useUp(Secrets.digest(token), now);
    }

    /** Uses a code, however it was typed: capitals or not, with or without the dash. */
    public Optional<CameIn> useCode(String typed, Instant now) {
        return Secrets.code(typed).flatMap(code -> useUp(Secrets.slowDigest(code), now));
    }

    private Optional<CameIn> useUp(String hash, Instant now) {
        int used = jdbc.sql("update RT_LINK set used_at = ? where token_hash = ? and used_at is null"
                        + " and revoked_at is null and expires_at > ?")
                .params(at(now), hash, at(now))
                .update();
        if (used != 1) {
            return Optional.empty();
        }
        return jdbc.sql("select link_id, case_file, participant, created_by from RT_LINK where token_hash = ?")
                .param(hash)
                .query((row, number) -> new CameIn(
                        Viewer.participant(
                                row.getString("case_file"), row.getString("participant"), row.getString("created_by")),
                        row.getString("link_id")))
                .optional();
    }

    /** Whether what began with it may go on: nobody has taken it back. */
    public boolean stands(String id) {
        return jdbc.sql("select count(*) from RT_LINK where link_id = ? and revoked_at is null")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** All that somebody was given in a case, the latest first. */
    public List<Given> given(String caseFile, String participant, Instant now) {
        return jdbc.sql("select link_id, purpose, created_at, created_by, expires_at, used_at, revoked_at from RT_LINK"
                        + " where case_file = ? and participant = ? order by created_at desc, link_id")
                .params(caseFile, participant)
                .query((row, number) -> new Given(
                        row.getString("link_id"),
                        kind(row.getString("purpose")),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getString("created_by"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        standing(
                                row.getObject("used_at") != null,
                                row.getObject("revoked_at") != null,
                                row.getObject("expires_at", OffsetDateTime.class)
                                        .toInstant()
                                        .isAfter(now))))
                .list();
    }

    private static Standing standing(boolean used, boolean takenBack, boolean lasts) {
        if (takenBack) {
            return Standing.TAKEN_BACK;
        }
        if (used) {
            return Standing.USED;
        }
        return lasts ? Standing.WAITING : Standing.TOO_OLD;
    }

    /** Takes one back; where it was used already, what began with it ends. */
    public void takeBack(String caseFile, String participant, String id, Instant now) {
        jdbc.sql("update RT_LINK set revoked_at = ? where case_file = ? and participant = ? and link_id = ?"
                        + " and revoked_at is null")
                .params(at(now), caseFile, participant, id)
                .update();
    }

    /** Takes back everything that somebody has in a case: nothing opens any more, and every visit ends. */
    public void takeBackAll(String caseFile, String participant, Instant now) {
        jdbc.sql("update RT_LINK set revoked_at = ? where case_file = ? and participant = ? and revoked_at is null")
                .params(at(now), caseFile, participant)
                .update();
    }

    /** Takes back every unused one of a kind that somebody has in a case. */
    public void takeBack(String caseFile, String participant, Kind kind, Instant now) {
        jdbc.sql("update RT_LINK set revoked_at = ? where case_file = ? and participant = ? and purpose = ?"
                        + " and used_at is null and revoked_at is null")
                .params(at(now), caseFile, participant, purpose(kind))
                .update();
    }

    private static String purpose(Kind kind) {
        return switch (kind) {
            case LINK -> "TAKE_PART";
            case CODE -> "TAKE_PART_BY_CODE";
            case DEVICE -> "TAKE_PART_ON_DEVICE";
        };
    }

    private static Kind kind(String purpose) {
        return Arrays.stream(Kind.values())
                .filter(kind -> purpose(kind).equals(purpose))
                .findFirst()
                .orElse(Kind.LINK);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
