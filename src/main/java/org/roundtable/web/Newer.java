package org.roundtable.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.RevisionConflict;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casework.CaseView;

/** What somebody else recorded about a thing while one wrote about it oneself: the entry that stands, by whom, and when. */
record Newer(String name, String by, Instant at) {

    static Newer of(RevisionConflict conflict) {
        return new Newer(conflict.newerName(), conflict.newerBy(), conflict.newerAt());
    }

    static Newer of(Entry entry) {
        return new Newer(entry.name(), entry.recordedBy(), entry.recordedAt());
    }

    /** What was said about the same thing since a form was opened that does not say that it replaces it. */
    static Optional<Newer> than(Sent sent, CaseView shown, EntryKind kind) {
        if (kind.isNewEachTime() || sent.text(EntryForms.REPLACES).isPresent()) {
            return Optional.empty();
        }
        // The form says since when in whole seconds.
        return EntryForms.begun(sent).map(begun -> begun.plusSeconds(1)).flatMap(begun -> shown.shown()
                .said(kind.type())
                .filter(said -> isAbout(kind, said.body(), sent))
                .map(Said::entry)
                .filter(entry -> !entry.recordedAt().isBefore(begun))
                .map(Newer::of)
                .findFirst());
    }

    /** What the product adds to the key, such as the version of an agreement, no form says. */
    private static boolean isAbout(EntryKind kind, EntryBody body, Sent sent) {
        return Arrays.stream(kind.declaration().key())
                .flatMap(name -> kind.field(name).stream())
                .filter(EntryKind.Field::asked)
                .allMatch(field -> String.valueOf(field.of(body))
                        .equals(sent.text(field.name()).orElse(null)));
    }

    /** What was sent, saying that it replaces this. */
    Sent replacedBy(Sent sent) {
        return sent.with(Map.of(EntryForms.REPLACES, name));
    }
}
