package org.roundtable.assurance;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Anchor;
import org.roundtable.casefile.Anchors;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Verification;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verifying one record: whether every entry is there, in order, and as it was written. It needs no entry to be readable. */
public final class VerifyingRecord {

    /** So many digits tell two ends apart where people compare them by eye. */
    private static final int DIGITS = 16;

    private final DataSource dataSource;
    private final CaseFiles files;
    private final Anchors anchors;
    private final ManagedCases managed;

    VerifyingRecord(DataSource dataSource, CaseFiles files, Anchors anchors) {
        this.dataSource = dataSource;
        this.files = files;
        this.anchors = anchors;
        this.managed = new ManagedCases(JdbcClient.create(dataSource));
    }

    /**
     * Where a record ends.
     *
     * @param hash the beginning of its last hash, in hexadecimal digits; empty for a file without entries
     * @param anchor the last line that binds the ends of all records
     * @param covered how many of the entries were there when that line was kept
     */
    public record End(long entries, String hash, Optional<Anchor> anchor, long covered) {}

    /** @throws NotForYou when there is no such case for the viewer, or they do not manage it */
    public Verification.Outcome verify(Viewer viewer, String caseFile) {
        mustManage(viewer, caseFile);
        return Verification.verify(dataSource, caseFile);
    }

    /** @throws NotForYou likewise */
    public End end(Viewer viewer, String caseFile) {
        mustManage(viewer, caseFile);
        CaseFileHeader header = files.header(caseFile).orElseThrow(NotForYou::new);
        byte[] hash = Objects.requireNonNullElse(header.headHash(), new byte[0]);
        List<Anchor> set = anchors.all();
        String digits = HexFormat.of().formatHex(hash);
        Optional<Anchor> anchor = set.isEmpty() ? Optional.empty() : Optional.of(set.get(set.size() - 1));
        return new End(
                header.headSeq(),
                digits.substring(0, Math.min(DIGITS, digits.length())),
                anchor,
                anchor.map(kept -> covered(caseFile, kept)).orElse(0L));
    }

    private long covered(String caseFile, Anchor anchor) {
        return files.readChain(caseFile).stream()
                .filter(entry -> !entry.link().writtenAt().isAfter(anchor.at()))
                .count();
    }

    private void mustManage(Viewer viewer, String caseFile) {
        if (!managed.includes(viewer, caseFile)) {
            throw new NotForYou();
        }
    }
}
