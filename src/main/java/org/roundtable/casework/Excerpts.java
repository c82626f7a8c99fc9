package org.roundtable.casework;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.access.ReadLog;
import org.roundtable.access.ReadLog.What;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Persons;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.GoalProposed;
import org.roundtable.casefile.entry.Confidentiality.FileRestricted;
import org.roundtable.casefile.entry.Confidentiality.OpenedInEmergency;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Meetings.MeetingMoved;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Noticing.FlagRaised;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Safeguarding.ConcernClosed;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.InvolvementChecked;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.casefile.entry.Working.TaskShared;

/** What a list needs of many cases at once: their titles, their people, and who may know of which concern. Three queries. */
final class Excerpts {

    private static final List<Class<? extends EntryBody>> KINDS = List.of(
            CaseOpened.class,
            OrganisationSetUp.class,
            ParticipantAdded.class,
            RoleAssigned.class,
            ConcernRaised.class,
            InvolvementChecked.class,
            FileRestricted.class,
            OpenedInEmergency.class);

    /** What steps are about besides people. */
    private static final List<Class<? extends EntryBody>> THINGS = List.of(
            AgreementDrafted.class,
            DecisionAsked.class,
            FeedbackDrafted.class,
            GoalProposed.class,
            MeetingMoved.class,
            MeetingPlanned.class,
            NeedRaised.class,
            PhaseStarted.class,
            SteppedBack.class,
            TaskShared.class);

    /** Who may see which flag rests on these besides. */
    private static final List<Class<? extends EntryBody>> FLAGS =
            List.of(FlagRaised.class, ConcernClosed.class, CheckInMade.class);

    /** Whose words go how far rests on these. */
    private static final List<Class<? extends EntryBody>> WORDS = List.of(ContributionMade.class, WordsWithdrawn.class);

    private final CaseFiles files;
    private final Persons persons;
    private final ReadLog readLog;
    private final Clock clock;

    Excerpts(CaseFiles files, Persons persons, ReadLog readLog, Clock clock) {
        this.files = files;
        this.persons = persons;
        this.readLog = readLog;
        this.clock = clock;
    }

    /** The cases by id, each with those entries alone, for a list that somebody looks at. */
    Map<String, CaseInHand> of(Viewer viewer, Collection<String> caseFiles) {
        return noted(viewer, of(caseFiles, KINDS));
    }

    /** Only what somebody may open was looked at: the rest is left out of the list. */
    private Map<String, CaseInHand> noted(Viewer viewer, Map<String, CaseInHand> cases) {
        List<String> shown = cases.entrySet().stream()
                .filter(one -> one.getValue().accessOf(viewer).mayOpen())
                .map(Map.Entry::getKey)
                .toList();
        readLog.add(shown, viewer, What.LIST, clock.instant());
        return cases;
    }

    /** The same for whoever has yet to decide what is shown, and notes that then. */
    Map<String, CaseInHand> unseen(Collection<String> caseFiles) {
        return of(caseFiles, KINDS);
    }

    /** With what steps are about, such as a meeting or a decision. */
    Map<String, CaseInHand> withThings(Viewer viewer, Collection<String> caseFiles) {
        return noted(
                viewer,
                of(caseFiles, Stream.concat(KINDS.stream(), THINGS.stream()).toList()));
    }

    /** With what flags are about, and what decides who may see them. */
    Map<String, CaseInHand> withFlags(Viewer viewer, Collection<String> caseFiles) {
        return noted(
                viewer,
                of(
                        caseFiles,
                        Stream.of(KINDS, THINGS, FLAGS).flatMap(List::stream).toList()));
    }

    /** For judging who may do what, which nobody looks at. */
    Map<String, CaseInHand> quietly(Collection<String> caseFiles) {
        return of(caseFiles, KINDS);
    }

    /** With what decides who may see any entry at all. */
    Map<String, CaseInHand> forCounting(Viewer viewer, Collection<String> caseFiles) {
        readLog.add(caseFiles, viewer, What.LIST, clock.instant());
        return of(
                caseFiles, Stream.of(KINDS, FLAGS, WORDS).flatMap(List::stream).toList());
    }

    private Map<String, CaseInHand> of(Collection<String> caseFiles, List<Class<? extends EntryBody>> kinds) {
        Map<String, CaseFileHeader> headers = files.headers(caseFiles);
        List<String> organisations = headers.values().stream()
                .map(CaseFileHeader::organisation)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        Map<String, CaseFile> cases = files.excerpts(headers.keySet(), kinds);
        Map<String, CaseFile> settled = files.excerpts(organisations, List.of(RoleAssigned.class));
        Map<String, Person> people = people(cases.values());
        Map<String, CaseInHand> inHand = new HashMap<>();
        headers.forEach((id, header) -> inHand.put(
                id,
                new CaseInHand(
                        header,
                        cases.get(id),
                        settled.getOrDefault(String.valueOf(header.organisation()), CaseFile.of("", List.of())),
                        clock.instant(),
                        Set.of(),
                        in(cases.get(id), people))));
        return inHand;
    }

    private Map<String, Person> people(Collection<CaseFile> cases) {
        List<String> ids = cases.stream()
                .flatMap(file -> file.said(ParticipantAdded.class))
                .map(added -> added.body().person())
                .distinct()
                .toList();
        Map<String, Person> people = new HashMap<>();
        persons.find(ids).forEach(person -> people.put(person.id(), person));
        return people;
    }

    private static Map<String, Person> in(CaseFile file, Map<String, Person> people) {
        Map<String, Person> byParticipant = new HashMap<>();
        file.said(ParticipantAdded.class)
                .map(Said::body)
                .filter(added -> people.containsKey(added.person()))
                .forEach(added -> byParticipant.put(added.id(), people.get(added.person())));
        return byParticipant;
    }
}
