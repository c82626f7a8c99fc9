package org.roundtable.casefile.bundle;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.ImportedEntry;
import org.roundtable.casefile.Malformed;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a bundle into the database as a case file of its own: all of it, or nothing. */
public class ImportingBundle {

    /** Clocks of two machines differ a little. */
    private static final Duration DIFFERENCE_OF_CLOCKS = Duration.ofMinutes(5);

    /** Who is said to have written what a bundle brings. */
    public enum Authorship {
        /** Whoever imports it answers for it; who wrote it, as the bundle says, stays with each entry as its origin. */
        IMPORTER,
        /** As the bundle says: for demonstration, and for bundles that whoever runs the system vouches for. */
        AS_WRITTEN
    }

    /**
     * How a bundle is taken in.
     *
     * @param importer the user who does it
     * @param organisation the file of an organisation that the case is to belong to; without one, that of the bundle is taken in too
     */
    public record Terms(String importer, Authorship authorship, @Nullable String organisation, Instant now) {}

    /** The ids of the files that came into being. */
    public record Imported(String caseFile, @Nullable String organisation) {}

    private final CaseFiles files;
    private final Persons persons;
    private final TransactionTemplate transaction;

    public ImportingBundle(CaseFiles files, Persons persons, PlatformTransactionManager transactionManager) {
        this.files = files;
        this.persons = persons;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    /**
     * @throws Malformed when the bundle tells of what has not happened yet
     */
    public Imported importing(Bundle bundle, Terms terms) {
        refuseFuture(bundle.file(), "entries", terms.now());
        if (bundle.organisation() != null) {
            refuseFuture(bundle.organisation(), "organisation.entries", terms.now());
        }
        return Objects.requireNonNull(transaction.execute(it -> store(bundle, terms)));
    }

    private static void refuseFuture(BundledFile file, String path, Instant now) {
        Instant latest = now.plus(DIFFERENCE_OF_CLOCKS);
        for (BundledEntry bundled : file.entries()) {
            Entry entry = bundled.entry();
            if (entry.recordedAt().isAfter(latest)) {
                throw new Malformed(path + "[" + (entry.seq() - 1) + "].recordedAt", "future");
            }
        }
    }

    private Imported store(Bundle bundle, Terms terms) {
        Renaming renaming = new Renaming();
        bundle.people().forEach(person -> renaming.person(person.id(), known(person)));
        String organisation = terms.organisation();
        BundledFile bundled = bundle.organisation();
        if (bundled != null) {
            renaming.things(bundled);
        }
        renaming.things(bundle.file());
        if (organisation == null && bundled != null) {
            organisation = store(bundled, CaseFileType.ORGANISATION, null, renaming, terms);
        }
        return new Imported(store(bundle.file(), CaseFileType.CASE, organisation, renaming, terms), organisation);
    }

    /** Users are known already, perhaps; everybody else is new. */
    private String known(Person person) {
        String userName = person.userName();
        if (userName != null) {
            var user = persons.withUserName(userName);
            if (user.isPresent()) {
                return user.get().id();
            }
        }
        String id = UUID.randomUUID().toString();
        persons.save(new Person(
                id, person.name(), person.birthDate(), person.contact(), person.hostPerson(), person.userName()));
        return id;
    }

    private String store(
            BundledFile file, CaseFileType type, @Nullable String organisation, Renaming renaming, Terms terms) {
        String id = UUID.randomUUID().toString();
        files.create(id, type, organisation, file.nation(), terms.now());
        List<ImportedEntry> entries = file.entries().stream()
                .map(entry -> imported(entry, renaming.renamed(entry.entry(), id), file, terms))
                .toList();
        files.restore(id, entries, terms.now());
        withdraw(id, entries, terms.now());
        return id;
    }

    private static ImportedEntry imported(BundledEntry bundled, Entry entry, BundledFile file, Terms terms) {
        BundledEntry.Place place = bundled.place();
        return new ImportedEntry(
                terms.authorship() == Authorship.AS_WRITTEN ? entry : by(terms.importer(), entry),
                origin(bundled, file),
                entry.body() == null && place != null ? place.seal().bodyDigest() : null);
    }

    private static String origin(BundledEntry bundled, BundledFile file) {
        Entry entry = bundled.entry();
        BundledEntry.Place place = bundled.place();
        String written = "entry " + entry.seq() + " of " + file.id() + " by " + entry.recordedBy();
        return place == null
                ? written
                : written + ", " + HexFormat.of().formatHex(place.seal().hash());
    }

    private static Entry by(String user, Entry entry) {
        return new Entry(
                entry.caseFile(),
                entry.seq(),
                entry.kind(),
                entry.version(),
                entry.thing(),
                entry.replaces(),
                entry.happenedAt(),
                entry.recordedAt(),
                user,
                entry.onBehalfOf(),
                entry.mode(),
                entry.tier(),
                entry.body());
    }

    /** A bundle written by hand tells that words were withdrawn, and still has them; words in a concern are for the lead to keep. */
    private void withdraw(String id, List<ImportedEntry> entries, Instant now) {
        Set<String> inConcerns = bodies(entries, ConcernRaised.class).stream()
                .map(ConcernRaised::contribution)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        bodies(entries, WordsWithdrawn.class).stream()
                .map(WordsWithdrawn::contribution)
                .filter(contribution -> !inConcerns.contains(contribution))
                .forEach(contribution -> files.withdraw(id, "ContributionMade", contribution, now));
    }

    private static <T> List<T> bodies(List<ImportedEntry> entries, Class<T> kind) {
        return entries.stream()
                .map(imported -> imported.entry().body())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
