package org.roundtable.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkItems;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who in a team does which step: taking on, handing over and back, and putting off, several at once. It is a word between
 * colleagues: whoever can do a step still can, and no step of a concern leaves anybody's list.
 */
public final class SharingWork {

    private final TransactionTemplate transaction;
    private final WorkItems items;
    private final Excerpts excerpts;
    private final TalkingFirst talking;
    private final Covering covering;
    private final HostUsers users;
    private final GivingNotice notices;
    private final Clock clock;

    SharingWork(
            CaseworkParts parts,
            WorkItems items,
            Excerpts excerpts,
            TalkingFirst talking,
            Covering covering,
            HostUsers users) {
        this.transaction = parts.transaction();
        this.items = items;
        this.excerpts = excerpts;
        this.talking = talking;
        this.covering = covering;
        this.users = users;
        this.notices = parts.notices();
        this.clock = parts.clock();
    }

    /** @throws NotForYou when one of the steps is not the viewer's to do */
    public void takeOn(Viewer viewer, Collection<String> steps) {
        transaction.executeWithoutResult(status -> {
            theirs(viewer, steps);
            items.handTo(steps, taken(viewer.user(), viewer));
        });
    }

    /**
     * Gives steps to a colleague.
     *
     * @throws EntryRefused when the colleague could not do all of them
     */
    public void handOver(Viewer viewer, Collection<String> steps, @Nullable String to) {
        HostUser colleague = to == null ? null : users.named(to).orElse(null);
        if (colleague == null) {
            throw refused("to", "entry.problem.user");
        }
        transaction.executeWithoutResult(status -> {
            List<WorkItem> found = theirs(viewer, steps);
            if (!canDo(covering.viewer(colleague), found)) {
                throw refused("to", "practice.problem.cannotOpen");
            }
            items.handTo(steps, taken(colleague.name(), viewer));
            if (!colleague.name().equals(viewer.user())) {
                tell(colleague, found);
            }
        });
    }

    private void tell(HostUser colleague, List<WorkItem> steps) {
        Map<String, CaseInHand> cases = excerpts.quietly(
                steps.stream().map(WorkItem::caseFile).distinct().toList());
        steps.forEach(step -> notices.handedOver(cases.get(step.caseFile()), step.id(), colleague.name()));
    }

    /** Whoever has them, or handed them over, lets them go. */
    public void handBack(Viewer viewer, Collection<String> steps) {
        transaction.executeWithoutResult(status -> {
            theirs(viewer, steps);
            items.handBack(steps, viewer.user());
        });
    }

    /**
     * Puts steps off until a day to come.
     *
     * @throws EntryRefused when there is no such day
     * @throws NotForYou for steps that are not the viewer's, and for those of a concern: these do not wait
     */
    public void later(Viewer viewer, Collection<String> steps, @Nullable LocalDate day, @Nullable String reason) {
        transaction.executeWithoutResult(
                status -> theirs(viewer, steps).forEach(step -> talking.until(viewer, step.id(), day, reason)));
    }

    /** The colleagues who could do a step as well. */
    public List<HostUser> colleagues(Viewer viewer, WorkItem step) {
        CaseInHand inHand = transaction.execute(
                status -> excerpts.withThings(viewer, List.of(step.caseFile())).get(step.caseFile()));
        return users.all().stream()
                .filter(user -> !user.name().equals(viewer.user()))
                .filter(user -> canDo(covering.viewer(user), step, inHand))
                .toList();
    }

    private List<WorkItem> theirs(Viewer viewer, Collection<String> steps) {
        List<WorkItem> found = items.find(steps);
        if (steps.isEmpty()) {
            throw refused("step", "practice.problem.noStep");
        }
        if (found.size() != steps.size() || !canDo(viewer, found)) {
            throw new NotForYou();
        }
        return found;
    }

    private boolean canDo(Viewer viewer, List<WorkItem> steps) {
        Map<String, CaseInHand> cases = excerpts.quietly(
                steps.stream().map(WorkItem::caseFile).distinct().toList());
        return steps.stream().allMatch(step -> canDo(viewer, step, cases.get(step.caseFile())));
    }

    /** Sees the case and the step, and may make its entry; what is addressed to a person is theirs. */
    private static boolean canDo(Viewer viewer, WorkItem step, CaseInHand inHand) {
        CaseAccess access = inHand.accessOf(viewer);
        return access.mayOpen()
                && ReadingCase.mayKnow(access, step)
                && EntryKinds.named(step.entryKind()).map(access::mayRecord).orElse(false);
    }

    private WorkItem.Taken taken(String by, Viewer giver) {
        return new WorkItem.Taken(by, giver.user(), clock.instant());
    }

    private static EntryRefused refused(String field, String message) {
        return new EntryRefused(new ArrayList<>(List.of(new Problem(field, message))));
    }
}
