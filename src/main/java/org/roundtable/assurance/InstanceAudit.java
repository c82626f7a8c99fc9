package org.roundtable.assurance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Noticing.FlagSetAside;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.state.AgreementStanding;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.casefile.state.DecisionStanding;
import org.roundtable.casefile.state.Threshold;
import org.roundtable.casework.CaseView;
import org.roundtable.flag.Flag;
import org.roundtable.participation.HartBand;
import org.roundtable.participation.Lundy;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.process.RecordedJourney;

/**
 * One instance as a manager may see it: how it was done and what is owed, and of nobody what they said in private.
 *
 * @param view the case, for labels and what everybody in it may read
 * @param opened how it was opened
 * @param people how many take part now, by side
 * @param takenInAt when it was taken in here, where it began elsewhere
 * @param runs the processes, the spine first; none that a concern began
 * @param phases the runs of phases, from the file, which outlives the engine's trace
 * @param concerns that there are concerns, and how they were kept up with: never what they say
 */
public record InstanceAudit(
        CaseView view,
        Optional<Said<CaseOpened>> opened,
        Map<Side, Long> people,
        Optional<Instant> takenInAt,
        List<ProcessRun> runs,
        List<RecordedJourney.Run> phases,
        List<FlagRun> flags,
        List<ConcernTimes> concerns,
        List<DecisionAudit> decisions,
        List<AnswerOwed> answers,
        List<BothSides> ratings,
        List<AgreementStanding> agreements) {

    /**
     * A flag and what became of it.
     *
     * @param clearedAt nothing while it stands
     * @param setAside the last time that somebody set it aside, with their reason
     */
    public record FlagRun(Flag flag, @Nullable Instant clearedAt, @Nullable Said<FlagSetAside> setAside) {

        public boolean stands() {
            return clearedAt == null;
        }
    }

    /** When a concern was raised, taken up, decided on and closed, and whether one of its clocks has run out now. */
    public record ConcernTimes(
            Instant raisedAt,
            @Nullable Instant takenUpAt,
            @Nullable Instant decidedAt,
            @Nullable Instant closedAt,
            boolean late) {}

    /** What was to be decided, who was asked when, and how it was decided. */
    public record DecisionAudit(
            Said<DecisionAsked> asked,
            Optional<Said<ViewsAsked>> viewsAsked,
            Optional<Said<DecisionMade>> made,
            DecisionStanding standing) {}

    /**
     * How the two sides rate the same thing, side by side and never made into one.
     *
     * @param about the decision, or the run of a phase
     */
    public record BothSides(
            String about, Optional<Phase> phase, OneSide experience, OneSide qualification, boolean reflectedOn) {}

    /**
     * The ratings of one side, in shares. Where fewer than {@code gv.smallNumber} people answered, there is none: it would tell who said
     * what.
     *
     * @param bands of Hart's ladder
     * @param levels of Shier's pathway
     * @param togetherness from 0, apart, to 4
     * @param lundy how many had each of Lundy's four: space, voice, audience, influence
     */
    public record OneSide(
            Optional<Shares<HartBand>> bands,
            Optional<Shares<Integer>> levels,
            Optional<Shares<Integer>> togetherness,
            Optional<Shares<Lundy>> lundy) {

        public boolean isTooFew() {
            return bands.isEmpty() && levels.isEmpty() && togetherness.isEmpty() && lundy.isEmpty();
        }
    }

    /** So many people have to answer before a count is shown. */
    public int smallNumber() {
        return smallNumber(view);
    }

    static int smallNumber(CaseView view) {
        return view.state()
                .facts(Threshold.class)
                .filter(threshold -> threshold.name().equals("gv.smallNumber"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** How many concerns are late now. */
    public long concernsLate() {
        return concerns.stream().filter(ConcernTimes::late).count();
    }
}
