package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.process.WorkItems;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody began to write and means to finish later: kept for them alone, and for a while. */
public final class KeepingDrafts {

    private static final Comparator<KeptDraft> CONCERNS_FIRST = Comparator.comparing(draft -> !draft.isConcern());

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final Excerpts excerpts;
    private final WorkItems workItems;
    private final DraftRows rows;
    private final Duration kept;
    private final Clock clock;

    KeepingDrafts(CaseworkParts parts, Excerpts excerpts, WorkItems workItems, DraftRows rows, Duration kept) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.excerpts = excerpts;
        this.workItems = workItems;
        this.rows = rows;
        this.kept = kept;
        this.clock = parts.clock();
    }

    /** A draft with the title of its case. */
    public record Mine(KeptDraft draft, String caseTitle) {}

    /**
     * Keeps a draft, anew or instead of what was kept under its id.
     *
     * @throws NotForYou when the case is not the viewer's
     */
    public void keep(
            Viewer viewer,
            String id,
            String caseFile,
            String kind,
            @Nullable String workItem,
            Map<String, List<String>> values) {
        mustBeStaff(viewer);
        KeptDraft draft = new KeptDraft(id, caseFile, kind, workItem, values, clock.instant());
        try {
            save(viewer, draft);
        } catch (DuplicateKeyException pressedTwice) {
            save(viewer, draft);
        }
    }

    private void save(Viewer viewer, KeptDraft draft) {
        transaction.executeWithoutResult(act -> {
            cases.read(draft.caseFile(), viewer);
            rows.save(viewer.user(), draft);
        });
    }

    /** Every draft of a user whose case and step they can still open: worries first, then the latest. */
    public List<Mine> of(Viewer viewer) {
        if (viewer.takesPart()) {
            return List.of();
        }
        return transaction.execute(act -> {
            List<KeptDraft> drafts = rows.of(viewer.user());
            Map<String, CaseInHand> inHand =
                    excerpts.of(viewer, drafts.stream().map(KeptDraft::caseFile).collect(Collectors.toSet()));
            return drafts.stream()
                    .filter(draft -> inHand.containsKey(draft.caseFile()))
                    .filter(draft -> mayFinish(inHand.get(draft.caseFile()).accessOf(viewer), draft))
                    .sorted(CONCERNS_FIRST)
                    .map(draft -> new Mine(draft, inHand.get(draft.caseFile()).title()))
                    .toList();
        });
    }

    /** The viewer's drafts in a case: worries first, then the latest. */
    public List<KeptDraft> in(CaseView view) {
        return rows.of(view.access().viewer().user()).stream()
                .filter(draft -> draft.caseFile().equals(view.id()))
                .filter(draft -> mayFinish(view.access(), draft))
                .sorted(CONCERNS_FIRST)
                .toList();
    }

    private boolean mayFinish(CaseAccess access, KeptDraft draft) {
        if (access.viewer().takesPart() || !access.mayOpen()) {
            return false;
        }
        return draft.workItem() == null
                || workItems
                        .find(draft.workItem())
                        .filter(step -> ReadingCase.mayKnow(access, step))
                        .isPresent();
    }

    /** One of the viewer's own. */
    public Optional<KeptDraft> find(Viewer viewer, String id) {
        return viewer.takesPart() ? Optional.empty() : rows.find(viewer.user(), id);
    }

    public void discard(Viewer viewer, String id) {
        mustBeStaff(viewer);
        rows.delete(viewer.user(), id);
    }

    /** Records what was a draft, and keeps it no longer; if recording is refused it stays. */
    public <T> T recording(Viewer viewer, String id, Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> {
            rows.delete(viewer.user(), id);
            return act.get();
        }));
    }

    /**
     * Records what was looked over as a whole, once: however often it is sent, only the first finds it kept.
     *
     * @return nothing where it was recorded or thrown away meanwhile
     */
    public <T> Optional<T> recordingOnce(Viewer viewer, String id, Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(
                status -> rows.delete(viewer.user(), id) ? Optional.of(act.get()) : Optional.empty()));
    }

    /** Takes out what was kept long enough. */
    int forget(Instant now) {
        return rows.forget(now.minus(kept));
    }

    private static void mustBeStaff(Viewer viewer) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
    }
}
