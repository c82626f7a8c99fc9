package org.roundtable.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.flag.Flag;
import org.roundtable.process.WorkItem;
import org.roundtable.process.WorkItems;
import org.roundtable.process.WorkItems.Which;
import org.roundtable.process.WorkItems.Whose;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps that wait for one user over all their cases: what keeps people safe first, then what is due. */
public final class MyWork {

    /** How many steps are shown at once. */
    public static final int AT_ONCE = 25;

    private static final int LAST = 10_000;

    /** Nobody has as many; it keeps a runaway list from being read. */
    private static final int ALL = 500;

    private final TransactionTemplate transaction;
    private final WorkItems items;
    private final Excerpts excerpts;
    private final UrgentFlags urgent;
    private final Clock clock;

    MyWork(CaseworkParts parts, WorkItems items, Excerpts excerpts, UrgentFlags urgent) {
        this.transaction = parts.transaction();
        this.items = items;
        this.excerpts = excerpts;
        this.urgent = urgent;
        this.clock = parts.clock();
    }

    /**
     * A step with what tells it from others.
     *
     * @param inHand its case, with no more entries than name people and things
     * @param shown those of them that the user may see
     */
    public record Waiting(WorkItem step, CaseInHand inHand, CaseFile shown) {}

    /**
     * Something urgent that was noticed in a case.
     *
     * @param inHand its case, with no more entries than name people and things
     * @param shown those of them that the user may see
     */
    public record Urgent(Flag flag, CaseInHand inHand, CaseFile shown) {}

    /**
     * The list as one page.
     *
     * @param urgent what is urgent in all cases of the user, the oldest first
     * @param safety every step of a concern that the user may know of
     * @param later those that wait until people have talked; the first of them
     * @param page from 1
     */
    public record Page(
            List<Urgent> urgent, List<Waiting> safety, List<Waiting> now, int page, int pages, List<Waiting> later) {

        public boolean isEmpty() {
            return urgent.isEmpty() && safety.isEmpty() && now.isEmpty() && later.isEmpty();
        }
    }

    public Page of(Viewer viewer, int page) {
        return transaction.execute(status -> read(viewer, Math.min(Math.max(1, page), LAST)));
    }

    private Page read(Viewer viewer, int page) {
        Whose whose =
                new Whose(viewer.user(), ReadingCase.rolePairs(), LocalDate.ofInstant(clock.instant(), Typed.ZONE));
        List<WorkItem> safety = items.of(whose, Which.SAFETY, 0, ALL);
        List<WorkItem> now = items.of(whose, Which.NOW, page - 1, AT_ONCE);
        List<WorkItem> later = items.of(whose, Which.LATER, 0, AT_ONCE);
        Map<String, CaseInHand> cases = excerpts.withThings(viewer, casesOf(safety, now, later));
        List<WorkItem> known =
                safety.stream().filter(step -> mayKnow(viewer, cases, step)).toList();
        int pages = (int) Math.max(1, (items.count(whose, Which.NOW) + AT_ONCE - 1) / AT_ONCE);
        return new Page(
                urgent.of(viewer),
                waiting(viewer, known, cases),
                waiting(viewer, now, cases),
                page,
                pages,
                waiting(viewer, later, cases));
    }

    @SafeVarargs
    private static Set<String> casesOf(List<WorkItem>... lists) {
        Set<String> cases = new LinkedHashSet<>();
        for (List<WorkItem> list : lists) {
            list.forEach(step -> cases.add(step.caseFile()));
        }
        return cases;
    }

    private static boolean mayKnow(Viewer viewer, Map<String, CaseInHand> cases, WorkItem step) {
        return ReadingCase.mayKnow(cases.get(step.caseFile()).accessOf(viewer), step);
    }

    private static List<Waiting> waiting(Viewer viewer, List<WorkItem> steps, Map<String, CaseInHand> cases) {
        List<Waiting> waiting = new ArrayList<>();
        Map<String, CaseFile> shown = new HashMap<>();
        for (WorkItem step : steps) {
            CaseInHand inHand = cases.get(step.caseFile());
            waiting.add(new Waiting(
                    step,
                    inHand,
                    shown.computeIfAbsent(step.caseFile(), id -> inHand.shownBy(inHand.accessOf(viewer)))));
        }
        return waiting;
    }
}
