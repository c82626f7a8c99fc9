package org.roundtable.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.roundtable.access.CaseAccess;
import org.roundtable.access.NotForYou;
import org.roundtable.access.ReadLog;
import org.roundtable.access.ReadLog.What;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.EntryKinds;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.participation.Side;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds cases by title and by people, and what was said by its words: only what the viewer may see. */
public final class Searching {

    /** How many are shown of each. */
    public static final int AT_ONCE = 25;

    /** Shorter than this it would find nearly everything. */
    public static final int SHORTEST = 2;

    /** How many cases are read for their words; those in which something happened last come first. */
    private static final int READ_AT_MOST = 30;

    private final TransactionTemplate transaction;
    private final CasesInHand cases;
    private final Excerpts excerpts;
    private final SearchRows rows;
    private final ReadLog readLog;
    private final Clock clock;

    Searching(CaseworkParts parts, Excerpts excerpts, SearchRows rows, ReadLog readLog) {
        this.transaction = parts.transaction();
        this.cases = parts.cases();
        this.excerpts = excerpts;
        this.rows = rows;
        this.readLog = readLog;
        this.clock = parts.clock();
    }

    /** A case that was found by its title, or by somebody in it. */
    public record Line(CaseInHand inHand, List<String> people) {}

    /**
     * Words that were found.
     *
     * @param shown what the viewer may see of the case
     */
    public record Hit(CaseInHand inHand, CaseFile shown, Said<?> said, String words) {}

    /**
     * What is shown.
     *
     * @param moreCases whether there may be cases that are not shown
     * @param moreWords whether there may be words that are not shown
     */
    public record Found(List<Line> lines, boolean moreCases, List<Hit> hits, boolean moreWords) {}

    /** Some of what there is, and whether that is not all of it. */
    private record Some<T>(List<T> shown, boolean more) {

        static <T> Some<T> of(List<T> found, boolean cut) {
            return new Some<>(found.stream().limit(AT_ONCE).toList(), cut || found.size() > AT_ONCE);
        }
    }

    /** @throws NotForYou for people taking part, who have a page of their own */
    public Found find(Viewer viewer, String typed) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return sought.length() < SHORTEST
                ? new Found(List.of(), false, List.of(), false)
                : transaction.execute(act -> found(lines(viewer, sought), hits(viewer, sought)));
    }

    private static Found found(Some<Line> lines, Some<Hit> hits) {
        return new Found(lines.shown(), lines.more(), hits.shown(), hits.more());
    }

    private Some<Line> lines(Viewer viewer, String sought) {
        List<String> byPerson = rows.byPerson(viewer, sought);
        List<String> byTitle = rows.byTitle(viewer, sought);
        Set<String> candidates = new LinkedHashSet<>(byPerson);
        candidates.addAll(byTitle);
        Map<String, CaseInHand> found = excerpts.unseen(candidates);
        List<Line> lines = candidates.stream()
                .map(found::get)
                .filter(inHand -> inHand.accessOf(viewer).mayOpen())
                .filter(inHand -> contains(inHand.title(), sought)
                        || inHand.people().values().stream().anyMatch(person -> contains(person.name(), sought)))
                .limit(AT_ONCE + 1L)
                .map(inHand -> new Line(inHand, people(inHand)))
                .toList();
        Some<Line> some = Some.of(lines, SearchRows.isCut(byPerson) || SearchRows.isCut(byTitle));
        readLog.add(
                some.shown().stream().map(line -> line.inHand().file().id()).toList(),
                viewer,
                What.LIST,
                clock.instant());
        return some;
    }

    private static List<String> people(CaseInHand inHand) {
        return inHand.file()
                .said(ParticipantAdded.class)
                .filter(added -> added.body().side() == Side.EXPERIENCE)
                .flatMap(added -> inHand.name(added.body().id()).stream())
                .sorted()
                .toList();
    }

    /** Only in cases that the viewer works on: managers read how it goes, not what people said. */
    private Some<Hit> hits(Viewer viewer, String sought) {
        List<Hit> hits = new ArrayList<>();
        List<String> candidates = rows.byWords(viewer, sought, READ_AT_MOST + 1);
        for (String caseFile : candidates.stream().limit(READ_AT_MOST).toList()) {
            if (hits.size() > AT_ONCE) {
                break;
            }
            CaseInHand inHand = cases.read(caseFile);
            CaseAccess access = inHand.accessOf(viewer);
            List<Hit> here = access.mayOpen() && access.isStaff() ? hits(inHand, access, sought) : List.of();
            if (!here.isEmpty() && hits.size() < AT_ONCE) {
                readLog.add(caseFile, viewer, What.CASE, clock.instant());
            }
            here.stream().limit(AT_ONCE + 1L - hits.size()).forEach(hits::add);
        }
        return Some.of(hits, candidates.size() > READ_AT_MOST);
    }

    private static List<Hit> hits(CaseInHand inHand, CaseAccess access, String sought) {
        CaseFile shown = inHand.shownBy(access);
        return shown.standing()
                .sorted(Comparator.<Said<?>, Entry>comparing(Said::entry, Entry.BY_SEQ)
                        .reversed())
                .flatMap(said -> words(said.body())
                        .filter(words -> contains(words, sought))
                        .limit(1)
                        .map(words -> new Hit(inHand, shown, said, words)))
                .toList();
    }

    private static Stream<String> words(EntryBody body) {
        return EntryKinds.of(body).fields().stream()
                .filter(field -> field.words())
                .map(field -> field.of(body))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static boolean contains(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }
}
