package org.roundtable.casefile;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.roundtable.casefile.entry.Voice.AttachmentAdded;
import org.roundtable.casefile.entry.Voice.AttachmentType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of photographs, drawings and recordings, apart from the entries that tell of them and prove them. */
public final class Attachments {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;

    public Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Kept(byte[] bytes, byte[] salt) {}

    /** Keeps the bytes, and returns the digest that their entry holds. */
    public String keep(String caseFile, String contribution, String id, AttachmentType type, byte[] bytes, Instant at) {
        byte[] salt = Chain.newSalt();
        jdbc.sql("insert into rt_attachment (id, case_file, contribution, type, bytes, salt, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(id, caseFile, contribution, type.name(), bytes, salt, Moments.column(at)))
                .update();
        return digest(salt, bytes);
    }

    /** The bytes that an entry tells of; none where they are gone, or are not those that were added. */
    public Optional<byte[]> bytes(String caseFile, AttachmentAdded added) {
        return jdbc.sql("select bytes, salt from rt_attachment where id = ? and case_file = ?")
                .params(added.id(), caseFile)
                .query((row, at) -> new Kept(row.getBytes("bytes"), row.getBytes("salt")))
                .optional()
                .filter(kept -> digest(kept.salt(), kept.bytes()).equals(added.digest()))
                .map(Kept::bytes);
    }

    /** Removes what goes with words that were taken back, salt and all. */
    public int remove(String caseFile, String contribution) {
        return jdbc.sql("delete from rt_attachment where case_file = ? and contribution = ?")
                .params(caseFile, contribution)
                .update();
    }

    private static String digest(byte[] salt, byte[] bytes) {
        return HEX.formatHex(Digests.sha256(salt, bytes));
    }
}
