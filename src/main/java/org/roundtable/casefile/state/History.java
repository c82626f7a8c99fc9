package org.roundtable.casefile.state;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;

/** What was said about one thing before the revision that stands. */
final class History {

    private History() {}

    /** All revisions of the thing, in the order of writing. */
    static List<Entry> of(CaseFile file, Said<?> said) {
        return file.entries().stream()
                .filter(entry -> entry.kind().equals(said.entry().kind())
                        && entry.thing().equals(said.entry().thing()))
                .filter(entry -> entry.body() != null)
                .toList();
    }

    /** The entry since which the same has been said without a break: correcting something else begins nothing anew. */
    @SuppressWarnings("unchecked")
    static <T extends EntryBody> Entry sayingTheSame(CaseFile file, Said<T> said, Function<T, ?> what) {
        Entry since = said.entry();
        List<Entry> revisions = of(file, said);
        for (int i = revisions.size() - 1; i >= 0; i--) {
            T before = (T) Objects.requireNonNull(revisions.get(i).body());
            if (!Objects.equals(what.apply(before), what.apply(said.body()))) {
                break;
            }
            since = revisions.get(i);
        }
        return since;
    }
}
