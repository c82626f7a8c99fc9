package org.roundtable.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.entry.EntryBody;

/**
 * A step that waits for somebody: in which case, which entry it makes, whose it is, by when.
 *
 * @param processKey the process it is drawn in, such as {@code roundtable-agreement}
 * @param activity its id there, such as {@code Task_SignTheAgreement}
 * @param about what the entry must speak of to answer it: components of its kind and their values
 * @param role in lower kebab, such as {@code safeguarding}
 * @param participant whom it is addressed to, where it is one person's
 * @param concern the concern that it belongs to, where it does; such a step is seen by few
 * @param followUpOn not yet, we need to talk first: until this day
 * @param followUpReason why, in the words of whoever put it off
 * @param taken who has taken it on; it stays open to everybody who can do it
 * @param offered something that may be done while the phase runs and can be left
 * @param doneBy the host's user who did it
 */
public record WorkItem(
        String id,
        String caseFile,
        String processKey,
        String activity,
        String entryKind,
        Map<String, String> about,
        String role,
        @Nullable String participant,
        @Nullable String concern,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable LocalDate followUpOn,
        @Nullable String followUpReason,
        @Nullable Taken taken,
        boolean offered,
        State state,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {

    /** Where a step stands. */
    public enum State {
        OPEN,
        DONE,
        /** The process left it without anybody doing it. */
        GONE
    }

    /**
     * A step in somebody's hands.
     *
     * @param by the host's user who has it
     * @param givenBy who said so: the same, or whoever handed it over
     */
    public record Taken(String by, String givenBy, Instant at) {}

    public WorkItem {
        about = Map.copyOf(about);
    }

    /** Whether somebody else has taken it on. */
    public boolean isWithAnother(String user) {
        return taken != null && !taken.by().equals(user);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether this entry does the step: of its kind, and about the same. */
    public boolean isAnsweredBy(EntryBody body) {
        EntryKind kind = EntryKinds.of(body);
        return kind.name().equals(entryKind)
                && about.entrySet().stream().allMatch(same -> kind.field(same.getKey())
                        .map(field -> same.getValue().equals(Values.text(field.of(body))))
                        .orElse(true));
    }

    /** How many things an entry must speak of to do the step: the more, the closer it answers. */
    long asksAbout() {
        return EntryKinds.named(entryKind).stream()
                .flatMap(kind -> about.keySet().stream().flatMap(name -> kind.field(name).stream()))
                .count();
    }
}
