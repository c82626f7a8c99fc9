package org.roundtable.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.roundtable.casefile.Belonging;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.rules.Finding;
import org.roundtable.rules.Judgement;
import org.roundtable.rules.Rule;
import org.roundtable.rules.RuleBook;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The flags of all cases: a projection of what the case files say, kept so that lists are one query. */
public final class Flags {

    private static final String COLUMNS =
            "id, case_file, code, subject, about, severity, state, raised_at, set_aside_until, pack";

    private static final String URGENT = "open_key is not null and severity = 'URGENT' and state <> 'SET_ASIDE'";

    private final JdbcClient jdbc;
    private final RuleBook rules;

    public Flags(JdbcClient jdbc, RuleBook rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /** What judging a case changed. */
    public record Changes(List<Flag> raised, List<Flag> cleared) {}

    /**
     * Brings the flags of a case into line with what was found. A flag whose rule could not be checked stays.
     *
     * <p>Findings of developmental rules belong in the practice log and are passed over here.
     */
    public Changes reconcile(String caseFile, Judgement judgement, Instant now) {
        Map<String, Flag> standing = standing(caseFile).stream().collect(Collectors.toMap(Flags::key, flag -> flag));
        List<Flag> raised = new ArrayList<>();
        for (Finding finding : judgement.findings()) {
            Rule rule = ruleOf(finding.code());
            Flag before = standing.remove(finding.code() + " " + subject(finding.subject()));
            if (rule.developmental()) {
                continue;
            }
            if (before == null) {
                raised.add(raise(caseFile, finding, severity(finding, rule), now));
            } else {
                update(before, finding, severity(finding, rule));
            }
        }
        Set<String> unchecked = judgement.notJudged().stream()
                .map(notJudged -> notJudged.rule().code())
                .collect(Collectors.toSet());
        List<Flag> cleared = standing.values().stream()
                .filter(flag -> !unchecked.contains(flag.code()))
                .toList();
        cleared.forEach(flag -> clear(flag, now));
        return new Changes(raised, cleared);
    }

    /** The flags of a case that stand, safety first, then by severity, then the oldest. */
    public List<Flag> standing(String caseFile) {
        return jdbc
                .sql("select " + COLUMNS + " from RT_FLAG where case_file = ? and open_key is not null")
                .param(caseFile)
                .query(Flags::flag)
                .list()
                .stream()
                .sorted(BY_WEIGHT)
                .toList();
    }

    /** Safety first, then severity, then the oldest. */
    public static final java.util.Comparator<Flag> BY_WEIGHT = java.util.Comparator.comparing(
                    (Flag flag) -> !flag.isSafety())
            .thenComparing(Flag::severity, java.util.Comparator.reverseOrder())
            .thenComparing(Flag::raisedAt)
            .thenComparing(Flag::id);

    /** The standing flags of several cases, by case, in one query. */
    public Map<String, List<Flag>> standing(List<String> caseFiles) {
        if (caseFiles.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + COLUMNS + " from RT_FLAG where case_file in (:cases) and open_key is not null")
                .param("cases", caseFiles)
                .query(Flags::flag)
                .list()
                .stream()
                .sorted(BY_WEIGHT)
                .collect(Collectors.groupingBy(Flag::caseFile));
    }

    /** What is urgent in the cases that a user belongs to, the oldest first; whoever lists it still has to look who may see it. */
    public List<Flag> urgentOf(Belonging whose, int most) {
        return jdbc.sql("select " + COLUMNS + " from RT_FLAG f where " + URGENT
                        + " and exists (select 1 from RT_CASE_FILE c join RT_MEMBER m on m.case_file in (c.id, c.organisation)"
                        + " where c.id = f.case_file and " + Belonging.HOLDS + ")"
                        + " order by raised_at, id fetch first :most rows only")
                .params(whose.parameters())
                .param("most", most)
                .query(Flags::flag)
                .list();
    }

    /** What is urgent in these cases, by case. */
    public Map<String, List<Flag>> urgent(Collection<String> caseFiles) {
        if (caseFiles.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select " + COLUMNS + " from RT_FLAG where case_file in (:cases) and " + URGENT)
                .param("cases", caseFiles)
                .query(Flags::flag)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Flag::caseFile));
    }

