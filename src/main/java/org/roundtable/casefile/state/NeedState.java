package org.roundtable.casefile.state;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Voice.NeedOutcome;
import org.roundtable.casefile.entry.Voice.NeedPrioritised;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Voice.NeedSettled;
import org.roundtable.casefile.entry.Voice.NeedsListConfirmed;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;

/** The needs on the list, and whose they are. */
final class NeedState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        List<NeedStanding> needs = file.said(NeedRaised.class)
                .map(said -> standing(file, said.body()))
                .toList();
        needs.forEach(facts);
        PhaseRuns.of(file)
                .latest(Phase.CO_COMMISSIONING)
                .ifPresent(run -> facts.accept(bySide(file, run.body().id(), needs)));
    }

    private static NeedStanding standing(CaseFile file, NeedRaised need) {
        return new NeedStanding(
                need.id(),
                need.side(),
                priority(file, need, Side.EXPERIENCE),
                priority(file, need, Side.QUALIFICATION),
                file.said(NeedSettled.class, need.id())
                        .map(settled -> settled.body().outcome())
                        .orElse(null));
    }

    private static @Nullable Integer priority(CaseFile file, NeedRaised need, Side side) {
        return file.said(NeedPrioritised.class, need.id() + "+" + side)
                .map(said -> said.body().priority())
                .orElse(null);
    }

    private static NeedsBySide bySide(CaseFile file, String phaseRun, List<NeedStanding> needs) {
        Predicate<NeedStanding> experience = need -> need.raisedBy() == Side.EXPERIENCE;
        Predicate<NeedStanding> carried = need -> need.outcome() == NeedOutcome.CARRIED_FORWARD;
        Predicate<NeedStanding> parked = need -> need.outcome() == NeedOutcome.PARKED_WITH_REASON;
        return new NeedsBySide(
                phaseRun,
                needs.size(),
                count(needs, experience),
                count(needs, experience.and(carried)),
                count(needs, parked),
                count(needs, experience.and(parked)),
                isConfirmed(file));
    }

    private static int count(List<NeedStanding> needs, Predicate<NeedStanding> such) {
        return (int) needs.stream().filter(such).count();
    }

    private static boolean isConfirmed(CaseFile file) {
        var people = PeopleState.everybody(file);
        return file.said(NeedsListConfirmed.class)
                .map(Said::body)
                .map(confirmed -> people.get(confirmed.participant()))
                .anyMatch(person -> person != null && person.side() == Side.EXPERIENCE);
    }
}
