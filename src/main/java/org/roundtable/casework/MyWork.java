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
import org.roundtable.process.WorkLists;
import org.roundtable.process.WorkLists.Which;
import org.roundtable.process.WorkLists.Whose;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of one user over all their cases: what keeps people safe first, then people who wait for an answer, then dates. */
public final class MyWork {

    /** How many steps are shown at once. */
    public static final int AT_ONCE = 25;

    private static final int LAST = 10_000;

    /** Nobody has as many; it keeps a runaway list from being read. */
    private static final int ALL = 500;

    private final TransactionTemplate transaction;
    private final WorkLists lists;
    private final Excerpts excerpts;
    private final UrgentFlags urgent;
    private final NewSince news;
    private final Clock clock;

    MyWork(CaseworkParts parts, WorkLists lists, Excerpts excerpts, UrgentFlags urgent, NewSince news) {
        this.transaction = parts.transaction();
        this.lists = lists;
        this.excerpts = excerpts;
        this.urgent = urgent;
        this.news = news;
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
     * The list as one page. What is urgent, and every step of a concern that the user may know of, stands above every section.
     *
     * @param urgent what is urgent in all cases of the user, the oldest first
     * @param section which of the others
     * @param counts how many there are in each section
     * @param page from 1
     * @param news what others did in the user's cases since they last looked; with the first section alone
     */
    public record Page(
            List<Urgent> urgent,
            List<Waiting> safety,
            Which section,
            List<Waiting> steps,
            Map<Which, Long> counts,
            int page,
            int pages,
            List<NewSince.News> news) {

        public boolean isEmpty() {
            return urgent.isEmpty()
                    && safety.isEmpty()
                    && counts.entrySet().stream()
                            .allMatch(section -> section.getKey() == Which.SAFETY || section.getValue() == 0);
        }
    }

    /** What waits now. */
    public Page of(Viewer viewer, int page) {
        return of(viewer, Which.NOW, page);
    }

    /** @param section any but that of safety, which is always there */
    public Page of(Viewer viewer, Which section, int page) {
        return transaction.execute(status -> read(viewer, section, Math.min(Math.max(1, page), LAST)));
    }

    private Page read(Viewer viewer, Which section, int page) {
        Whose whose = whose(viewer);
        List<WorkItem> safety = lists.of(whose, Which.SAFETY, 0, ALL);
        List<WorkItem> steps = lists.of(whose, section, page - 1, AT_ONCE);
        Map<Which, Long> counts = lists.counts(whose);
        Map<String, CaseInHand> cases = excerpts.withThings(viewer, casesOf(safety, steps));
        List<WorkItem> known =
                safety.stream().filter(step -> mayKnow(viewer, cases, step)).toList();
        return new Page(
                urgent.of(viewer),
                waiting(viewer, known, cases),
                section,
                waiting(viewer, steps, cases),
                counts,
                page,
                (int) Math.max(1, (counts.getOrDefault(section, 0L) + AT_ONCE - 1) / AT_ONCE),
                section == Which.NOW ? news.of(viewer) : List.of());
    }

    private Whose whose(Viewer viewer) {
        return new Whose(
                viewer.belonging(),
                DoersOfSteps.threes(),
                LocalDate.ofInstant(clock.instant(), Typed.ZONE),
                clock.instant());
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
