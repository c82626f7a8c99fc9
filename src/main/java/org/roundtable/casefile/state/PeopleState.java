package org.roundtable.casefile.state;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.People.AgeBandSet;
import org.roundtable.casefile.entry.People.ContactWish;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationMade;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.ParticipantEnded;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StepBackKind;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.participation.AgeBand;
import org.roundtable.participation.Side;

/** Who is in the work, and where each of them stands. */
final class PeopleState implements Derivation {

    private record Standing(ParticipantStatus status, Said<?> since) {}

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        file.said(ParticipantAdded.class).forEach(added -> facts.accept(participating(file, added)));
    }

    /** Everybody in the work, by id. */
    static Map<String, Participating> everybody(CaseFile file) {
        return file.said(ParticipantAdded.class)
                .map(added -> participating(file, added))
                .collect(Collectors.toMap(Participating::participant, person -> person));
    }

    static Participating participating(CaseFile file, Said<ParticipantAdded> added) {
        ParticipantAdded person = added.body();
        AgeBand band = file.said(AgeBandSet.class, person.id())
                .map(said -> said.body().band())
                .orElse(AgeBand.UNKNOWN);
        Standing standing = standing(file, added);
        return new Participating(
                person.id(),
                person.partyType(),
                person.side(),
                band,
                isChild(person, band),
                standing.status(),
                standing.since().happenedAt(),
                contactWish(file, person.id()));
    }

    /** Where the age is not known, a person who was added as a child is a child. */
    private static boolean isChild(ParticipantAdded person, AgeBand band) {
        return band.isChild()
                || band == AgeBand.UNKNOWN && person.partyType() == org.roundtable.participation.PartyType.CHILD;
    }

    private static Standing standing(CaseFile file, Said<ParticipantAdded> added) {
        String id = added.body().id();
        Stream<Standing> said = Stream.of(
                        Optional.of(new Standing(beginning(added.body()), added)),
                        file.said(InvitationMade.class, id).map(it -> new Standing(ParticipantStatus.INVITED, it)),
                        file.said(InvitationAnswered.class, id).map(it -> new Standing(answered(it.body()), it)),
                        file.said(ParticipantEnded.class, id).map(it -> new Standing(ended(it.body()), it)),
                        lastStep(file, id))
                .flatMap(Optional::stream);
        return said.max(Comparator.comparingLong(standing -> standing.since().seq()))
                .orElseThrow();
    }

    /** Practitioners and connecting people are in the work from the moment they are named; others are asked first. */
    private static ParticipantStatus beginning(ParticipantAdded person) {
        return person.side() == Side.EXPERIENCE ? ParticipantStatus.IDENTIFIED : ParticipantStatus.ACTIVE;
    }

    private static ParticipantStatus answered(InvitationAnswered answer) {
        return switch (answer.reply()) {
            case YES -> ParticipantStatus.ACTIVE;
            case NO -> ParticipantStatus.DECLINED;
            case MAYBE -> ParticipantStatus.CONSIDERING;
        };
    }

    private static ParticipantStatus ended(ParticipantEnded ended) {
        return ended.completed() ? ParticipantStatus.COMPLETED : ParticipantStatus.LEFT;
    }

    private static Optional<Standing> lastStep(CaseFile file, String id) {
        Stream<Said<? extends EntryBody>> back = file.said(SteppedBack.class)
                .filter(it ->
                        it.body().participant().equals(id) && it.body().kind().needsExplaining())
                .map(it -> it);
        Stream<Said<? extends EntryBody>> returned = file.said(Returned.class)
                .filter(it -> it.body().participant().equals(id))
                .map(it -> it);
        return Stream.concat(back, returned)
                .max(Comparator.comparingLong(Said::seq))
                .map(it -> new Standing(step(it.body()), it));
    }

    private static ParticipantStatus step(EntryBody body) {
        if (body instanceof SteppedBack back) {
            return back.kind() == StepBackKind.PAUSE ? ParticipantStatus.PAUSED : ParticipantStatus.LEFT;
        }
        return ParticipantStatus.ACTIVE;
    }

    private static ContactWish contactWish(CaseFile file, String id) {
        Optional<Said<SteppedBack>> back = file.said(SteppedBack.class)
                .filter(it -> it.body().participant().equals(id) && it.body().contactWish() != null)
                .max(Comparator.comparingLong(Said::seq));
        Optional<ContactWish> invited =
                file.said(InvitationAnswered.class, id).map(it -> it.body().contactWish());
        return back.map(it -> it.body().contactWish()).or(() -> invited).orElse(ContactWish.ALL);
    }
}
