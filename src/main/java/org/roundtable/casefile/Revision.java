package org.roundtable.casefile;

import java.time.Instant;

/** The newest revision of a thing. */
record Revision(String kind, String thing, long seq, String name, String recordedBy, Instant recordedAt) {

    static Revision of(Entry entry) {
        return new Revision(
                entry.kind(), entry.thing(), entry.seq(), entry.name(), entry.recordedBy(), entry.recordedAt());
    }
}
