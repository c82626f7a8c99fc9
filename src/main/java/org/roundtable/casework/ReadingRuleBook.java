package org.roundtable.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.calendar.WorkingCalendar;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.CaseFiles;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Tuning.RuleChangeApproved;
import org.roundtable.casefile.entry.Tuning.RuleChangeDropped;
import org.roundtable.casefile.entry.Tuning.RuleChangeProposed;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.casefile.state.Tuned;
import org.roundtable.rules.RuleBook;
import org.springframework.transaction.support.TransactionTemplate;

/** The rule book as an organisation has set it, how it came to be set so, and what a change of it would do. */
public final class ReadingRuleBook {

    /** How far back a change is tried out. */
    public static final Duration PERIOD = Duration.ofDays(90);

    /** On how many cases a page tries a change out; the command {@code replay} knows no bound. */
    public static final int MOST_CASES = 100;

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final CaseFiles files;
    private final Settings settings;
    private final Clock clock;

    ReadingRuleBook(CaseworkParts parts, CaseFiles files) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.files = files;
        this.settings = parts.settings();
        this.clock = parts.clock();
    }

    /** What became of a proposal. */
    public enum Standing {
        PROPOSED,
        IN_FORCE,
        DROPPED
    }

    /**
     * A change that somebody proposed.
     *
     * @param settledBy who approved or dropped it; null while it is proposed
     * @param own whether the viewer proposed it, so that somebody else has to approve it
     */
    public record Change(
            RuleChangeProposed proposed,
            String by,
            Instant at,
            Standing standing,
            @Nullable String settledBy,
            boolean own) {}

    /**
     * The rule book in an organisation.
     *
     * @param inForce the codes of the rules that are on
     * @param changes the latest first
     * @param maySet whether the viewer may propose and approve
     */
    public record Book(
            String organisation,
            String title,
            RuleBook rules,
            Set<String> inForce,
            Parameters figures,
            List<Change> changes,
            boolean maySet) {

        public Optional<Change> change(String id) {
            return changes.stream()
                    .filter(change -> change.proposed().id().equals(id))
                    .findFirst();
        }
    }

    /**
     * What a change would have done.
     *
     * @param looked how many cases were looked at
     * @param differences in cases that the viewer may open
     */
    public record TriedOut(Instant from, Instant to, int looked, List<ReplayDifference> differences) {}

    /**
     * For everybody on staff: it holds nothing of any case.
     *
     * @throws NotForYou when it is no organisation, or the viewer takes part
     */
    public Book of(Viewer viewer, String organisation) {
        return transaction.execute(status -> book(viewer, organisation));
    }

    private Book book(Viewer viewer, String organisation) {
        CaseInHand inHand = cases.read(organisation);
        CaseAccess access = inHand.accessOf(viewer);
        if (!access.isOrganisation() || viewer.takesPart()) {
            throw new NotForYou();
        }
        Tuned tuned = settings.tuned(inHand.file());
        return new Book(
                organisation,
                inHand.title(),
                settings.rules(),
                settings.rules().inForce(tuned.switched()),
                tuned.parameters(),
                changes(inHand.file(), viewer),
                access.mayOpen()
                        && EntryKinds.named("RuleChangeProposed")
                                .filter(access::mayRecord)
                                .isPresent());
    }

    private static List<Change> changes(CaseFile file, Viewer viewer) {
        return file.said(RuleChangeProposed.class)
                .sorted(Comparator.comparing((Said<RuleChangeProposed> said) -> said.seq())
                        .reversed())
                .map(said -> change(file, said, viewer))
                .toList();
    }

    private static Change change(CaseFile file, Said<RuleChangeProposed> said, Viewer viewer) {
        String id = said.body().id();
        Optional<? extends Said<? extends EntryBody>> approved = file.said(RuleChangeApproved.class, id);
        Optional<? extends Said<? extends EntryBody>> dropped = file.said(RuleChangeDropped.class, id);
        boolean inForce = Tuned.approved(file).contains(said.body());
        Standing standing = inForce ? Standing.IN_FORCE : dropped.isPresent() ? Standing.DROPPED : Standing.PROPOSED;
        return new Change(
                said.body(),
                said.entry().recordedBy(),
                said.happenedAt(),
                standing,
                (inForce ? approved : dropped)
                        .map(settled -> settled.entry().recordedBy())
                        .orElse(null),
                said.entry().recordedBy().equals(viewer.user()));
    }

    /** What a change would have done in the last {@link #PERIOD}; it writes nothing. */
    public TriedOut tryOut(Viewer viewer, String organisation, RuleChangeProposed change) {
        return transaction.execute(status -> {
            CaseFile settled =
                    cases.read(book(viewer, organisation).organisation()).file();
            Instant now = clock.instant();
            Replay.Plan before = new Replay.Plan(settings.rules(), settings.base());
            Replay.Plan after = before.with(change.what().strip(), change.to());
            List<ReplayDifference> differences = new ArrayList<>();
            int looked = 0;
            for (String caseFile : files.openOf(organisation, MOST_CASES)) {
                CaseInHand inHand = cases.read(caseFile);
                if (inHand.accessOf(viewer).mayOpen()) {
                    looked++;
                    differences.addAll(differences(inHand, settled, now, before, after));
                }
            }
            return new TriedOut(now.minus(PERIOD), now, looked, differences);
        });
    }

    private List<ReplayDifference> differences(
            CaseInHand inHand, CaseFile settled, Instant now, Replay.Plan before, Replay.Plan after) {
        WorkingCalendar calendar = settings.circumstances(inHand, now).calendar();
        Replay replay = new Replay(inHand.file(), settled, calendar);
        Instant from = now.minus(PERIOD);
        return ReplayDifference.between(
                inHand.file().id(), replay.over(from, now, before), replay.over(from, now, after));
    }
}
