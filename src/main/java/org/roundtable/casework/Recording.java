package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.OneTimeLinks;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Attachments;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKind;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.NewEntry;
import org.roundtable.casefile.entry.Confidentiality.EmergencyReviewed;
import org.roundtable.casefile.entry.Confidentiality.LegalHoldSet;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Opening.LocalDaySet;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.entry.Opening.TakingPartMadeFree;
import org.roundtable.casefile.entry.People.ParticipantEnded;
import org.roundtable.casefile.entry.Safeguarding.ConcernRaised;
import org.roundtable.casefile.entry.Tier;
import org.roundtable.casefile.entry.Tuning.RuleChangeApproved;
import org.roundtable.casefile.entry.Tuning.RuleChangeDropped;
import org.roundtable.casefile.entry.Voice.AttachmentAdded;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casefile.entry.Voice.NeedRaised;
import org.roundtable.casefile.entry.Voice.NeedSettled;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.casefile.entry.Voice.WordsWithdrawn;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.host.HostUsers;
import org.roundtable.process.Processes;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkItems;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recording an entry, in a step or at any time: the file grows, the process moves on, the rules look, flags and events follow. All
 * of it is committed, or none.
 */
public final class Recording {

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final CaseFiles files;
    private final Processes processes;
    private final WorkItems workItems;
    private final EmergencyRows emergencies;
    private final Attachments attachments;
    private final OneTimeLinks links;
    private final Settings settings;
    private final Looking looking;
    private final Outbox outbox;
    private final Members members;
    private final RoleHolders holders;
    private final GivingNotice notices;
    private final Clock clock;

    Recording(
            CaseworkParts parts,
            CaseFiles files,
            Processes processes,
            WorkItems workItems,
            HostUsers users,
            EmergencyRows emergencies,
            Attachments attachments,
            OneTimeLinks links) {
        this.links = links;
        this.attachments = attachments;
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.files = files;
        this.processes = processes;
        this.workItems = workItems;
        this.emergencies = emergencies;
        this.settings = parts.settings();
        this.looking = parts.looking();
        this.outbox = parts.outbox();
        this.members = parts.members();
        this.holders = new RoleHolders(users);
        this.notices = parts.notices();
        this.clock = parts.clock();
    }

    /**
     * Records what somebody typed, at any time; an open step that it answers is completed by it.
     *
     * @throws EntryRefused when something has to be put right first
     * @throws NotForYou when the case or the kind is not the viewer's
     * @throws org.roundtable.casefile.RevisionConflict when a newer version was recorded meanwhile
     */
    public Entry record(Viewer viewer, String caseFile, Draft draft) {
        return inTransaction(viewer, caseFile, draft, null);
    }

    /**
     * Records what somebody typed in a chosen step, and completes it.
     *
     * @throws org.roundtable.process.StepAlreadyDone when somebody else was faster; nothing is stored
     */
    public Entry complete(Viewer viewer, String workItem, Draft draft) {
        WorkItem step = workItems.find(workItem).orElseThrow(NotForYou::new);
        return inTransaction(viewer, step.caseFile(), draft, step);
    }

    /**
     * Records several things as one act, in their order: all of them, or none.
     *
     * @param rows each by the row of the form that it came from; what has to be put right is told at {@code row.field}
     * @throws EntryRefused likewise
     */
    public List<Entry> recordAll(Viewer viewer, String caseFile, Map<String, Draft> rows) {
        return transaction.execute(status -> {
            List<Entry> written = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            rows.forEach((row, draft) -> {
                try {
                    written.add(recorded(viewer, caseFile, draft, null));
                } catch (EntryRefused refused) {
                    problems.addAll(refused.at(row));
                }
            });
            if (!problems.isEmpty()) {
                throw new EntryRefused(problems);
            }
            return written;
        });
    }

