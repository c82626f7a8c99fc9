package org.roundtable.casefile.state;

import static org.roundtable.casefile.state.Concern.isSaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.RiskAndBenefitWeighed;
import org.roundtable.casefile.entry.Safeguarding.TakingPartEffect;
import org.roundtable.casefile.entry.Safeguarding.TakingPartLimited;
import org.roundtable.casefile.entry.SteppingBack.Returned;
import org.roundtable.casefile.entry.SteppingBack.StepBackAnswered;
import org.roundtable.casefile.entry.SteppingBack.SteppedBack;
import org.roundtable.participation.Answer;

/** Which limits to somebody's part stand, and when they are to be looked at again. They end with the case. */
final class LimitState implements Derivation {

    @Override
    public void derive(CaseFile file, Circumstances circumstances, Consumer<Object> facts) {
        if (file.latest(CaseClosed.class).isEmpty()) {
            file.said(TakingPartLimited.class).forEach(said -> ofConcern(file, said, circumstances, facts));
            weighed(file, circumstances).forEach(said -> ofWeighing(said, circumstances, facts));
            file.said(SteppedBack.class).forEach(said -> ofStepBack(file, said, circumstances, facts));
        }
    }

    private static void ofConcern(
            CaseFile file, Said<TakingPartLimited> said, Circumstances circumstances, Consumer<Object> facts) {
        TakingPartLimited limit = said.body();
        if (limit.effect().isALimit()) {
            String person = file.said(ConcernRaised.class, limit.concern())
                    .map(concern -> concern.body().about())
                    .orElse(null);
            Limit standing = new Limit(
                    limit.concern(),
                    person,
                    isSaid(limit.reason()),
                    isSaid(limit.personsView()),
                    isSaid(limit.whyNotAsked()),
                    isSecond(limit.secondViewBy(), said.entry()));
            accept(standing, said, circumstances, facts);
            reviewDue(file, said, circumstances)
                    .map(at -> circumstances.deadline(Due.LIMIT_REVIEWED, limit.concern(), person, at))
                    .ifPresent(facts);
        }
    }

    /** A new date counts only with a fresh reason and the person's view, or why they could not be asked. */
    private static Optional<Instant> reviewDue(
            CaseFile file, Said<TakingPartLimited> said, Circumstances circumstances) {
        Instant due = null;
        for (Entry entry : History.of(file, said)) {
            TakingPartLimited limit = (TakingPartLimited) Objects.requireNonNull(entry.body());
            boolean reviewed = isSaid(limit.reason()) && (isSaid(limit.personsView()) || isSaid(limit.whyNotAsked()));
            if (limit.effect() != TakingPartEffect.PAUSE_FOR_PROTECTION) {
                due = null;
            } else if (due == null || reviewed) {
                due = reviewedBy(limit.reviewOn(), entry.happenedAt(), circumstances);
            }
        }
        return Optional.ofNullable(due);
    }

    /** What was weighed last with each person, where it sets a limit. */
    private static Stream<Said<RiskAndBenefitWeighed>> weighed(CaseFile file, Circumstances circumstances) {
        Order order = Order.of(circumstances.calendar());
        return file.said(RiskAndBenefitWeighed.class)
                .filter(said -> said.body().isALimit())
                .filter(said -> file.said(RiskAndBenefitWeighed.class)
                        .noneMatch(other ->
                                other.body().participant().equals(said.body().participant())
                                        && order.isLater(other, said)));
    }

    private static void ofWeighing(
            Said<RiskAndBenefitWeighed> said, Circumstances circumstances, Consumer<Object> facts) {
        RiskAndBenefitWeighed weighed = said.body();
        Limit standing = new Limit(
                weighed.id(),
                weighed.participant(),
                isSaid(weighed.risksSeen()),
                isSaid(weighed.personsView()),
                isSaid(weighed.whyNotAsked()),
                isSecond(weighed.secondViewBy(), said.entry()));
        accept(standing, said, circumstances, facts);
        Instant due = reviewedBy(weighed.reviewOn(), said.happenedAt(), circumstances);
        facts.accept(circumstances.deadline(Due.LIMIT_REVIEWED, weighed.id(), weighed.participant(), due));
    }

    /** Taken out of the work by others, and the person says no: their view is known, a second one is wanted. */
    private static void ofStepBack(
            CaseFile file, Said<SteppedBack> said, Circumstances circumstances, Consumer<Object> facts) {
        SteppedBack back = said.body();
        boolean refused = file.said(StepBackAnswered.class, back.id())
                .filter(answer -> answer.body().personAgrees() == Answer.NO)
                .isPresent();
        if (refused
                && !back.startedBy().isThePerson()
                && file.said(Returned.class, back.id()).isEmpty()) {
            Order order = Order.of(circumstances.calendar());
            boolean second = file.said(RiskAndBenefitWeighed.class)
                    .filter(it -> it.body().participant().equals(back.participant()) && order.isLater(it, said))
                    .anyMatch(it -> isSecond(it.body().secondViewBy(), it.entry()));
            accept(new Limit(back.id(), back.participant(), true, true, false, second), said, circumstances, facts);
        }
    }

    private static void accept(Limit limit, Said<?> said, Circumstances circumstances, Consumer<Object> facts) {
        facts.accept(limit);
        if (!limit.viewHeard() && limit.whyNotAsked()) {
            int days = circumstances.parameters().workingDays("sg.notAsked.workingDays");
            Instant at = circumstances.calendar().forSafety().endOfWorkingDaysAfter(said.happenedAt(), days);
            facts.accept(circumstances.deadline(Due.VIEW_ASKED, limit.limit(), limit.participant(), at));
        }
    }

    /** Without a date it is the next working day; no date keeps a limit unreviewed for longer than the longest time. */
    private static Instant reviewedBy(@Nullable LocalDate wanted, Instant set, Circumstances circumstances) {
        WorkingCalendar calendar = circumstances.calendar().forSafety();
        LocalDate day = calendar.dateOf(set);
        LocalDate latest = day.plusDays(circumstances.parameters().intValue("sg.pauseReview.days"));
        LocalDate on = wanted == null ? calendar.plusWorkingDays(day, 1) : wanted;
        return calendar.endOf(on.isAfter(latest) ? latest : on);
    }

    private static boolean isSecond(@Nullable String by, Entry set) {
        return by != null && isSaid(by) && !by.equals(set.recordedBy());
    }
}
