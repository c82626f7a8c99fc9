package org.roundtable.casefile;

import java.time.Instant;

/** Somebody else has revised a thing since it was read: whoever revises an older version is told, and keeps what they typed. */
public final class RevisionConflict extends RuntimeException {

    private final String caseFile;
    private final String kind;
    private final String thing;
    private final long newerSeq;
    private final String newerName;
    private final String newerBy;
    private final Instant newerAt;

    RevisionConflict(String caseFile, Revision newer) {
        super("A newer version stands");
        this.caseFile = caseFile;
        this.kind = newer.kind();
        this.thing = newer.thing();
        this.newerSeq = newer.seq();
        this.newerName = newer.name();
        this.newerBy = newer.recordedBy();
        this.newerAt = newer.recordedAt();
    }

    public String caseFile() {
        return caseFile;
    }

    public String kind() {
        return kind;
    }

    public String thing() {
        return thing;
    }

    /** The number of the entry that stands. */
    public long newerSeq() {
        return newerSeq;
    }

    /** What pages call the entry that stands. */
    public String newerName() {
        return newerName;
    }

    /** The user who wrote what stands. */
    public String newerBy() {
        return newerBy;
    }

    public Instant newerAt() {
        return newerAt;
    }
}