    /** What would have to be put right before this can be recorded; nothing is stored. */
    public List<Problem> problems(Viewer viewer, String caseFile, Draft draft) {
        return transaction.execute(status -> {
            CaseInHand inHand = cases.read(caseFile, viewer);
            CaseAccess access = inHand.accessOf(viewer);
            mustBeAllowed(access, draft.kind(), draft.onBehalfOf());
            try {
                Instant now = clock.instant();
                prepared(inHand, read(inHand, access, draft, now), draft, now);
                return List.of();
            } catch (EntryRefused refused) {
                return refused.problems();
            }
        });
    }

    private Entry inTransaction(Viewer viewer, String caseFile, Draft draft, @Nullable WorkItem step) {
        return transaction.execute(status -> recorded(viewer, caseFile, draft, step));
    }

    private Entry recorded(Viewer viewer, String caseFile, Draft draft, @Nullable WorkItem step) {
        CaseInHand inHand = cases.lock(caseFile);
        CaseAccess access = CasesInHand.access(inHand, viewer);
        mustBeAllowed(access, draft.kind(), draft.onBehalfOf());
        Instant now = clock.instant();
        Draft checked = new NamedThings(access, inHand.file()).checked(draft);
        EntryBody body = read(inHand, access, checked, now);
        NewEntry entry = prepared(inHand, body, checked, now);
        return write(inHand, entry, viewer, step, now);
    }

    private EntryBody read(CaseInHand inHand, CaseAccess access, Draft draft, Instant now) {
        EntryBody body = EntryForm.read(draft, inHand.file(), now);
        new RuleChanges(access, inHand.file(), settings.rules()).check(body);
        if (access.viewer().takesPart() && !draft.kind().declaration().neverRefused()) {
            new OwnVoice(access, inHand.file()).check(body);
        }
        return body;
    }

    private NewEntry prepared(CaseInHand inHand, EntryBody typed, Draft draft, Instant now) {
        Circumstances circumstances = settings.circumstances(inHand, now);
        EntryBody body = Defaults.filled(typed, circumstances.calendar(), now);
        if (!draft.kind().declaration().neverRefused()) {
            new Invariants(inHand.file(), circumstances.parameters(), holders).check(body, draft.mode());
        }
        Instant happenedAt = draft.happenedAt() == null ? now : draft.happenedAt();
        return new NewEntry(
                body,
                happenedAt.isAfter(now) ? now : happenedAt,
                draft.mode(),
                draft.onBehalfOf(),
                Optional.ofNullable(draft.replaces())
                        .flatMap(inHand.file()::named)
                        .map(Entry::seq)
                        .orElse(null),
                isAboutSafety(inHand, body) ? Tier.T3 : null);
    }

    /** Words about safety stay where they are, also when the person puts them right. */
    private static boolean isAboutSafety(CaseInHand inHand, EntryBody body) {
        if (body instanceof WordsCorrected corrected) {
            return inHand.file()
                    .said(ContributionMade.class, corrected.contribution())
                    .filter(said -> said.body().aboutSafety())
                    .isPresent();
        }
        return body instanceof ContributionMade said && said.aboutSafety();
    }

    private Entry write(CaseInHand inHand, NewEntry entry, Viewer viewer, @Nullable WorkItem step, Instant now) {
        String caseFile = inHand.file().id();
        List<Entry> written = files.append(caseFile, List.of(entry), viewer.user(), now);
        withdrawWords(inHand, entry.body());
        moveOn(inHand, written.get(0), step);
        if (entry.body() instanceof EmergencyReviewed reviewed) {
            emergencies.reviewed(reviewed.emergency(), now);
        }
        if (entry.body() instanceof LocalDaySet day) {
            settings.set(caseFile, day);
            files.lookAgain(caseFile, now);
        }
        if (entry.body() instanceof RuleChangeApproved || entry.body() instanceof RuleChangeDropped) {
            files.lookAgain(caseFile, now);
        }
        startIfFree(inHand, entry.body());
        if (entry.body() instanceof ParticipantEnded ended) {
            links.takeBackAll(caseFile, ended.participant(), now);
        }
        tell(caseFile, entry.body(), now);
        if (GivingNotice.isNews(entry.body())) {
            notices.recorded(cases.read(caseFile), written.get(0));
        }
        if (Members.concerns(entry.body())) {
            members.renew(cases.read(caseFile));
        }
        looking.beforeCommit(caseFile);
        return written.get(0);
    }

