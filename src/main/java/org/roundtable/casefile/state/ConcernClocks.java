package org.roundtable.casefile.state;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Safeguarding.AllegationReported;
import org.roundtable.casefile.entry.Safeguarding.ConcernDecided;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Safeguarding.ReferralAnswered;
import org.roundtable.casefile.entry.Safeguarding.ReferralMade;

/**
 * The clocks of one concern that still run: raised to acknowledged, acknowledged to referred, referred to answered, the allegation's
 * own, and what the person is owed. They run through nights, weekends and closures except where they count working days.
 */
final class ConcernClocks {

    private final Concern concern;
    private final Circumstances circumstances;
    private final WorkingCalendar calendar;
    private final Instant raisedAt;

    ConcernClocks(Concern concern, Circumstances circumstances) {
        this.concern = concern;
        this.circumstances = circumstances;
        this.calendar = circumstances.calendar().forSafety();
        this.raisedAt = concern.raised().firstAt();
    }

    void running(Consumer<Object> facts) {
        ConcernStanding standing = concern.standing();
        if (!standing.inHand()) {
            facts.accept(due(Due.CONCERN_IN_HAND, inHandBy()));
        } else if (!standing.decided()) {
            facts.accept(due(Due.CONCERN_DECIDED, workingDaysAfter(raisedAt, "sg.decision.workingDays")));
        }
        if (!standing.told()) {
            facts.accept(due(Due.PERSON_TOLD, workingDaysAfter(raisedAt, "sg.personUpdate.workingDays")));
        }
        decided(standing, facts);
        referral(facts);
        if (standing.allegation() && !isReported()) {
            facts.accept(due(Due.ALLEGATION_REPORTED, reportedBy()));
        }
    }

    private void decided(ConcernStanding standing, Consumer<Object> facts) {
        if (!standing.toldOfDecision()) {
            Said<ConcernDecided> decision = concern.decision().orElseThrow();
            Instant since = History.sayingTheSame(concern.file(), decision, ConcernDecided::decision)
                    .happenedAt();
            facts.accept(due(Due.PERSON_TOLD_OF_DECISION, workingDaysAfter(since, "sg.personUpdate.workingDays")));
        }
    }

    /** Without delay: the hours count from when the concern was taken up, not from the decision. */
    private void referral(Consumer<Object> facts) {
        Optional<Said<ReferralMade>> referred = concern.said(ReferralMade.class);
        boolean wanted = concern.decision().map(it -> it.body().isReferral()).orElse(false);
        if (wanted && referred.isEmpty()) {
            Instant inHand = concern.inHandSince().orElse(raisedAt);
            facts.accept(due(Due.REFERRAL_MADE, inHand.plus(Duration.ofHours(figure("sg.referral.hours")))));
        }
        if (referred.isPresent() && concern.said(ReferralAnswered.class).isEmpty()) {
            Instant by = workingDaysAfter(referred.get().firstAt(), "sg.referralAnswer.workingDays");
            facts.accept(due(Due.REFERRAL_ANSWERED, by));
        }
    }

    private boolean isReported() {
        return concern.said(AllegationReported.class)
                .filter(it -> it.body().designatedOfficerToldAt() != null)
                .isPresent();
    }

    private Instant inHandBy() {
        ConcernRaised raised = concern.raised().body();
        if (raised.immediate()) {
            return raisedAt.plus(Duration.ofMinutes(figure("sg.ack.immediate.minutes")));
        }
        return raised.kind().isWithinTheHour()
                ? raisedAt.plus(Duration.ofMinutes(figure("sg.ack.urgent.minutes")))
                : calendar.dueForStandardConcern(raisedAt, figure("sg.ack.cutOff.hour"), figure("sg.ack.nextDay.hour"));
    }

    private Instant reportedBy() {
        return switch (calendar.nation()) {
            case ENGLAND -> workingDaysAfter(raisedAt, "sg.allegation.england.workingDays");
            case WALES -> reportedInWalesBy();
            case SCOTLAND -> workingDaysAfter(raisedAt, "sg.allegation.scotland.workingDays");
            case NORTHERN_IRELAND -> workingDaysAfter(raisedAt, "sg.allegation.northernIreland.workingDays");
        };
    }

    /** Within 24 hours; out of hours, by the end of the working day that begins next. */
    private Instant reportedInWalesBy() {
        return calendar.isWorkingTime(raisedAt)
                ? raisedAt.plus(Duration.ofHours(figure("sg.allegation.wales.hours")))
                : calendar.endOf(calendar.dateOf(calendar.nextWorkingMorning(raisedAt)));
    }

    private Instant workingDaysAfter(Instant from, String parameter) {
        return calendar.endOfWorkingDaysAfter(from, circumstances.parameters().workingDays(parameter));
    }

    private int figure(String parameter) {
        return circumstances.parameters().intValue(parameter);
    }

    private Deadline due(Due what, Instant at) {
        @Nullable String person = concern.raised().body().about();
        return circumstances.deadline(what, concern.id(), person, at);
    }
}
