package org.roundtable.casefile.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.participation.Nation;

/**
 * One file in a bundle.
 *
 * @param head the end of its chain, where it is chained
 */
public record BundledFile(String id, Nation nation, List<BundledEntry> entries, byte @Nullable [] head) {

    CaseFile caseFile() {
        return CaseFile.of(id, entries.stream().map(BundledEntry::entry).toList());
    }

    boolean isChained() {
        return head != null;
    }
}
