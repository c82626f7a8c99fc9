package org.roundtable.casework;

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
     */
    public record Place(Nation nation, @Nullable String dutyLine, @Nullable String dutyHours) {}

    public Optional<Place> of(Viewer viewer) {
        return Optional.ofNullable(viewer.caseFile()).flatMap(files::header).map(header -> {
            Optional<OrganisationSetUp> organisation = Optional.ofNullable(header.organisation())
                    .flatMap(id -> files.read(id).latest(OrganisationSetUp.class))
                    .map(Said::body);
            return new Place(
                    header.nation(),
                    organisation.map(OrganisationSetUp::dutyLine).orElse(null),
                    organisation.map(OrganisationSetUp::dutyHours).orElse(null));
        });
    }
}
