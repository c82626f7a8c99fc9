package org.roundtable.casefile.bundle;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Person;
import org.roundtable.participation.Nation;

/**
 * A whole case in one document: what was said in it, what its organisation settled once for many, and who the people are.
 *
 * @param asOf the moment that the document tells of
 * @param note what it is, for whoever opens it
 */
public record Bundle(
        Instant asOf,
        @Nullable String note,
        BundledFile file,
        @Nullable BundledFile organisation,
        List<Person> people) {

    public CaseFile caseFile() {
        return file.caseFile();
    }

    /** The file of the organisation; empty where the document has none. */
    public CaseFile organisationFile() {
        return organisation == null ? CaseFile.of("organisation", List.of()) : organisation.caseFile();
    }

    public Nation nation() {
        return file.nation();
    }

    /** Whether its entries carry their chain. */
    public boolean isChained() {
        return file.isChained();
    }

    /**
     * The same story as if it had just happened: moved by whole weeks, so that a Monday stays a Monday and nine o'clock stays nine
     * o'clock, and never past now. Nothing of it is chained any more.
     */
    public Bundle shiftedTo(Instant now) {
        return Shift.between(asOf, now, nation()).shifted(this);
    }
}
