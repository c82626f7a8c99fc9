package org.roundtable.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.access.NotForYou;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Person;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.entry.Opening.RoleAssigned;
import org.roundtable.casefile.entry.People.Anonymity;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.casefile.state.ParticipantStatus;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.CaseInHand;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Labels;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Side;

/** A case as one person taking part reads it: what they may see, and whom they may know by name. */
record MyCase(CaseView view, MyWords words, HostUsers users) {

    static final Set<ParticipantStatus> HERE = Set.of(ParticipantStatus.ACTIVE, ParticipantStatus.PAUSED);

    String me() {
        return Optional.ofNullable(view.access().viewer().participant()).orElseThrow(NotForYou::new);
    }

    CaseFile shown() {
        return view.shown();
    }

    <T extends EntryBody> Stream<T> all(Class<T> kind) {
        return shown().said(kind).map(Said::body);
    }

    /** @throws NotForYou when it is not there for this person */
    <T extends EntryBody> T one(Class<T> kind, String thing) {
        return shown().said(kind, thing).map(Said::body).orElseThrow(NotForYou::new);
    }

    <T> Stream<T> facts(Class<T> type) {
        return view.state().facts(type);
    }

    Optional<Participating> participating(String participant) {
        return facts(Participating.class)
                .filter(person -> person.participant().equals(participant))
                .findFirst();
    }

    Participating myself() {
        return participating(me()).orElseThrow(NotForYou::new);
    }

    boolean isOneToOne() {
        return shown().latest(CaseOpened.class)
                .filter(opened -> opened.body().level() == EngagementLevel.INDIVIDUAL_CARE)
                .isPresent();
    }

    /** The pause or leaving that this person can come back from. */
    Optional<String> myStepBack() {
        return myself().status() == ParticipantStatus.ACTIVE
                ? Optional.empty()
                : shown().said(SteppedBack.class)
                        .filter(step -> step.body().participant().equals(me())
                                && step.body().kind().needsExplaining())
                        .max(Comparator.comparingLong(Said::seq))
                        .map(step -> step.body().id());
    }

    /** Everybody else here who has a name for this person, by participant. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        facts(Participating.class)
                .filter(person -> !person.participant().equals(me()) && mayBeNamed(person))
                .forEach(person -> view.inHand()
                        .name(person.participant())
                        .ifPresent(name -> names.put(person.participant(), name)));
        return names;
    }

    /** Those whose job it is are known by name; others only where they said so. */
    private boolean mayBeNamed(Participating person) {
        return person.side() != Side.EXPERIENCE
                || HERE.contains(person.status())
                        && shown().said(InvitationAnswered.class, person.participant())
                                .filter(answer -> answer.body().anonymity() == Anonymity.NAMED)
                                .isPresent();
    }

    /** The user who holds a role, in the case or for all cases of its organisation. */
    Optional<String> holder(Role role) {
        return Stream.concat(
                        shown().said(RoleAssigned.class),
                        view.inHand().organisation().said(RoleAssigned.class))
                .map(Said::body)
                .filter(assigned -> assigned.role() == role)
                .map(RoleAssigned::user)
                .findFirst();
    }

    /** How many others take part whom this person does not know by name. */
    long unnamed() {
        return facts(Participating.class)
                .filter(person -> !person.participant().equals(me()) && !mayBeNamed(person))
                .filter(person -> HERE.contains(person.status()))
                .count();
    }

    String name(String participant) {
        return participant.equals(me())
                ? words.of("people.me")
                : names().getOrDefault(participant, words.of("people.somebody"));
    }

    /** Whoever works here and wrote something down; nothing where the person did it, alone or with somebody they chose. */
    Optional<String> writer(Entry entry) {
        boolean theirOwn = entry.mode() == EntryMode.SELF || entry.mode() == EntryMode.WITH_CHOSEN_HELPER;
        return theirOwn
                ? Optional.empty()
                : Optional.of(users.named(entry.recordedBy())
                        .map(HostUser::displayName)
                        .orElse(words.of("said.a-worker")));
    }

    /** Over words of this person: that they said it, or who wrote that they did. */
    String youSaid(Entry entry) {
        return writer(entry)
                .map(writer -> words.of("said.written-by", writer))
                .orElseGet(() -> words.of("answer.you-said"));
    }

    List<String> names(Collection<String> participants) {
        return participants.stream().map(this::name).distinct().toList();
    }

    /** How things and people are called on this person's pages: whom they do not know has no name there. */
    Labels labels() {
        Map<String, Person> people = new HashMap<>();
        people.put(me(), Person.named(me(), words.of("people.me")));
        names().forEach((participant, name) -> people.put(participant, Person.named(participant, name)));
        CaseInHand known = new CaseInHand(
                view.inHand().header(),
                view.inHand().file(),
                view.inHand().organisation(),
                view.inHand().readAt(),
                view.inHand().sealedRatings(),
                people);
        return new Labels(known, shown(), words.messages(), words.locale());
    }
}