    /** Flags that were cleared, the latest first. */
    public List<Flag> cleared(String caseFile, int most) {
        return jdbc.sql("select " + COLUMNS
                        + " from RT_FLAG where case_file = ? and open_key is null order by cleared_at desc, id"
                        + " fetch first ? rows only")
                .params(caseFile, most)
                .query(Flags::flag)
                .list();
    }

    public Optional<Flag> find(String id) {
        return jdbc.sql("select " + COLUMNS + " from RT_FLAG where id = ?")
                .param(id)
                .query(Flags::flag)
                .optional();
    }

    /** Opened for the first time by somebody whom it is meant for. */
    public boolean seen(String id, String by, Instant now) {
        return jdbc.sql("update RT_FLAG set state = 'SEEN', seen_at = ?, seen_by = ? where id = ? and state = 'OPEN'")
                        .params(at(now), by, id)
                        .update()
                == 1;
    }

    public void setAside(String id, LocalDate until) {
        jdbc.sql("update RT_FLAG set state = 'SET_ASIDE', set_aside_until = ? where id = ?")
                .params(until, id)
                .update();
    }

    /** What was set aside until before this day is open again. */
    public void reopenSetAside(String caseFile, LocalDate today) {
        jdbc.sql("update RT_FLAG set state = 'SEEN', set_aside_until = null"
                        + " where case_file = ? and state = 'SET_ASIDE' and set_aside_until < ?")
                .params(caseFile, today)
                .update();
    }

    public Rule ruleOf(String code) {
        return rules.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + code));
    }

    /** Whom a rule's flags are for; a flag that an earlier pack raised may have a rule that is there no more. */
    public Set<String> audienceOf(String code) {
        return rules.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(Rule::audience)
                .orElse(Set.of());
    }

    /** A rule may say in its finding that this one matters more or less than its rule usually does. */
    public static Severity severity(Finding finding, Rule rule) {
        Set<String> said = finding.about().get("severity");
        return said == null
                ? rule.severity()
                : said.stream()
                        .map(word -> Severity.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                        .max(java.util.Comparator.naturalOrder())
                        .orElse(rule.severity());
    }

    private Flag raise(String caseFile, Finding finding, Severity severity, Instant now) {
        Flag flag = new Flag(
                UUID.randomUUID().toString(),
                caseFile,
                finding.code(),
                finding.subject(),
                new HashMap<>(finding.about()),
                severity,
                FlagState.OPEN,
                now,
                null,
                rules.id());
        jdbc.sql("insert into RT_FLAG (id, case_file, code, subject, about, severity, state, raised_at, pack, open_key)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        flag.id(),
                        caseFile,
                        flag.code(),
                        subject(flag.subject()),
                        FlagJson.text(flag.about()),
                        severity.name(),
                        flag.state().name(),
                        at(now),
                        flag.pack(),
                        caseFile + " " + key(flag))
                .update();
        return flag;
    }

    private void update(Flag before, Finding finding, Severity severity) {
        String about = FlagJson.text(finding.about());
        if (!about.equals(FlagJson.text(before.about())) || severity != before.severity()) {
            jdbc.sql("update RT_FLAG set about = ?, severity = ? where id = ?")
                    .params(about, severity.name(), before.id())
                    .update();
        }
    }

    private void clear(Flag flag, Instant now) {
        jdbc.sql("update RT_FLAG set state = 'CLEARED', cleared_at = ?, open_key = null where id = ?")
                .params(at(now), flag.id())
                .update();
    }

    private static String key(Flag flag) {
        return flag.code() + " " + subject(flag.subject());
    }

    private static String subject(List<String> things) {
        return String.join(" ", things);
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Flag flag(ResultSet row, int number) throws SQLException {
        return new Flag(
                row.getString("id"),
                row.getString("case_file"),
                row.getString("code"),
                List.of(row.getString("subject").split(" ")),
                FlagJson.map(row.getString("about")),
                Severity.valueOf(row.getString("severity")),
                FlagState.valueOf(row.getString("state")),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("set_aside_until", LocalDate.class),
                row.getString("pack"));
    }
}
