package org.roundtable.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.participation.Nation;
import org.roundtable.participation.Phase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The case files of all cases and organisations. Whoever writes does so inside a Spring transaction that locks the file first, so that
 * two people who record different things never conflict.
 */
public class CaseFiles {

    private static final String HEADER =
            """
            select id, type, organisation, nation, status, phase, restricted, head_seq, head_hash, next_look, \
            created_at \
            from rt_case_file where id in (:id)""";

    private static final String ENTRIES = "select " + EntryRows.COLUMNS + " from rt_entry where case_file in (:ids)";

    private static final String OF_THE_ORGANISATION = " union all select " + EntryRows.COLUMNS
            + " from rt_entry where case_file = (select organisation from rt_case_file where id = :id)";

    private static final String NEWEST =
            """
            select e.kind, e.thing, e.seq, e.hash, e.recorded_by, e.recorded_at from rt_entry e \
            where e.case_file = :id and (e.kind, e.thing) in (:things) and not exists (\
            select 1 from rt_entry n where n.case_file = e.case_file and n.kind = e.kind and n.thing = e.thing \
            and n.seq > e.seq)""";

    private static final String DUE =
            """
            select id from rt_case_file where next_look <= :now \
            order by next_look limit :limit for update skip locked""";

    private static final String WITHDRAW =
            """
            update rt_entry set body = null, salt = null, withdrawn_at = :at \
            where case_file = :id and kind = :kind and thing = :thing and withdrawn_at is null""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    public CaseFiles(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
        this.batches = new JdbcTemplate(dataSource);
    }

    /** A case file with the file of its organisation, which is empty where it has none. */
    public record WithOrganisation(CaseFile file, CaseFile organisation) {}

    /** Begins an empty file. */
    public void create(String id, CaseFileType type, @Nullable String organisation, Nation nation, Instant createdAt) {
        jdbc.sql("insert into rt_case_file (id, type, organisation, nation, created_at) values (?, ?, ?, ?, ?)")
                .params(id, type.name(), organisation, nation.name(), Moments.column(createdAt))
                .update();
    }

    public boolean exists(String id) {
        return header(id).isPresent();
    }

    public Optional<CaseFileHeader> header(String id) {
        return jdbc.sql(HEADER).param("id", id).query(CaseFiles::header).optional();
    }

    /** Those of several files, by id, in one query; unknown ones are left out. */
    public Map<String, CaseFileHeader> headers(Collection<String> ids) {
        Map<String, CaseFileHeader> headers = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(HEADER)
                    .param("id", ids)
                    .query(CaseFiles::header)
                    .list()
                    .forEach(header -> headers.put(header.id(), header));
        }
        return headers;
    }

    /** Keeps every other writer out of a file until the caller's transaction ends. */
    public CaseFileHeader lock(String id) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A case file is locked within a transaction");
        }
        return jdbc.sql(HEADER + " for update")
                .param("id", id)
                .query(CaseFiles::header)
                .optional()
                .orElseThrow(() -> new NoSuchCaseFile(id));
    }

    public CaseFile read(String id) {
        CaseFile file = read(List.of(id)).get(id);
        if (file.entries().isEmpty() && !exists(id)) {
            throw new NoSuchCaseFile(id);
        }
        return file;
    }

    /** A file with everything that chains it, in order. */
    public List<ChainedEntry> readChain(String id) {
        return jdbc.sql(ENTRIES + " order by seq")
                .param("ids", List.of(id))
                .query((row, at) -> EntryRows.read(row))
                .list();
    }

    /** Several files in one query, in the order asked for. */
    public Map<String, CaseFile> read(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : files(ids, jdbc.sql(ENTRIES).param("ids", ids));
    }

    /** The entries of a few kinds only, of several files, in one query: for lists of cases. */
    public Map<String, CaseFile> excerpts(Collection<String> ids, Collection<Class<? extends EntryBody>> kinds) {
        List<String> names = kinds.stream().map(Class::getSimpleName).toList();
        return ids.isEmpty()
                ? Map.of()
                : files(
                        ids,
                        jdbc.sql(ENTRIES + " and kind in (:kinds)")
                                .param("ids", ids)
                                .param("kinds", names));
    }

    /** Of several files what was appended since a user last looked at each, in one query. */
    public Map<String, CaseFile> sinceLooked(Collection<String> ids, String user) {
        return ids.isEmpty()
                ? Map.of()
                : files(
                        ids,
                        jdbc.sql(ENTRIES + " and seq > (select l.seq from rt_looked l"
                                        + " where l.case_file = rt_entry.case_file and l.user_name = :user)")
                                .param("ids", ids)
                                .param("user", user));
    }

    private static Map<String, CaseFile> files(Collection<String> ids, JdbcClient.StatementSpec query) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        ids.forEach(id -> entries.put(id, new ArrayList<>()));
        query.query((row, at) -> EntryRows.read(row).entry()).list().forEach(entry -> entries.get(entry.caseFile())
                .add(entry));
        Map<String, CaseFile> files = new LinkedHashMap<>();
        entries.forEach((id, of) -> files.put(id, CaseFile.of(id, of)));
        return files;
    }

    /** A case and what its organisation settled once for many, in one query. */
    public WithOrganisation readWithOrganisation(String id) {
        List<Entry> entries = jdbc.sql(ENTRIES + OF_THE_ORGANISATION)
                .param("ids", List.of(id))
                .param("id", id)
                .query((row, at) -> EntryRows.read(row).entry())
                .list();
        List<Entry> own =
                entries.stream().filter(entry -> entry.caseFile().equals(id)).toList();
        List<Entry> others =
                entries.stream().filter(entry -> !entry.caseFile().equals(id)).toList();
        if (own.isEmpty() && !exists(id)) {
            throw new NoSuchCaseFile(id);
        }
        String organisation = others.isEmpty() ? "" : others.get(0).caseFile();
        return new WithOrganisation(CaseFile.of(id, own), CaseFile.of(organisation, others));
    }

    /**
     * Appends what was said, in its order.
     *
     * @throws RevisionConflict when something revises a version that is no longer the newest
     */
    public List<Entry> append(String caseFile, List<NewEntry> entries, String recordedBy, Instant recordedAt) {
        CaseFileHeader header = lock(caseFile);
        if (entries.isEmpty()) {
            return List.of();
        }
        Appending appending = new Appending(head(header), newest(caseFile, entries), recordedAt);
        entries.forEach(entry -> appending.append(entry, recordedBy, recordedAt));
        write(appending, recordedAt);
        return appending.entries();
    }

    /** Fills an empty file with entries that were first written elsewhere, by others and earlier. */
    public void restore(String caseFile, List<ImportedEntry> entries, Instant writtenAt) {
        CaseFileHeader header = lock(caseFile);
        if (header.headSeq() != 0) {
            throw new IllegalStateException("Only an empty case file is restored");
        }
        if (!entries.isEmpty()) {
            Appending appending = new Appending(head(header), List.of(), writtenAt);
            entries.forEach(appending::restore);
            write(appending, writtenAt);
        }
    }

    private static Head head(CaseFileHeader header) {
        return new Head(header.id(), header.headSeq(), header.headHash());
    }

    private void write(Appending appending, Instant writtenAt) {
        EntryRows.insert(batches, appending.appended());
        Head head = appending.head();
        jdbc.sql("update rt_case_file set head_seq = ?, head_hash = ?, head_written_at = ? where id = ?")
                .params(head.seq(), head.hash(), Moments.column(writtenAt), head.caseFile())
                .update();
    }

    private List<Revision> newest(String caseFile, List<NewEntry> entries) {
        Set<List<String>> things = new HashSet<>();
        for (NewEntry entry : entries) {
            EntryKind kind = EntryKinds.of(entry.body());
            things.add(List.of(kind.name(), kind.thing(entry.body())));
        }
        return jdbc.sql(NEWEST)
                .param("id", caseFile)
                .param("things", things.stream().map(List::toArray).toList())
                .query((row, at) -> new Revision(
                        row.getString("kind"),
                        row.getString("thing"),
                        row.getLong("seq"),
                        Seal.name(row.getBytes("hash")),
                        row.getString("recorded_by"),
                        Moments.of(row, "recorded_at")))
                .list();
    }

    /**
     * Removes the words of all revisions of a thing, and marks that they were withdrawn; the chain still verifies. That somebody took
     * them back is an entry of its own.
     *
     * @return how many entries lost their words
     */
    public int withdraw(String caseFile, String kind, String thing, Instant at) {
        lock(caseFile);
        return jdbc.sql(WITHDRAW)
                .param("at", Moments.column(at))
                .param("id", caseFile)
                .param("kind", kind)
                .param("thing", thing)
                .update();
    }

    /**
     * The cases whose next look has come, the longest waiting first. They are the caller's until its transaction ends: another node
     * that asks meanwhile gets others.
     */
    public List<String> due(Instant now, int limit) {
        return jdbc.sql(DUE)
                .param("now", Moments.column(now))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    public void setNextLook(String id, @Nullable Instant nextLook) {
        jdbc.sql("update rt_case_file set next_look = ? where id = ?")
                .params(Moments.column(nextLook), id)
                .update();
    }

    /** Has every open case of an organisation looked at again: what it waits for may come on another day now. */
    public void lookAgain(String organisation, Instant now) {
        jdbc.sql("update rt_case_file set next_look = ? where organisation = ? and status = 'OPEN'")
                .params(Moments.column(now), organisation)
                .update();
    }

    /** The open cases of an organisation, those that were opened last first. */
    public List<String> openOf(String organisation, int most) {
        return jdbc.sql("select id from rt_case_file where organisation = ? and status = 'OPEN'"
                        + " order by created_at desc, id fetch first ? rows only")
                .params(organisation, most)
                .query(String.class)
                .list();
    }

    /** Notes where a case stands and whether it is restricted, for lists. */
    public void setStanding(String id, CaseFileStatus status, @Nullable Phase phase, boolean restricted) {
        jdbc.sql("update rt_case_file set status = ?, phase = ?, restricted = ? where id = ?")
                .params(status.name(), phase == null ? null : phase.name(), restricted, id)
                .update();
    }

    private static CaseFileHeader header(ResultSet row, int at) throws SQLException {
        String phase = row.getString("phase");
        return new CaseFileHeader(
                row.getString("id"),
                CaseFileType.valueOf(row.getString("type")),
                row.getString("organisation"),
                Nation.valueOf(row.getString("nation")),
                CaseFileStatus.valueOf(row.getString("status")),
                phase == null ? null : Phase.valueOf(phase),
                row.getBoolean("restricted"),
                row.getLong("head_seq"),
                row.getBytes("head_hash"),
                Moments.of(row, "next_look"),
                Objects.requireNonNull(Moments.of(row, "created_at")));
    }
}
