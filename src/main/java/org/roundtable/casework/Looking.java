package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFileHeader;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Noticing.FlagCleared;
import org.roundtable.casefile.entry.Noticing.FlagRaised;
import org.roundtable.casefile.entry.Opening.CaseClosed;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.casefile.state.PhaseRunning;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;
import org.roundtable.flag.PracticeLog;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Phase;
import org.roundtable.rules.Judgement;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The rules look at a case, at the end of every act and whenever a date has come; always inside the act's transaction. */
final class Looking {

    private final CasesInHand cases;
    private final CaseFiles files;
    private final Settings settings;
    private final Flags flags;
    private final PracticeLog practiceLog;
    private final Outbox outbox;
    private final GivingNotice notices;
    private final Clock clock;

    Looking(
            CasesInHand cases,
            CaseFiles files,
            Settings settings,
            Flags flags,
            PracticeLog practiceLog,
            Outbox outbox,
            GivingNotice notices,
            Clock clock) {
        this.notices = notices;
        this.cases = cases;
        this.files = files;
        this.settings = settings;
        this.flags = flags;
        this.practiceLog = practiceLog;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Looks once, when everything of the running transaction is written: whether a use case, a step or a timer wrote it. */
    void beforeCommit(String caseFile) {
        boolean already = TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(other -> other instanceof AtTheEnd end && end.caseFile.equals(caseFile));
        if (!already) {
            TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(caseFile));
        }
    }

    private final class AtTheEnd implements TransactionSynchronization {

        private final String caseFile;

        private AtTheEnd(String caseFile) {
            this.caseFile = caseFile;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            look(cases.read(caseFile));
        }
    }

    /** Judges a locked case: raises and clears flags, enters both in the file, and sets when to look next. */
    void look(CaseInHand inHand) {
        Instant now = clock.instant();
        CaseFile file = renewedAges(inHand, now);
        Circumstances circumstances = settings.circumstances(inHand, now);
        CaseState state = CaseState.of(file, circumstances);
        Judgement judgement = new JudgedAsRaised(settings, flags.standing(file.id()))
                .keeping(settings.judge(state, settings.tuned(inHand.organisation())), inHand, now);
        flags.reopenSetAside(file.id(), circumstances.calendar().dateOf(now));
        Flags.Changes changes = flags.reconcile(file.id(), judgement, now);
        practiceLog.reconcile(file.id(), judgement, now);
        enter(file, changes, now);
        giveNotice(file.id(), changes.raised());
        noteStanding(inHand, state);
        Instant next = nextLook(inHand, file, state, changes, circumstances);
        if (!Objects.equals(next, inHand.header().nextLook())) {
            files.setNextLook(file.id(), next);
        }
    }

    /** With the flags entered in the file, for who may see one rests on them too. */
    private void giveNotice(String caseFile, List<Flag> raised) {
        List<Flag> urgent = raised.stream().filter(GivingNotice::isUrgent).toList();
        if (!urgent.isEmpty()) {
            notices.raised(cases.read(caseFile), urgent);
        }
    }

    /** Raised flags are facts of the next look, so a raised or cleared one may bring a date of its own. */
    private Instant nextLook(
            CaseInHand inHand, CaseFile file, CaseState state, Flags.Changes changes, Circumstances circumstances) {
        CaseState after = changes.raised().isEmpty() && changes.cleared().isEmpty()
                ? state
                : CaseState.of(files.read(file.id()), circumstances);
        Stream<Instant> setAside = flags.standing(file.id()).stream()
                .map(Flag::setAsideUntil)
                .filter(Objects::nonNull)
                .map(circumstances.calendar()::endOf);
        Stream<Instant> birthdays = Ages.nextThreshold(inHand, circumstances).stream();
        return Stream.of(after.nextLook().stream(), setAside, birthdays)
                .flatMap(moments -> moments)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Where the case stands, for lists. */
    private void noteStanding(CaseInHand inHand, CaseState state) {
        CaseFileStatus status =
                state.facts(CaseClosed.class).findAny().isPresent() ? CaseFileStatus.CLOSED : CaseFileStatus.OPEN;
        Phase phase = state.facts(PhaseRunning.class)
                .map(PhaseRunning::phase)
                .findFirst()
                .orElse(Phase.PREPARATION);
        boolean restricted = CaseAccess.isRestricted(inHand.file());
        CaseFileHeader before = inHand.header();
        if (status != before.status() || phase != before.phase() || restricted != before.restricted()) {
            files.setStanding(inHand.file().id(), status, phase, restricted);
        }
    }

    private CaseFile renewedAges(CaseInHand inHand, Instant now) {
        List<NewEntry> bands = Ages.renewed(inHand, now).stream()
                .map(band -> bySystem(band, now, null))
                .toList();
        if (bands.isEmpty()) {
            return inHand.file();
        }
        files.append(inHand.file().id(), bands, Viewer.SYSTEM.user(), now);
        return files.read(inHand.file().id());
    }

    private void enter(CaseFile file, Flags.Changes changes, Instant now) {
        List<NewEntry> entries = new ArrayList<>();
        changes.raised().forEach(flag -> entries.add(bySystem(raised(flag), now, FlagsFor.tier(file, flag))));
        changes.cleared()
                .forEach(flag -> entries.add(bySystem(new FlagCleared(flag.id()), now, FlagsFor.tier(file, flag))));
        if (!entries.isEmpty()) {
            files.append(file.id(), entries, Viewer.SYSTEM.user(), now);
        }
        changes.raised().forEach(flag -> tell("flag.raised", flag, now));
        changes.cleared().forEach(flag -> tell("flag.cleared", flag, now));
    }

    private void tell(String type, Flag flag, Instant now) {
        Map<String, String> ids = new HashMap<>();
        ids.put("flag", flag.id());
        ids.put("code", flag.code());
        outbox.add(type, flag.caseFile(), ids, now);
    }

    private static FlagRaised raised(Flag flag) {
        return new FlagRaised(flag.id(), flag.code(), flag.subject(), flag.about(), flag.severity(), flag.pack());
    }

    private static NewEntry bySystem(EntryBody body, Instant now, @org.jspecify.annotations.Nullable Tier tier) {
        return new NewEntry(body, now, EntryMode.BY_SYSTEM, null, null, tier);
    }
}
