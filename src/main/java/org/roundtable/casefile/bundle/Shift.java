package org.roundtable.casefile.bundle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryBodies;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.participation.Nation;

/** Moves a story in time by whole weeks, in the local time of its nation. */
record Shift(long weeks, ZoneId zone, Instant now) {

    static Shift between(Instant asOf, Instant now, Nation nation) {
        long weeks = Math.floorDiv(
                ChronoUnit.SECONDS.between(asOf, now),
                ChronoUnit.WEEKS.getDuration().toSeconds());
        return new Shift(weeks, nation.zone(), now);
    }

    Bundle shifted(Bundle bundle) {
        BundledFile organisation = bundle.organisation();
        return new Bundle(
                now,
                bundle.note(),
                shifted(bundle.file()),
                organisation == null ? null : shifted(organisation),
                bundle.people().stream().map(this::shifted).toList());
    }

    private BundledFile shifted(BundledFile file) {
        List<BundledEntry> entries = file.entries().stream()
                .map(entry -> BundledEntry.unchained(shifted(entry.entry())))
                .toList();
        return new BundledFile(file.id(), file.nation(), entries, null);
    }

    private Person shifted(Person person) {
        LocalDate born = person.birthDate();
        return new Person(
                person.id(),
                person.name(),
                born == null ? null : born.plusWeeks(weeks),
                person.contact(),
                person.hostPerson(),
                person.userName());
    }

    private Entry shifted(Entry entry) {
        return new Entry(
                entry.caseFile(),
                entry.seq(),
                entry.kind(),
                entry.version(),
                entry.thing(),
                entry.replaces(),
                notLaterThanNow(entry.happenedAt()),
                notLaterThanNow(entry.recordedAt()),
                entry.recordedBy(),
                entry.onBehalfOf(),
                entry.mode(),
                entry.tier(),
                shifted(entry.body()));
    }

    private @Nullable EntryBody shifted(@Nullable EntryBody body) {
        return body == null ? null : EntryBodies.changed(body, (field, value) -> shifted(value));
    }

    /** What is planned may lie ahead; what was said does not. */
    private Object shifted(Object value) {
        if (value instanceof Instant moment) {
            return later(moment);
        }
        return value instanceof LocalDate date ? date.plusWeeks(weeks) : value;
    }

    private Instant later(Instant moment) {
        return moment.atZone(zone).plusWeeks(weeks).toInstant();
    }

    private Instant notLaterThanNow(Instant moment) {
        Instant later = later(moment);
        return later.isAfter(now) ? now : later;
    }
}
