package org.roundtable.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.roundtable.casefile.entry.Tuning.RuleChangeApproved;
import org.roundtable.casefile.state.CaseState;
import org.roundtable.casefile.state.Circumstances;
import org.roundtable.casefile.state.Tuned;
import org.roundtable.flag.Flag;
import org.roundtable.rules.Finding;
import org.roundtable.rules.Judgement;

/**
 * Keeps a change of the rule book from ending flags: whatever stands and is found no more is judged once again by the rules and figures
 * that were in force when it was raised, and stays while those still find it.
 */
final class JudgedAsRaised {

    private final Settings settings;
    private final List<Flag> standing;

    JudgedAsRaised(Settings settings, List<Flag> standing) {
        this.settings = settings;
        this.standing = standing;
    }

    Judgement keeping(Judgement judgement, CaseInHand inHand, Instant now) {
        if (inHand.organisation().said(RuleChangeApproved.class).findAny().isEmpty()) {
            return judgement;
        }
        Set<List<Object>> found =
                judgement.findings().stream().map(JudgedAsRaised::key).collect(Collectors.toSet());
        Map<Tuned, Set<List<Object>>> gone = standing.stream()
                .filter(flag -> !found.contains(key(flag)))
                .collect(Collectors.groupingBy(
                        flag -> settings.tuned(inHand.organisation().asOf(flag.raisedAt())),
                        Collectors.mapping(JudgedAsRaised::key, Collectors.toSet())));
        gone.remove(settings.tuned(inHand.organisation()));
        SortedSet<Finding> all = new TreeSet<>(judgement.findings());
        gone.forEach((then, wanted) -> judgedBy(then, inHand, now).findings().stream()
                .filter(finding -> wanted.contains(key(finding)))
                .forEach(all::add));
        return new Judgement(List.copyOf(all), judgement.notJudged());
    }

    private Judgement judgedBy(Tuned then, CaseInHand inHand, Instant now) {
        Circumstances today = settings.circumstances(inHand, now);
        Circumstances asRaised = new Circumstances(now, today.organisation(), today.calendar(), then.parameters());
        return settings.judge(CaseState.of(inHand.file(), asRaised), then);
    }

    private static List<Object> key(Flag flag) {
        return List.of(flag.code(), flag.subject());
    }

    private static List<Object> key(Finding finding) {
        return List.of(finding.code(), finding.subject());
    }
}