    private void moveOn(CaseInHand inHand, Entry written, @Nullable WorkItem step) {
        if (step != null && !(step.isOpen() && leavesMore(inHand, written.body()))) {
            processes.complete(step.id(), written);
        } else if (step == null && !leavesMore(inHand, written.body())) {
            processes.entryRecorded(written);
        }
    }

    /** Settling the needs is one step for all of them: it stays until the last need on file is settled. */
    private static boolean leavesMore(CaseInHand inHand, @Nullable EntryBody body) {
        return body instanceof NeedSettled settled
                && inHand.file()
                        .said(NeedRaised.class)
                        .map(raised -> raised.body().id())
                        .anyMatch(need -> !need.equals(settled.need())
                                && inHand.file().said(NeedSettled.class, need).isEmpty());
    }

    private static void mustBeAllowed(CaseAccess access, EntryKind kind, @Nullable String onBehalfOf) {
        boolean forOthers =
                access.viewer().takesPart() && !access.participants().contains(String.valueOf(onBehalfOf));
        if (!access.mayRecord(kind) || forOthers) {
            throw new NotForYou();
        }
    }

    /** Words leave every view at once; those about safety, or that a concern rests on, are sealed to safeguarding. */
    private void withdrawWords(CaseInHand inHand, EntryBody body) {
        if (body instanceof WordsWithdrawn withdrawn && !isHeld(inHand)) {
            remove(inHand, withdrawn);
        } else if (body instanceof LegalHoldSet hold && !hold.held()) {
            inHand.file().said(WordsWithdrawn.class).forEach(withdrawn -> remove(inHand, withdrawn.body()));
        }
    }

    private void remove(CaseInHand inHand, WordsWithdrawn withdrawn) {
        if (!isSealed(inHand, withdrawn.contribution())) {
            List.of("ContributionMade", "WordsCorrected")
                    .forEach(kind ->
                            files.withdraw(inHand.file().id(), kind, withdrawn.contribution(), clock.instant()));
            removeAttachments(inHand, withdrawn.contribution());
        }
    }

    /** Pictures and recordings go with the words, and what they were described as. */
    private void removeAttachments(CaseInHand inHand, String contribution) {
        String caseFile = inHand.file().id();
        inHand.file()
                .said(AttachmentAdded.class)
                .filter(said -> said.body().contribution().equals(contribution))
                .forEach(said ->
                        files.withdraw(caseFile, "AttachmentAdded", said.body().id(), clock.instant()));
        attachments.remove(caseFile, contribution);
    }

    /** While a legal hold lasts, words that are taken back leave every view, and are kept for safeguarding alone. */
    private static boolean isHeld(CaseInHand inHand) {
        return inHand.file()
                .latest(LegalHoldSet.class)
                .map(said -> said.body().held())
                .orElse(false);
    }

    private static boolean isSealed(CaseInHand inHand, String contribution) {
        boolean aboutSafety = inHand.file()
                .said(ContributionMade.class, contribution)
                .map(said -> said.body().aboutSafety())
                .orElse(false);
        return aboutSafety || belongsToAConcern(inHand, contribution);
    }

    private static boolean belongsToAConcern(CaseInHand inHand, String contribution) {
        return inHand.file()
                .said(ConcernRaised.class)
                .anyMatch(concern -> contribution.equals(concern.body().contribution()));
    }

    /** A case that was held because a service depended on taking part begins when that has been changed. */
    private void startIfFree(CaseInHand inHand, EntryBody body) {
        if (body instanceof TakingPartMadeFree
                && inHand.file().latest(PhaseStarted.class).isEmpty()) {
            processes.startCase(inHand.file().id(), OpeningCaseFile.variables(inHand.file()));
        }
    }

    private void tell(String caseFile, EntryBody body, Instant now) {
        EntryKind kind = EntryKinds.of(body);
        Map<String, String> ids = new TreeMap<>();
        ids.put("kind", kind.name());
        ids.put("thing", kind.thing(body));
        outbox.add("entry.recorded", caseFile, ids, now);
    }
}
