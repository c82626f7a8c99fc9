package org.roundtable.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.casefile.state.Tuned;
import org.roundtable.rules.Finding;
import org.roundtable.rules.Judgement;
import org.roundtable.rules.RuleBook;

/**
 * What rules and figures would have noticed in a case over a time, looked at whenever something was written or fell due, as it was known
 * then. It reads files and touches nothing.
 */
public final class Replay {

    /** No case has reason for more looks in any time that is worth replaying. */
    static final int MOST_LOOKS = 20_000;

    /**
     * By what to judge.
     *
     * @param change what is otherwise than the organisation had set at the time
     */
    public record Plan(RuleBook rules, Parameters base, UnaryOperator<Tuned> change) {

        /** As it is. */
        public Plan(RuleBook rules, Parameters base) {
            this(rules, base, UnaryOperator.identity());
        }

        /** The same but for one figure, or one rule on or off. */
        public Plan with(String what, String to) {
            return new Plan(rules, base, tuned -> change.apply(tuned).with(what, to));
        }

        Tuned tuned(CaseFile organisation) {
            return change.apply(Tuned.of(organisation, base));
        }
    }

    /**
     * A time over which something was noticed.
     *
     * @param until when it ended; null where it still stands
     */
    public record Noticed(String code, List<String> subject, Instant since, @Nullable Instant until) {}

    private final CaseFile file;
    private final CaseFile organisation;
    private final WorkingCalendar calendar;

    public Replay(CaseFile file, CaseFile organisation, WorkingCalendar calendar) {
        this.file = file;
        this.organisation = organisation;
        this.calendar = calendar;
    }

    /** Everything noticed from the first look at the beginning to the last at the end, in the order in which it began. */
    public List<Noticed> over(Instant from, Instant to, Plan plan) {
        List<Noticed> ended = new ArrayList<>();
        Map<List<Object>, Noticed> standing = new HashMap<>();
        TreeSet<Instant> looks = looks(from, to);
        for (int made = 0; !looks.isEmpty() && made < MOST_LOOKS; made++) {
            Instant moment = looks.pollFirst();
            CaseState state = stateAt(moment, plan);
            Judgement judgement = plan.rules()
                    .judge(
                            state.facts(),
                            plan.rules().inForce(plan.tuned(settledAt(moment)).switched()));
            note(judgement, moment, standing, ended);
            state.nextLook()
                    .filter(next -> next.isAfter(moment) && !next.isAfter(to))
                    .ifPresent(looks::add);
        }
        ended.addAll(standing.values());
        return ended.stream().sorted(ORDER).toList();
    }

    private static final java.util.Comparator<Noticed> ORDER = java.util.Comparator.comparing(Noticed::since)
            .thenComparing(Noticed::code)
            .thenComparing(noticed -> String.join(" ", noticed.subject()));

    private static void note(
            Judgement judgement, Instant moment, Map<List<Object>, Noticed> standing, List<Noticed> ended) {
        Set<List<Object>> found = new HashSet<>();
        for (Finding finding : judgement.findings()) {
            List<Object> key = List.of(finding.code(), finding.subject());
            found.add(key);
            standing.computeIfAbsent(key, none -> new Noticed(finding.code(), finding.subject(), moment, null));
        }
        Set<String> unchecked = new HashSet<>();
        judgement.notJudged().forEach(not -> unchecked.add(not.rule().code()));
        standing.values().removeIf(noticed -> {
            boolean over =
                    !found.contains(List.of(noticed.code(), noticed.subject())) && !unchecked.contains(noticed.code());
            if (over) {
                ended.add(new Noticed(noticed.code(), noticed.subject(), noticed.since(), moment));
            }
            return over;
        });
    }

    private TreeSet<Instant> looks(Instant from, Instant to) {
        TreeSet<Instant> looks = new TreeSet<>();
        looks.add(from);
        written(file.entries(), from, to, looks);
        written(organisation.entries(), from, to, looks);
        looks.add(to);
        return looks;
    }

    private static void written(Collection<Entry> entries, Instant from, Instant to, Set<Instant> looks) {
        entries.stream()
                .map(Entry::recordedAt)
                .filter(at -> at.isAfter(from) && at.isBefore(to))
                .forEach(looks::add);
    }

    private CaseState stateAt(Instant moment, Plan plan) {
        CaseFile settled = settledAt(moment);
        return CaseState.of(
                file.asOf(moment),
                new Circumstances(moment, settled, calendar, plan.tuned(settled).parameters()));
    }

    private CaseFile settledAt(Instant moment) {
        return organisation.asOf(moment);
    }
}
