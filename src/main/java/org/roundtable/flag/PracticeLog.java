package org.roundtable.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.roundtable.rules.Finding;
import org.roundtable.rules.Judgement;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was noticed about how adults worked, for the practitioner and whoever supervises them: not part of any case file, chain,
 * bundle or export, and gone after a short time.
 */
public final class PracticeLog {

    private static final String COLUMNS = "id, case_file, code, subject, about, happened_at";

    private final JdbcClient jdbc;
    private final Flags flags;
    private final Duration kept;

    /** @param kept how long an entry stays; 180 days by default */
    public PracticeLog(JdbcClient jdbc, Flags flags, Duration kept) {
        this.jdbc = jdbc;
        this.flags = flags;
        this.kept = kept;
    }

    /** Something noticed about how adults worked. */
    public record Note(
            String id,
            String caseFile,
            String code,
            List<String> subject,
            Map<String, Set<String>> about,
            Instant since) {

        String key() {
            return code + " " + String.join(" ", subject);
        }
    }

    /** Brings the notes of a case into line with what was found. */
    public void reconcile(String caseFile, Judgement judgement, Instant now) {
        Map<String, Note> standing = standing(caseFile).stream().collect(Collectors.toMap(Note::key, note -> note));
        for (Finding finding : judgement.findings()) {
            String key = finding.code() + " " + String.join(" ", finding.subject());
            if (flags.ruleOf(finding.code()).developmental() && standing.remove(key) == null) {
                add(caseFile, finding, now);
            }
        }
        Set<String> unchecked = judgement.notJudged().stream()
                .map(notJudged -> notJudged.rule().code())
                .collect(Collectors.toSet());
        standing.values().stream()
                .filter(note -> !unchecked.contains(note.code()))
                .forEach(note -> jdbc.sql("update RT_PRACTICE_LOG set cleared_at = ?, open_key = null where id = ?")
                        .params(Flags.at(now), note.id())
                        .update());
    }

    /** What stands for a case, the latest first. */
    public List<Note> standing(String caseFile) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from RT_PRACTICE_LOG where case_file = ? and open_key is not null order by happened_at desc, id")
                .param(caseFile)
                .query(PracticeLog::note)
                .list();
    }

    /** Takes out what has been kept long enough. */
    public int forget(Instant now) {
        return jdbc.sql("delete from RT_PRACTICE_LOG where expires_at < ?")
                .param(Flags.at(now))
                .update();
    }

    private void add(String caseFile, Finding finding, Instant now) {
        String subject = String.join(" ", finding.subject());
        jdbc.sql(
                        "insert into RT_PRACTICE_LOG (id, case_file, what, code, subject, about, happened_at, expires_at, open_key)"
                                + " values (?, ?, 'FLAG', ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        caseFile,
                        finding.code(),
                        subject,
                        FlagJson.text(finding.about()),
                        Flags.at(now),
                        Flags.at(now.plus(kept)),
                        caseFile + " " + finding.code() + " " + subject)
                .update();
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        return new Note(
                row.getString("id"),
                row.getString("case_file"),
                row.getString("code"),
                List.of(row.getString("subject").split(" ")),
                FlagJson.map(row.getString("about")),
                row.getObject("happened_at", OffsetDateTime.class).toInstant());
    }
}
