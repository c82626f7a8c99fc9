package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Meetings.MeetingCancelled;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.ReductionDisclosed;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.Opening.ReductionLinked;
import org.roundtable.casefile.entry.People.InformationGiven;
import org.roundtable.casefile.entry.People.InformationSubject;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.participation.Side;

/** Whether a cut is tied to the work, and by when those who take part are to know. What was under discussion and is now planned is news again. */
final class CutState implements Derivation {

    private record Link(Entry entry, ReductionLink link) {}

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        file.latest(CaseOpened.class).ifPresent(opened -> tied(file, circumstances)
                .ifPresent(since -> derive(opened.body().id(), since, file, circumstances, facts)));
    }

    private static void derive(
            String opening, Entry since, CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Order order = Order.of(circumstances.calendar());
        boolean disclosed = file.said(ReductionDisclosed.class).anyMatch(said -> order.isLater(said.entry(), since));
        facts.accept(new CutTied(opening, disclosed));
        if (!disclosed) {
            Instant at = by(since.happenedAt(), file, circumstances, meeting -> hasExperience(file, meeting));
            facts.accept(circumstances.deadline(Due.CUT_DISCLOSED, opening, null, at));
        }
        active(file).filter(person -> !isTold(file, person, since, order)).forEach(person -> {
            Instant from = person.since().isAfter(since.happenedAt()) ? person.since() : since.happenedAt();
            Instant at =
                    by(from, file, circumstances, meeting -> meeting.expected().contains(person.participant()));
            facts.accept(circumstances.deadline(Due.CUT_TOLD, opening, person.participant(), at));
        });
    }

    /** Since when the link has been as it is now, where there is one. */
    private static Optional<Entry> tied(CaseFile file, Circumstances circumstances) {
        List<Link> links = new ArrayList<>();
        file.said(CaseOpened.class)
                .forEach(said -> links.add(new Link(said.entry(), said.body().reductionLink())));
        file.said(ReductionLinked.class)
                .forEach(said -> links.add(new Link(said.entry(), said.body().link())));
        links.sort(Comparator.comparing(
                Link::entry, Order.of(circumstances.calendar()).byDay()));
        Entry since = null;
        ReductionLink link = ReductionLink.NONE;
        for (Link next : links) {
            since = next.link() == link ? since : next.entry();
            link = next.link();
        }
        return link == ReductionLink.NONE ? Optional.empty() : Optional.ofNullable(since);
    }

    /** The end of the days allowed, or when the next such meeting comes near, whichever is first. */
    private static Instant by(
            Instant from, CaseFile file, Circumstances circumstances, Predicate<MeetingPlanned> concerned) {
        int days = circumstances.parameters().workingDays("gv.reduction.workingDays");
        Stream<Instant> meetings = file.said(MeetingPlanned.class)
                .filter(plan -> concerned.test(plan.body()))
                .filter(plan ->
                        file.said(MeetingCancelled.class, plan.body().id()).isEmpty())
                .map(plan -> MeetingState.startsAt(file, plan))
                .filter(start -> start.isAfter(from))
                .map(start -> MeetingState.nearFrom(start, circumstances));
        return Stream.concat(Stream.of(circumstances.calendar().endOfWorkingDaysAfter(from, days)), meetings)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<Participating> active(CaseFile file) {
        return file.said(ParticipantAdded.class)
                .map(added -> PeopleState.participating(file, added))
                .filter(person -> person.side() == Side.EXPERIENCE && person.status() == ParticipantStatus.ACTIVE);
    }

    private static boolean hasExperience(CaseFile file, MeetingPlanned meeting) {
        return file.said(ParticipantAdded.class)
                .map(Said::body)
                .anyMatch(person ->
                        person.side() == Side.EXPERIENCE && meeting.expected().contains(person.id()));
    }

    private static boolean isTold(CaseFile file, Participating person, Entry since, Order order) {
        return file.said(InformationGiven.class)
                .filter(said -> said.body().participant().equals(person.participant()))
                .filter(said -> said.body().subjects().contains(InformationSubject.REDUCTION))
                .anyMatch(said -> order.isLater(said.entry(), since));
    }
}
