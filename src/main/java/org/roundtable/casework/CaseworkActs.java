package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.GateReached;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.state.PhaseRunning;
import org.roundtable.participation.Phase;
import org.roundtable.process.CaseActs;

/** What the processes ask of a case and record in it, in the transaction of the act or of the timer. */
final class CaseworkActs implements CaseActs {

    private final CasesInHand cases;
    private final CaseFiles files;
    private final Settings settings;
    private final Outbox outbox;
    private final Looking looking;
    private final Clock clock;
    private final Counting counting;
    private final GivingNotice notices;

    CaseworkActs(CaseworkParts parts, CaseFiles files) {
        this.cases = parts.cases();
        this.files = files;
        this.settings = parts.settings();
        this.outbox = parts.outbox();
        this.looking = parts.looking();
        this.clock = parts.clock();
        this.counting = parts.counting();
        this.notices = parts.notices();
    }

    @Override
    public void lock(String caseFile) {
        files.lock(caseFile);
    }

    @Override
    public String ask(String caseFile, String question, Map<String, String> ids) {
        return CaseQuestions.answer(question, asked(caseFile, ids));
    }

    @Override
    public Collection<String> list(String caseFile, String what, Map<String, String> ids) {
        return CaseLists.list(what, asked(caseFile, ids));
    }

    @Override
    public Instant at(String caseFile, String deadline, Map<String, String> ids) {
        return CaseMoments.at(deadline, asked(caseFile, ids));
    }

    @Override
    public @Nullable Instant due(String caseFile, String parameter, Map<String, String> ids) {
        return CaseMoments.due(parameter, asked(caseFile, ids));
    }

    @Override
    public Instant moment(Instant now) {
        return counting.from(now);
    }

    /** What the processes have recorded, by name, so that a test can hold them against the models. */
    static final List<String> ACTS = List.of(
            "startThePhase",
            "reachTheGate",
            "endWhatRunsBeside",
            "tellTheManagerThatItIsLate",
            "tellTheManagerThatTheReferralIsLate",
            "tellTheManagerThatTheAnswerIsLate",
            "tellTheManagerThatTheReportIsLate");

    @Override
    public void record(String caseFile, String act, Map<String, String> ids) {
        switch (act) {
            case "startThePhase" -> startThePhase(caseFile, ids);
            case "reachTheGate" -> reachTheGate(caseFile, ids);
            case "endWhatRunsBeside" -> outbox.add("case.closed", caseFile, Map.of(), clock.instant());
            default -> tellTheManager(caseFile, act, ids);
        }
    }

    /** A phase that runs already and has not come to its gate is not begun again: so it is when a case was taken in. */
    private void startThePhase(String caseFile, Map<String, String> ids) {
        Phase phase = Phase.valueOf(ids.getOrDefault("phase", Phase.CO_COMMISSIONING.name()));
        AskedOf of = asked(caseFile, ids);
        boolean runs = of.state()
                .facts(PhaseRunning.class)
                .anyMatch(running -> running.phase() == phase
                        && of.file().said(GateReached.class, running.phaseRun()).isEmpty());
        if (runs) {
            return;
        }
        append(caseFile, new PhaseStarted(UUID.randomUUID().toString(), phase));
        outbox.add("phase.started", caseFile, Map.of("phase", phase.name()), clock.instant());
    }

    /** A gate that is on file is not reached again: so it is when a case was taken in there. */
    private void reachTheGate(String caseFile, Map<String, String> ids) {
        AskedOf of = asked(caseFile, ids);
        of.state()
                .facts(PhaseRunning.class)
                .filter(running ->
                        of.file().said(GateReached.class, running.phaseRun()).isEmpty())
                .findFirst()
                .ifPresent(running -> append(caseFile, new GateReached(running.phaseRun(), running.phase())));
    }

    /** That something is late, and never what it is about. */
    private void tellTheManager(String caseFile, String act, Map<String, String> ids) {
        if (!ACTS.contains(act)) {
            throw new IllegalArgumentException("Nobody records " + act);
        }
        Map<String, String> told = new HashMap<>();
        told.put("what", act);
        outbox.add("safeguarding.late", caseFile, told, clock.instant());
        notices.late(cases.read(caseFile), act);
    }

    private void append(String caseFile, EntryBody body) {
        Instant now = clock.instant();
        files.append(caseFile, List.of(NewEntry.bySystem(body, now)), Viewer.SYSTEM.user(), now);
        looking.beforeCommit(caseFile);
    }

    private AskedOf asked(String caseFile, Map<String, String> ids) {
        CaseInHand inHand = cases.read(caseFile);
        return AskedOf.of(inHand, settings.circumstances(inHand, clock.instant()), counting.from(), ids);
    }
}
