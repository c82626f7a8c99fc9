package org.roundtable.flag;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What recording asks of practitioners: which form, how many questions they answered, how long it stood open. It is in the practice
 * log, for them alone, and gone as soon as the rest of it (M-28; practice.md, points 11 and 14).
 */
public final class Effort {

    /** A form that stood open longer was left, not filled in. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private static final String ADD =
            """
            insert into RT_PRACTICE_LOG (id, case_file, what, code, subject, detail, happened_at, expires_at) \
            values (?, ?, 'EFFORT', ?, ?, ?, ?, ?)""";

    private static final String OF_USER =
            """
            select case_file, code, detail, happened_at from RT_PRACTICE_LOG \
            where subject = ? and what = 'EFFORT' and happened_at > ? order by happened_at desc, id""";

    private final JdbcClient jdbc;
    private final Duration kept;

    /** @param kept how long it stays; 180 days by default */
    public Effort(JdbcClient jdbc, Duration kept) {
        this.jdbc = jdbc;
        this.kept = kept;
    }

    /** One saved form. */
    public record Form(String caseFile, String kind, int answers, Duration open, Instant at) {}

    /** Notes a saved form; a time that cannot be true counts as none. */
    public void note(String user, Form form) {
        boolean likely = !form.open().isNegative() && form.open().compareTo(LONGEST) <= 0;
        long seconds = likely ? form.open().toSeconds() : 0;
        jdbc.sql(ADD)
                .params(
                        UUID.randomUUID().toString(),
                        form.caseFile(),
                        form.kind(),
                        user,
                        form.answers() + " " + seconds,
                        Flags.at(form.at()),
                        Flags.at(form.at().plus(kept)))
                .update();
    }

    /** The forms that a user saved since a moment, the latest first. */
    public List<Form> of(String user, Instant since) {
        return jdbc.sql(OF_USER)
                .params(user, Flags.at(since))
                .query((row, number) -> {
                    String[] detail = row.getString("detail").split(" ");
                    return new Form(
                            row.getString("case_file"),
                            row.getString("code"),
                            Integer.parseInt(detail[0]),
                            Duration.ofSeconds(Long.parseLong(detail[1])),
                            row.getObject("happened_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
