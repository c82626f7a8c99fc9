package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.entry.Kind.By;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.casework.Draft;
import org.roundtable.casework.Problem;
import org.roundtable.participation.EntryMode;

/**
 * Whose words an entry holds, and by whose hand they came. Staff are asked where it may be somebody else's; a person taking part
 * speaks for themselves, alone or with a helper whom they chose.
 */
record WhoseWords(EntryKind kind, Viewer viewer) {

    static final String FOR = "entryFor";

    private static final String PARTICIPANT = "participant";
    private static final List<EntryMode> SOMEBODY_ELSES =
            List.of(EntryMode.BY_STAFF_AT_PERSONS_WORDS, EntryMode.WITH_CHOSEN_HELPER, EntryMode.BY_STAFF_FROM_MEMORY);

    /** Nobody is held up by such a question when they are worried; and what is private is its author's own. */
    boolean asked() {
        By by = kind.declaration().by();
        boolean maybeTheirs = by == By.ANYBODY || by == By.PEOPLE;
        boolean isPrivate = kind.declaration().tier() == Tier.T4;
        return maybeTheirs && !isPrivate && !kind.declaration().neverRefused() && !viewer.takesPart();
    }

    /** Whether it has to be said who, because the form does not ask for the person anyway. */
    boolean asksWho() {
        return asked() && kind.field(PARTICIPANT).isEmpty();
    }

    List<EntryMode> ways() {
        if (viewer.takesPart()) {
            return List.of(EntryMode.SELF, EntryMode.WITH_CHOSEN_HELPER);
        }
        List<EntryMode> ways = new ArrayList<>(SOMEBODY_ELSES);
        if (kind.declaration().by() == By.ANYBODY) {
            ways.add(0, EntryMode.BY_STAFF);
        }
        return ways;
    }

    EntryMode mode(Sent sent) {
        return chosen(sent).orElse(viewer.takesPart() ? EntryMode.SELF : EntryMode.BY_STAFF);
    }

    @Nullable
    String onBehalfOf(Sent sent) {
        if (viewer.takesPart()) {
            return viewer.participant();
        }
        if (!asked() || mode(sent) == EntryMode.BY_STAFF) {
            return null;
        }
        return sent.text(asksWho() ? FOR : PARTICIPANT).orElse(null);
    }

    List<Problem> problems(Sent sent) {
        if (asked() && chosen(sent).isEmpty()) {
            return List.of(new Problem(Draft.MODE, "entry.problem.mode"));
        }
        boolean whoIsMissing = asksWho() && mode(sent) != EntryMode.BY_STAFF && onBehalfOf(sent) == null;
        return whoIsMissing ? List.of(new Problem(FOR, "entry.problem.choose")) : List.of();
    }

    private Optional<EntryMode> chosen(Sent sent) {
        return sent.text(Draft.MODE)
                .flatMap(name ->
                        ways().stream().filter(way -> way.name().equals(name)).findFirst());
    }
}
