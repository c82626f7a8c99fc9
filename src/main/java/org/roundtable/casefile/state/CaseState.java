package org.roundtable.casefile.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.Said;

/**
 * All that rules may read of a case at one moment: the entries that stand, those of its organisation, their headers, and what is
 * derived from them, and the figures that they are measured by.
 */
public record CaseState(Instant at, List<Object> facts) {

    private static final List<Derivation> DERIVATIONS = List.of(
            new PeopleState(),
            new PhaseState(),
            new MeetingState(),
            new AskingState(),
            new BarrierState(),
            new MeetingHelpState(),
            new QuietMemberState(),
            new ReachState(),
            new RecruitingState(),
            new PlaceState(),
            new MeetingTimesState(),
            new BarrierAgainState(),
            new FormsState(),
            new VoiceState(),
            new VoicesState(),
            new NeedState(),
            new DecisionState(),
            new ChairState(),
            new FeedbackState(),
            new KeepingWordState(),
            new ReactionState(),
            new JudgingState(),
            new AgreementState(),
            new SigningState(),
            new GroundworkState(),
            new BeginningState(),
            new ExplainingState(),
            new TornState(),
            new AdultsState(),
            new ConcernState(),
            new LimitState(),
            new WellbeingState(),
            new QuietState(),
            new SafetyState(),
            new SharingState(),
            new CutState(),
            new OwnRecordState(),
            new FlagState());

    public static CaseState of(CaseFile file, Circumstances circumstances) {
        List<Object> facts = new ArrayList<>(circumstances.parameters().thresholds());
        Stream.concat(circumstances.organisation().standing(), file.standing()).forEach(said -> {
            facts.add(said.body());
            facts.add(header(said));
        });
        DERIVATIONS.forEach(derivation -> derivation.derive(file, circumstances, facts::add));
        return new CaseState(circumstances.now(), List.copyOf(facts));
    }

    private static Recorded header(Said<?> said) {
        Entry entry = said.entry();
        return new Recorded(
                entry.kind(),
                entry.thing(),
                entry.seq(),
                entry.happenedAt(),
                said.firstAt(),
                entry.recordedBy(),
                entry.onBehalfOf(),
                entry.mode());
    }

    public <T> Stream<T> facts(Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    /** The next moment at which something falls due, and the case has to be looked at again. */
    public Optional<Instant> nextLook() {
        return facts(Deadline.class)
                .filter(deadline -> !deadline.passed())
                .map(Deadline::at)
                .min(Comparator.naturalOrder());
    }
}
