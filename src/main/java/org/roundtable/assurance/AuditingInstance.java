package org.roundtable.assurance;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.assurance.InstanceAudit.DecisionAudit;
import org.roundtable.assurance.InstanceAudit.FlagRun;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileType;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.Decisions.ViewsAsked;
import org.roundtable.casefile.entry.Noticing.FlagCleared;
import org.roundtable.casefile.entry.Noticing.FlagSetAside;
import org.roundtable.casefile.entry.Opening.CaseOpened;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.state.AgreementStanding;
import org.roundtable.casefile.state.AnswerOwed;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.DecisionStanding;
import org.roundtable.casefile.state.ParticipantStatus;
import org.roundtable.casefile.state.Participating;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.FlagsFor;
import org.roundtable.casework.ReadingCase;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;
import org.roundtable.participation.Side;
import org.roundtable.process.Processes;
import org.roundtable.process.RecordedJourney;
import org.roundtable.process.WorkItems;

/** Looking at one instance, for those who manage it, without changing anything in it. */
public final class AuditingInstance {

    /** More than anybody reads; a case that raised more has told its story long before. */
    private static final int CLEARED_FLAGS = 100;

    private final ReadingCase reading;
    private final Flags flags;
    private final ProcessRuns runs;

    AuditingInstance(ReadingCase reading, Flags flags, Processes processes, WorkItems workItems) {
        this.reading = reading;
        this.flags = flags;
        this.runs = new ProcessRuns(processes, workItems);
    }

    /** @throws NotForYou when there is no such case for the viewer, or they do not manage it */
    public InstanceAudit of(Viewer viewer, String caseFile) {
        CaseView view = reading.of(viewer, caseFile);
        boolean isCase = view.inHand().header().type() == CaseFileType.CASE;
        if (!isCase || viewer.takesPart() || !view.access().isManager()) {
            throw new NotForYou();
        }
        CaseFile file = view.inHand().file();
        Optional<TakenIn> takenIn = TakenIn.of(view.inHand().header(), file, phases(file));
        return new InstanceAudit(
                view,
                file.latest(CaseOpened.class),
                people(view.state()),
                takenIn.map(TakenIn::at),
                runs.of(caseFile, takenIn),
                phases(file),
                flags(view),
                new ConcernsKeptUpWith(view).inOrder(),
                decisions(view),
                answers(view.state()),
                new RatingsForManagers(view).all(),
                view.state().facts(AgreementStanding.class).toList());
    }

    /**
     * Where one case is in its processes, for everybody who works on it.
     *
     * @throws NotForYou when there is no such case for the viewer, or they only read it
     */
    public CasePath path(Viewer viewer, String caseFile) {
        CaseView view = reading.of(viewer, caseFile);
        boolean isCase = view.inHand().header().type() == CaseFileType.CASE;
        if (!isCase || !view.access().isStaff() && !view.access().isManager()) {
            throw new NotForYou();
        }
        CaseFile file = view.inHand().file();
        return new CasePath(view, runs.of(caseFile, TakenIn.of(view.inHand().header(), file, phases(file))));
    }

    private static Map<Side, Long> people(CaseState state) {
        Map<Side, Long> people = new EnumMap<>(Side.class);
        state.facts(Participating.class)
                .filter(person -> person.status() == ParticipantStatus.ACTIVE)
                .forEach(person -> people.merge(person.side(), 1L, Long::sum));
        return people;
    }

    private static List<RecordedJourney.Run> phases(CaseFile file) {
        return file.said(PhaseStarted.class)
                .sorted(Comparator.comparing(Said::happenedAt))
                .map(run -> new RecordedJourney.Run(
                        run.body().phase(),
                        run.happenedAt(),
                        file.said(GateReached.class, run.body().id())
                                .map(Said::firstAt)
                                .orElse(null)))
                .toList();
    }

    private List<FlagRun> flags(CaseView view) {
        FlagsFor seen = new FlagsFor(view.access(), view.inHand(), flags);
        Stream<Flag> cleared = flags.cleared(view.id(), CLEARED_FLAGS).stream().filter(seen::sees);
        return Stream.concat(seen.all().stream(), cleared)
                .map(flag -> run(view.inHand().file(), flag))
                .toList();
    }

    private static FlagRun run(CaseFile file, Flag flag) {
        Instant cleared =
                file.said(FlagCleared.class, flag.id()).map(Said::happenedAt).orElse(null);
        return new FlagRun(
                flag, cleared, file.said(FlagSetAside.class, flag.id()).orElse(null));
    }

    private static List<DecisionAudit> decisions(CaseView view) {
        return view.state()
                .facts(DecisionStanding.class)
                .flatMap(standing -> decision(view.shown(), standing).stream())
                .toList();
    }

    private static Optional<DecisionAudit> decision(CaseFile shown, DecisionStanding standing) {
        return shown.said(DecisionAsked.class, standing.decision())
                .map(asked -> new DecisionAudit(
                        asked,
                        shown.said(ViewsAsked.class, standing.decision()),
                        shown.said(DecisionMade.class, standing.decision()),
                        standing));
    }

    /** What is still owed first, the longest waiting on top. */
    private static List<AnswerOwed> answers(CaseState state) {
        return state.facts(AnswerOwed.class)
                .sorted(Comparator.comparing((AnswerOwed answer) -> !answer.isStillOwed())
                        .thenComparing(AnswerOwed::since))
                .toList();
    }
}
