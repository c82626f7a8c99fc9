package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.AnyTime.SupportKind;
import org.roundtable.casefile.entry.AnyTime.SupportOffered;
import org.roundtable.casefile.entry.AnyTime.SupportReply;
import org.roundtable.casefile.entry.Meetings.MeetingPlanned;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.participation.Answer;
import org.roundtable.participation.PartyType;

/** Who comes to a meeting without the interpreter or advocate they asked for, and whether anybody talked with them since. */
final class MeetingHelpState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        if (file.said(SupportNeedsAsked.class).anyMatch(said -> isWanted(said.body()))) {
            new Deriving(file, circumstances, PeopleState.everybody(file))
                    .missing()
                    .forEach(missing -> {
                        facts.accept(missing);
                        Caring.of(file, circumstances)
                                .since(
                                        missing.meeting(),
                                        file.said(MeetingPlanned.class, missing.meeting())
                                                .map(plan -> MeetingState.startsAt(file, plan))
                                                .orElseThrow(),
                                        missing.participant())
                                .forEach(facts);
                    });
        }
    }

    private static boolean isWanted(SupportNeedsAsked needs) {
        return needs.interpreterNeeded() == Answer.YES || needs.advocateWanted() == Answer.YES;
    }

    /** What one person asked for. */
    private record Wish(
            Said<SupportNeedsAsked> said,
            PartyType helper,
            SupportKind kind,
            Function<SupportNeedsAsked, Answer> answer) {

        static Stream<Wish> of(Said<SupportNeedsAsked> said) {
            return Stream.of(
                            new Wish(
                                    said,
                                    PartyType.INTERPRETER,
                                    SupportKind.INTERPRETING,
                                    SupportNeedsAsked::interpreterNeeded),
                            new Wish(said, PartyType.ADVOCATE, SupportKind.ADVOCACY, SupportNeedsAsked::advocateWanted))
                    .filter(wish -> wish.answer().apply(said.body()) == Answer.YES);
        }

        String person() {
            return said.body().participant();
        }
    }

    private record Deriving(CaseFile file, Circumstances circumstances, Map<String, Participating> people) {

        Stream<HelperMissing> missing() {
            return file.said(SupportNeedsAsked.class)
                    .filter(said -> isThere(said.body().participant()))
                    .flatMap(Wish::of)
                    .filter(wish -> !isDeclined(wish))
                    .flatMap(this::missing);
        }

        private Stream<HelperMissing> missing(Wish wish) {
            Instant since =
                    History.sayingTheSame(file, wish.said(), wish.answer()).happenedAt();
            return file.said(MeetingPlanned.class)
                    .filter(plan -> plan.body().expected().contains(wish.person()))
                    .filter(plan -> comers(plan.body()).stream().noneMatch(it -> isHelper(it, wish.helper())))
                    .map(plan -> new HelperMissing(
                            plan.body().id(),
                            wish.person(),
                            wish.helper(),
                            !since.isAfter(MeetingState.startsAt(file, plan))));
        }

        /** Whoever is expected, and whoever came all the same. */
        private Set<String> comers(MeetingPlanned plan) {
            Stream<String> came = MeetingState.attendance(file)
                    .filter(it -> it.meeting().equals(plan.id()) && it.status().wasThere())
                    .map(Attendance::participant);
            return Stream.concat(plan.expected().stream(), came).collect(Collectors.toSet());
        }

        private boolean isHelper(String participant, PartyType helper) {
            Participating person = people.get(participant);
            return person != null && person.partyType() == helper && isThere(participant);
        }

        private boolean isThere(String participant) {
            Participating person = people.get(participant);
            return person != null && person.status() == ParticipantStatus.ACTIVE;
        }

        /** They were offered one, and would rather not. */
        private boolean isDeclined(Wish wish) {
            Entry said = History.sayingTheSame(file, wish.said(), wish.answer());
            Order order = Order.of(circumstances.calendar());
            return file.said(SupportOffered.class)
                    .filter(offer -> offer.body().participant().equals(wish.person())
                            && offer.body().kind() == wish.kind()
                            && offer.body().reply() == SupportReply.DECLINED)
                    .anyMatch(offer -> order.isLater(offer.entry(), said));
        }
    }
}
