package org.roundtable.casework;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.participation.Nation;

/** Where help is at hand for somebody taking part: it differs from nation to nation and from place to place. */
public final class LocalHelp {

    private final CaseFiles files;

    LocalHelp(CaseFiles files) {
        this.files = files;
    }

    /**
     * What the case of somebody taking part says about where they are.
     *
     * @param dutyLine the telephone number of their organisation's duty line, as it was set up
     * @param dutyHours when somebody answers it, in words
     * @param dutyHoursInWelsh the same for whoever reads Welsh
     */
    public record Place(
            Nation nation, @Nullable String dutyLine, @Nullable String dutyHours, @Nullable String dutyHoursInWelsh) {

        public static Place of(Nation nation, @Nullable OrganisationSetUp organisation) {
            return organisation == null
                    ? new Place(nation, null, null, null)
                    : new Place(
                            nation, organisation.dutyLine(), organisation.dutyHours(), organisation.dutyHoursInWelsh());
        }

        /** In the language of the reader, else in the other one: hours in a language that one reads less well are better than none. */
        public @Nullable String hours(Locale language) {
            boolean welsh = language.getLanguage().equals("cy");
            String own = welsh ? dutyHoursInWelsh : dutyHours;
            return own != null ? own : welsh ? dutyHours : dutyHoursInWelsh;
        }
    }

    public Optional<Place> of(Viewer viewer) {
        return Optional.ofNullable(viewer.caseFile())
                .flatMap(files::header)
                .map(header -> Place.of(
                        header.nation(),
                        Optional.ofNullable(header.organisation())
                                .flatMap(id -> files.read(id).latest(OrganisationSetUp.class))
                                .map(Said::body)
                                .orElse(null)));
    }
}
