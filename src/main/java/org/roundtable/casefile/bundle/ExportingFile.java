package org.roundtable.casefile.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.ChainedEntry;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.NoSuchCaseFile;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.entry.People.ParticipantAdded;

/** Puts a case file into a bundle: the whole with its chain, or what somebody may see. */
public class ExportingFile {

    private final CaseFiles files;
    private final Persons persons;

    public ExportingFile(CaseFiles files, Persons persons) {
        this.files = files;
        this.persons = persons;
    }

    /** Everything, chained, with the file of its organisation. */
    public Bundle whole(String caseFile, Instant asOf) {
        CaseFileHeader header = header(caseFile);
        String organisation = header.organisation();
        return bundle(asOf, chained(header), organisation == null ? null : chained(header(organisation)));
    }

    /**
     * What somebody may see. It is not chained and has no gaps, so that what was left out does not show; the file of the
     * organisation stays where it is.
     */
    public Bundle visible(String caseFile, Instant asOf, Predicate<Entry> maySee) {
        CaseFileHeader header = header(caseFile);
        List<BundledEntry> entries = new ArrayList<>();
        Map<Long, Long> numbers = new HashMap<>();
        files.read(caseFile).asOf(asOf).entries().stream()
                .filter(entry -> entry.body() != null && maySee.test(entry))
                .forEach(entry -> {
                    long number = entries.size() + 1;
                    entries.add(BundledEntry.unchained(renumbered(entry, number, numbers.get(entry.replaces()))));
                    numbers.put(entry.seq(), number);
                });
        return bundle(asOf, new BundledFile(caseFile, header.nation(), entries, null), null);
    }

    private CaseFileHeader header(String id) {
        return files.header(id).orElseThrow(() -> new NoSuchCaseFile(id));
    }

    private BundledFile chained(CaseFileHeader header) {
        List<ChainedEntry> chain = files.readChain(header.id());
        return new BundledFile(
                header.id(),
                header.nation(),
                chain.stream().map(ExportingFile::chained).toList(),
                chain.isEmpty() ? null : chain.get(chain.size() - 1).seal().hash());
    }

    private static BundledEntry chained(ChainedEntry entry) {
        return new BundledEntry(
                entry.entry(),
                new BundledEntry.Place(entry.link().writtenAt(), entry.link().origin(), entry.body(), entry.seal()));
    }

    private Bundle bundle(Instant asOf, BundledFile file, @Nullable BundledFile organisation) {
        Set<String> people = Stream.concat(Stream.of(file), Stream.ofNullable(organisation))
                .flatMap(of -> of.entries().stream())
                .map(bundled -> bundled.entry().body())
                .filter(ParticipantAdded.class::isInstance)
                .map(added -> ((ParticipantAdded) added).person())
                .collect(Collectors.toSet());
        return new Bundle(asOf, null, file, organisation, persons.find(people));
    }

    private static Entry renumbered(Entry entry, long seq, @Nullable Long replaces) {
        return new Entry(
                entry.caseFile(),
                seq,
                entry.kind(),
                entry.version(),
                entry.thing(),
                replaces,
                entry.happenedAt(),
                entry.recordedAt(),
                entry.recordedBy(),
                entry.onBehalfOf(),
                entry.mode(),
                entry.tier(),
                entry.body());
    }
}
