package org.roundtable.casework;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Endings.LooseEndExplained;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Meetings.MeetingHeld;
import org.roundtable.casefile.entry.Opening.Condition;
import org.roundtable.casefile.entry.Opening.ConditionSettled;
import org.roundtable.casefile.entry.Opening.ConditionState;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Working.TaskDone;
import org.roundtable.casefile.entry.Working.TaskShared;
import org.roundtable.casefile.state.AgreementStanding;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.casefile.state.ParticipantStatus;
import org.roundtable.casefile.state.Participating;
import org.roundtable.participation.Side;

/** With whom, or with what, the processes do a step one by one. */
final class CaseLists {

    private static final Map<String, Function<AskedOf, Collection<String>>> LISTS = Map.of(
            "peopleToAsk", CaseLists::peopleToAsk,
            "expertsTakingPart", of -> ids(of.active(Side.EXPERIENCE)),
            "everybodyTakingPart", CaseLists::everybodyTakingPart,
            "signatories", CaseLists::signatories,
            "affectedByTheDecision", CaseLists::affectedByTheDecision,
            "owedAnAnswer", CaseLists::owedAnAnswer,
            "openConditions", CaseLists::openConditions,
            "tasksNotDone", CaseLists::tasksNotDone,
            "whoCame", CaseLists::whoCame,
            "looseEnds", CaseLists::looseEnds);

    private CaseLists() {}

    /** @throws IllegalArgumentException when no such list is known */
    static Collection<String> list(String what, AskedOf of) {
        Function<AskedOf, Collection<String>> list = LISTS.get(what);
        if (list == null) {
            throw new IllegalArgumentException("Nobody lists " + what);
        }
        return list.apply(of);
    }

    static Set<String> all() {
        return LISTS.keySet();
    }

    private static List<String> peopleToAsk(AskedOf of) {
        return of.state()
                .facts(Participating.class)
                .filter(person -> person.side() == Side.EXPERIENCE
                        && (person.status() == ParticipantStatus.IDENTIFIED
                                || person.status() == ParticipantStatus.INVITED
                                || person.status() == ParticipantStatus.CONSIDERING))
                .map(Participating::participant)
                .toList();
    }

    private static List<String> everybodyTakingPart(AskedOf of) {
        return ids(
                Stream.of(Side.values()).filter(side -> side != Side.CONNECTING).flatMap(of::active));
    }

    /** Those who have not signed the version that was written last. */
    private static List<String> signatories(AskedOf of) {
        return of.state()
                .facts(AgreementStanding.class)
                .filter(standing -> standing.agreement().equals(of.id("agreement")))
                .flatMap(standing -> standing.stillToSign().stream())
                .sorted()
                .toList();
    }

    /** People with experience whom it affects and who take part now. */
    private static List<String> affectedByTheDecision(AskedOf of) {
        Set<String> affected = of.said(DecisionAsked.class, "decision")
                .map(DecisionAsked::affects)
                .orElse(Set.of());
        return ids(of.active(Side.EXPERIENCE).filter(person -> affected.contains(person.participant())));
    }

    private static List<String> owedAnAnswer(AskedOf of) {
        return of.said(FeedbackDrafted.class, "feedback").map(FeedbackDrafted::to).orElse(Set.of()).stream()
                .sorted()
                .toList();
    }

    static List<String> openConditions(AskedOf of) {
        Set<Condition> settled = Stream.concat(
                        of.circumstances().organisation().said(ConditionSettled.class),
                        of.file().said(ConditionSettled.class))
                .map(Said::body)
                .filter(said -> said.state() != ConditionState.TALKING)
                .map(ConditionSettled::condition)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Condition.class)));
        return Arrays.stream(Condition.values())
                .filter(condition -> !settled.contains(condition))
                .map(Enum::name)
                .toList();
    }

    private static List<String> tasksNotDone(AskedOf of) {
        return of.file()
                .said(TaskShared.class)
                .map(said -> said.body().id())
                .filter(task -> of.file().said(TaskDone.class, task).isEmpty())
                .toList();
    }

    /** People with experience who were there; others are not asked how it was for them. */
    private static List<String> whoCame(AskedOf of) {
        Set<String> came =
                of.said(MeetingHeld.class, "meeting").map(MeetingHeld::came).orElse(Set.of());
        return of.file()
                .said(ParticipantAdded.class)
                .map(Said::body)
                .filter(person -> person.side() == Side.EXPERIENCE && came.contains(person.id()))
                .map(ParticipantAdded::id)
                .toList();
    }

    /** Answers that are still owed and about which nobody has said why they stay open. */
    static List<String> looseEnds(AskedOf of) {
        return of.state()
                .facts(AnswerOwed.class)
                .filter(AnswerOwed::isStillOwed)
                .map(AnswerOwed::about)
                .distinct()
                .filter(about -> of.file().said(LooseEndExplained.class, about).isEmpty())
                .sorted()
                .toList();
    }

    private static List<String> ids(Stream<Participating> people) {
        return people.map(Participating::participant).toList();
    }
}
