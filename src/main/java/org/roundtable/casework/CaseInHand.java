package org.roundtable.casework;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;

/**
 * A case as it was read for one act or one page: its file, that of its organisation, and the people behind its participants.
 *
 * @param readAt the moment that access is judged by
 * @param sealedRatings the ratings that nobody but whoever rated may see yet
 * @param people person behind each participant, by participant
 */
public record CaseInHand(
        CaseFileHeader header,
        CaseFile file,
        CaseFile organisation,
        Instant readAt,
        Set<String> sealedRatings,
        Map<String, Person> people) {

    public CaseAccess accessOf(Viewer viewer) {
        Map<String, String> users = new java.util.HashMap<>();
        people.forEach((participant, person) ->
                Optional.ofNullable(person.userName()).ifPresent(user -> users.put(participant, user)));
        return CaseAccess.of(viewer, file, organisation, users, readAt, sealedRatings);
    }

    /** What the case file is called: as its opening says, or by the name of the organisation. */
    public String title() {
        return file.latest(CaseOpened.class)
                .map(opened -> opened.body().title())
                .or(() -> file.latest(OrganisationSetUp.class)
                        .map(setUp -> setUp.body().name()))
                .orElse("");
    }

    /** The file with the entries that the viewer may see, and no others. */
    CaseFile shownBy(CaseAccess access) {
        return CaseFile.of(
                file.id(), file.entries().stream().filter(access::sees).toList());
    }

    /** The same with other entries in hand; of ratings among them it is not known whether they are open yet. */
    CaseInHand with(CaseFile entries) {
        Set<String> ratings = entries.said(ParticipationRated.class)
                .map(said -> said.body().id())
                .collect(Collectors.toSet());
        return new CaseInHand(header, entries, organisation, readAt, ratings, people);
    }

    /** What somebody is called, or nothing where the id is no participant's. */
    public Optional<String> name(String participant) {
        return Optional.ofNullable(people.get(participant)).map(Person::name);
    }
}
