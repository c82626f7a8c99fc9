package org.roundtable.casefile.bundle;

import java.util.List;
import java.util.Optional;
import org.roundtable.casefile.ChainCheck;
import org.roundtable.casefile.ChainFault;
import org.roundtable.casefile.Link;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.entry.EntryBody;

/** Verifies the chain that a bundle brings along, from the first entry to the head. */
final class ChainInBundle {

    private ChainInBundle() {}

    static void check(BundledFile file, String path) {
        List<BundledEntry> entries = file.entries();
        long chained = entries.stream().filter(entry -> entry.place() != null).count();
        boolean none = chained == 0 && file.head() == null;
        if (none) {
            return;
        }
        if (chained != entries.size() || file.head() == null) {
            throw new Malformed(path, "chainInPart");
        }
        ChainCheck check = new ChainCheck(file.id());
        for (BundledEntry entry : entries) {
            fail(next(check, entry), path);
        }
        fail(check.end(entries.size(), file.head()), path);
    }

    private static Optional<ChainFault> next(ChainCheck check, BundledEntry bundled) {
        BundledEntry.Place place = bundled.place();
        EntryBody body = bundled.entry().body();
        return check.next(
                Link.of(bundled.entry(), place.origin(), place.writtenAt()),
                body == null ? null : place.body(),
                place.seal());
    }

    private static void fail(Optional<ChainFault> fault, String path) {
        fault.ifPresent(found -> {
            throw new Malformed(path + "[" + (found.seq() - 1) + "].chain", "chain", found.words());
        });
    }
}
