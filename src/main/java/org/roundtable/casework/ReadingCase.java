package org.roundtable.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.entry.Opening.Role;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.flag.Flag;
import org.roundtable.flag.Flags;
import org.roundtable.flag.PracticeLog;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkItems;
import org.springframework.transaction.support.TransactionTemplate;

/** Reading a case, as one viewer may see it. What they may not see looks like what does not exist. */
public final class ReadingCase {

    /** The group of the process that everybody with lived experience is in. */
    private static final String EXPERTS = "experts";

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final Flags flags;
    private final PracticeLog practiceLog;
    private final WorkItems workItems;
    private final Settings settings;
    private final Clock clock;

    ReadingCase(CaseworkParts parts, Flags flags, PracticeLog practiceLog, WorkItems workItems) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.flags = flags;
        this.practiceLog = practiceLog;
        this.workItems = workItems;
        this.settings = parts.settings();
        this.clock = parts.clock();
    }

    /** @throws NotForYou when there is no such case for the viewer */
    public CaseView of(Viewer viewer, String caseFile) {
        return transaction.execute(status -> view(viewer, cases.read(caseFile, viewer)));
    }

    private CaseView view(Viewer viewer, CaseInHand inHand) {
        CaseAccess access = inHand.accessOf(viewer);
        Instant now = clock.instant();
        Circumstances circumstances = settings.circumstances(inHand, now);
        CaseState state = CaseState.of(inHand.file(), circumstances);
        CaseFile shown = inHand.shownBy(access);
        FlagsFor flagsFor = new FlagsFor(access, inHand, flags);
        return new CaseView(
                inHand,
                access,
                shown,
                circumstances,
                state,
                flagsFor.shown(),
                flagsFor.all(),
                steps(access, inHand),
                practice(access, inHand));
    }

    /** For the team alone; where so few rated that somebody could be picked out, for the facilitator alone. */
    private List<PracticeLog.Note> practice(CaseAccess access, CaseInHand inHand) {
        if (!access.isTeam()) {
            return List.of();
        }
        boolean facilitates = access.roles().contains(Role.FACILITATOR);
        return practiceLog.standing(inHand.file().id()).stream()
                .filter(note -> facilitates || !note.about().containsKey("onlyFor"))
                .toList();
    }

    /** The open steps of a case that the viewer may know of. */
    private List<WorkItem> steps(CaseAccess access, CaseInHand inHand) {
        return workItems.open(inHand.file().id()).stream()
                .filter(step -> mayKnow(access, step))
                .toList();
    }

    static boolean mayKnow(CaseAccess access, WorkItem step) {
        if (step.concern() != null) {
            return access.seesConcern(step.concern())
                    && (access.isSafeguarding() || DoersOfSteps.groups(access).contains(step.role()));
        }
        if (access.viewer().takesPart()) {
            return step.participant() == null
                    ? step.role().equals(EXPERTS) && access.hasExperience()
                    : access.participants().contains(step.participant());
        }
        return access.isStaff() || DoersOfSteps.groups(access).contains(step.role());
    }

    /**
     * One flag that the viewer may see, standing or not.
     *
     * @throws NotForYou when there is none
     */
    public Flag flag(Viewer viewer, String caseFile, String flagId) {
        Flag flag = flags.find(flagId)
                .filter(found -> found.caseFile().equals(caseFile))
                .orElseThrow(NotForYou::new);
        CaseInHand inHand = transaction.execute(status -> cases.read(caseFile, viewer));
        if (!new FlagsFor(inHand.accessOf(viewer), inHand, flags).sees(flag)) {
            throw new NotForYou();
        }
        return flag;
    }

    /** One step that the viewer may do. */
    public WorkItem step(Viewer viewer, String workItem) {
        WorkItem step = workItems.find(workItem).orElseThrow(NotForYou::new);
        CaseInHand inHand = transaction.execute(status -> cases.read(step.caseFile(), viewer));
        if (!mayKnow(inHand.accessOf(viewer), step)) {
            throw new NotForYou();
        }
        return step;
    }
}
