package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.ContactNoted;
import org.roundtable.casefile.entry.Including.OtherGroupsTold;
import org.roundtable.casefile.entry.Including.OutreachTried;
import org.roundtable.casefile.entry.People.InvitationAnswered;
import org.roundtable.casefile.entry.People.InvitationMade;
import org.roundtable.casefile.entry.People.InvitationReply;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.People.ParticipantEnded;
import org.roundtable.casefile.entry.People.Route;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.participation.Answer;
import org.roundtable.participation.Side;

/** By which ways people come in, who is asked again and again, and who wanted to come and could not. */
final class RecruitingState implements Derivation {

    private static final int WEEKS = 4;

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        Deriving deriving = new Deriving(file, circumstances, facts);
        List<ParticipantAdded> people = file.said(ParticipantAdded.class)
                .map(Said::body)
                .filter(added -> added.side() == Side.EXPERIENCE)
                .toList();
        deriving.ways(people);
        people.forEach(person -> {
            deriving.invitedOften(person.id());
            deriving.notChosen(person);
        });
    }

    private record Deriving(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {

        void ways(List<ParticipantAdded> people) {
            Map<Route, Long> ways = people.stream()
                    .filter(person -> person.route() != null)
                    .collect(Collectors.groupingBy(ParticipantAdded::route, TreeMap::new, Collectors.counting()));
            ways.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .ifPresent(most -> facts.accept(waysIn(people, ways, most.getKey())));
        }

        private WaysIn waysIn(List<ParticipantAdded> people, Map<Route, Long> ways, Route most) {
            Set<Route> tried = file.said(OutreachTried.class)
                    .map(said -> said.body().route())
                    .collect(Collectors.toSet());
            long known = ways.values().stream().mapToLong(Long::longValue).sum();
            long chosen =
                    ways.getOrDefault(Route.WORKER_NOMINATION, 0L) + ways.getOrDefault(Route.CASE_HOLDER_INVITE, 0L);
            return new WaysIn(
                    (int) known,
                    most,
                    (int) (ways.get(most) * 100 / known),
                    (int) tried.stream().filter(way -> way != most).count(),
                    (int) (chosen * 100 / known),
                    people.stream().anyMatch(person -> isNew(person.id())),
                    Stream.concat(tried.stream(), ways.keySet().stream()).anyMatch(Route::isOpenToAnybody));
        }

        private boolean isNew(String person) {
            return file.said(OtherGroupsTold.class, person)
                    .filter(told -> told.body().newToThis() == Answer.YES)
                    .isPresent();
        }

        /** Several corrections on one day are one invitation. */
        void invitedOften(String person) {
            boolean wishKnown = isAnswered(person)
                    || file.said(OtherGroupsTold.class, person)
                            .filter(told -> told.body().wantsThisOne() != Answer.NOT_ASKED)
                            .isPresent();
            file.said(InvitationMade.class, person)
                    .filter(invited -> !wishKnown)
                    .ifPresent(invited -> {
                        Map<LocalDate, Instant> days = History.of(file, invited).stream()
                                .collect(Collectors.toMap(
                                        entry -> circumstances.calendar().dateOf(entry.happenedAt()),
                                        Entry::happenedAt,
                                        (first, again) -> first));
                        long times = days.keySet().stream()
                                .map(day -> stillCounts(person, day))
                                .filter(Boolean::booleanValue)
                                .count();
                        facts.accept(new InvitedOften(person, (int) times));
                    });
        }

        private boolean stillCounts(String person, LocalDate day) {
            Deadline until = circumstances.deadline(
                    Due.INVITATION_COUNTS,
                    person,
                    person,
                    circumstances.calendar().endOf(day.plusWeeks(WEEKS)));
            facts.accept(until);
            return !until.passed();
        }

        private boolean isAnswered(String person) {
            return file.said(InvitationAnswered.class, person)
                    .filter(answer -> answer.body().reply() != InvitationReply.MAYBE)
                    .isPresent();
        }

        void notChosen(ParticipantAdded person) {
            file.said(ParticipantEnded.class, person.id())
                    .filter(ended -> !ended.body().completed() && wantedTo(person) && !tookPart(person.id()))
                    .filter(ended -> !isContactedSince(ended))
                    .ifPresent(ended -> {
                        int days = circumstances.parameters().workingDays("in.notChosen.workingDays");
                        Instant at = circumstances.calendar().endOfWorkingDaysAfter(ended.firstAt(), days);
                        facts.accept(new NotChosen(person.id()));
                        facts.accept(circumstances.deadline(Due.NOT_CHOSEN_TOLD, person.id(), person.id(), at));
                    });
        }

        private boolean wantedTo(ParticipantAdded person) {
            return file.said(InvitationAnswered.class, person.id())
                    .map(answer -> answer.body().reply() != InvitationReply.NO)
                    .orElse(person.route() == Route.SELF_APPROACH);
        }

        private boolean tookPart(String person) {
            return file.said(ContributionMade.class)
                            .anyMatch(said -> said.body().participant().equals(person))
                    || MeetingState.attendance(file)
                            .anyMatch(it -> it.participant().equals(person)
                                    && it.status().wasThere());
        }

        private boolean isContactedSince(Said<ParticipantEnded> ended) {
            Function<Instant, LocalDate> day = circumstances.calendar()::dateOf;
            return file.said(ContactNoted.class)
                    .filter(note ->
                            note.body().participant().equals(ended.body().participant()))
                    .max(Comparator.comparing(Said::happenedAt))
                    .filter(note -> !day.apply(note.happenedAt()).isBefore(day.apply(ended.firstAt())))
                    .isPresent();
        }
    }
}
