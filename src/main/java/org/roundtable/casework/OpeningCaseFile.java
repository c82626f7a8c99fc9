package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.AgeBandSet;
import org.roundtable.casefile.entry.People.LanguageChosen;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.PartyType;
import org.roundtable.process.Processes;
import org.springframework.transaction.support.TransactionTemplate;

/** Opening a case, or the file of an organisation: one transaction, after which the work list holds the first step. */
public final class OpeningCaseFile {

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final CaseFiles files;
    private final Persons persons;
    private final HostUsers users;
    private final Processes processes;
    private final Looking looking;
    private final Outbox outbox;
    private final Members members;
    private final Clock clock;

    OpeningCaseFile(CaseworkParts parts, CaseFiles files, Persons persons, HostUsers users, Processes processes) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.files = files;
        this.persons = persons;
        this.users = users;
        this.processes = processes;
        this.looking = parts.looking();
        this.outbox = parts.outbox();
        this.members = parts.members();
        this.clock = parts.clock();
    }

    /**
     * Sets up an organisation. Its nation is asked, never assumed.
     *
     * @param roles who is lead, deputy, duty line and so on, in all its cases
     * @return the id of its file
     * @throws NotForYou for anybody but practitioners and managers
     * @throws EntryRefused with a problem for each role, named as its field, that somebody cannot hold
     */
    public String organisation(Viewer viewer, OrganisationSetUp organisation, List<RoleAssigned> roles) {
        if (viewer.takesPart() || !(viewer.has(HostRole.PRACTITIONER) || viewer.has(HostRole.MANAGER))) {
            throw new NotForYou();
        }
        mustBeHeld(roles);
        return transaction.execute(status -> {
            String id = UUID.randomUUID().toString();
            files.create(id, CaseFileType.ORGANISATION, null, organisation.nation(), clock.instant());
            List<EntryBody> bodies = new ArrayList<>();
            bodies.add(organisation);
            bodies.addAll(roles);
            List<Entry> written = append(id, bodies, viewer);
            members.renew(cases.read(id));
            written.forEach(processes::entryRecorded);
            return id;
        });
    }

    private void mustBeHeld(List<RoleAssigned> roles) {
        RoleHolders holders = new RoleHolders(users);
        List<Problem> problems = roles.stream()
                .flatMap(assigned -> holders.problem(assigned).stream()
                        .map(message -> new Problem(assigned.role().name(), message)))
                .toList();
        if (!problems.isEmpty()) {
            throw new EntryRefused(problems);
        }
    }

    /**
     * Opens a case about one person or a group. Where a service depends on taking part, the file is opened and the process waits
     * until that is changed.
     *
     * @return the id of the case file
     * @throws NotForYou when the viewer may not open cases, or the organisation does not exist
     */
    public String open(Viewer viewer, NewCase wanted) {
        if (viewer.takesPart() || !viewer.has(HostRole.PRACTITIONER)) {
            throw new NotForYou();
        }
        return transaction.execute(status -> {
            CaseFileHeader organisation = files.header(wanted.organisation())
                    .filter(header -> header.type() == CaseFileType.ORGANISATION)
                    .orElseThrow(NotForYou::new);
            String id = UUID.randomUUID().toString();
            files.create(id, CaseFileType.CASE, organisation.id(), organisation.nation(), clock.instant());
            append(id, bodies(viewer, wanted), viewer);
            CaseInHand inHand = cases.read(id);
            members.renew(inHand);
            outbox.add("case.opened", id, hostCase(wanted), clock.instant());
            if (!wanted.participationConditional()) {
                processes.startCase(id, variables(inHand.file()));
            }
            looking.beforeCommit(id);
            return id;
        });
    }

    private List<EntryBody> bodies(Viewer viewer, NewCase wanted) {
        List<EntryBody> bodies = new ArrayList<>();
        bodies.add(new CaseOpened(
                UUID.randomUUID().toString(),
                wanted.title(),
                wanted.purpose(),
                wanted.level(),
                wanted.initiatedBy(),
                wanted.entryPhase(),
                wanted.endsOn(),
                wanted.reductionLink(),
                wanted.participationConditional()));
        bodies.add(new RoleAssigned(Role.LEAD_PRACTITIONER, viewer.user()));
        bodies.add(practitioner(viewer));
        NewCase.NewPerson person = wanted.person();
        if (person != null) {
            bodies.addAll(about(person, persons, clock.instant()));
        }
        return bodies;
    }

    private ParticipantAdded practitioner(Viewer viewer) {
        Person person = persons.withUserName(viewer.user()).orElseGet(() -> {
            String name = users.named(viewer.user()).map(HostUser::displayName).orElse(viewer.user());
            Person added = new Person(UUID.randomUUID().toString(), name, null, null, null, viewer.user());
            persons.save(added);
            return added;
        });
        return added(person, PartyType.PRACTITIONER);
    }

    /** What is on file of somebody from the first; their name and birth date go to the table of people. */
    static List<EntryBody> about(NewCase.NewPerson wanted, Persons persons, Instant now) {
        Person person = new Person(UUID.randomUUID().toString(), wanted.name(), wanted.birthDate(), null, null, null);
        persons.save(person);
        ParticipantAdded added = added(person, wanted.partyType());
        LocalDate today = LocalDate.ofInstant(now, Typed.ZONE);
        return List.of(
                added,
                new AgeBandSet(added.id(), Ages.bandOf(wanted.birthDate(), today)),
                new LanguageChosen(added.id(), wanted.language()));
    }

    private static ParticipantAdded added(Person person, PartyType type) {
        return new ParticipantAdded(UUID.randomUUID().toString(), person.id(), type, type.usualSide(), null);
    }

    private List<Entry> append(String caseFile, List<EntryBody> bodies, Viewer viewer) {
        Instant now = clock.instant();
        List<NewEntry> entries = bodies.stream()
                .map(body -> new NewEntry(body, now, EntryMode.BY_STAFF, null, null, null))
                .toList();
        return files.append(caseFile, entries, viewer.user(), now);
    }

    private static Map<String, String> hostCase(NewCase wanted) {
        @Nullable String hostCase = wanted.hostCase();
        return hostCase == null ? Map.of() : Map.of("hostCase", hostCase);
    }

    /** What the process is told at its start: enumerations only. */
    static Map<String, String> variables(CaseFile file) {
        return file.latest(CaseOpened.class)
                .map(opened -> Map.of(
                        "phase", opened.body().entryPhase().name(),
                        "level", opened.body().level().name()))
                .orElse(Map.of());
    }
}
