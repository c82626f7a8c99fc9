package org.roundtable.casefile.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Judging.WhoSees;
import org.roundtable.participation.Side;

/**
 * The ratings of one thing. They are sealed until both sides have rated, or each for {@code tk.seal.days}, so that neither side rates
 * with an eye on the other; and what somebody wanted seen by another, or only in counts, counts only among enough raters.
 */
final class Ratings {

    private final String about;
    private final List<Said<ParticipationRated>> ever;
    private final List<Said<ParticipationRated>> all;
    private final Circumstances circumstances;

    private Ratings(String about, List<Said<ParticipationRated>> ever, Circumstances circumstances) {
        this.about = about;
        this.ever = ever;
        this.all = latest(ever, circumstances);
        this.circumstances = circumstances;
    }

    static Collection<Ratings> in(CaseFile file, Circumstances circumstances) {
        PhaseRuns runs = PhaseRuns.of(file);
        Map<String, List<Said<ParticipationRated>>> groups = new LinkedHashMap<>();
        file.said(ParticipationRated.class)
                .forEach(rated -> groups.computeIfAbsent(about(rated, runs), it -> new ArrayList<>())
                        .add(rated));
        return groups.entrySet().stream()
                .map(group -> new Ratings(group.getKey(), group.getValue(), circumstances))
                .toList();
    }

    /** What is rated: a decision, else the run of a phase, else the phase where none of it was recorded. */
    private static String about(Said<ParticipationRated> rated, PhaseRuns runs) {
        String decision = rated.body().decision();
        return decision != null
                ? decision
                : runs.of(rated.body().phase(), rated.happenedAt())
                        .map(run -> run.body().id())
                        .orElse(rated.body().phase().name());
    }

    /** A rating is never changed: whoever sees it differently now rates again. */
    private static List<Said<ParticipationRated>> latest(
            List<Said<ParticipationRated>> ratings, Circumstances circumstances) {
        Order order = Order.of(circumstances.calendar());
        Map<String, Said<ParticipationRated>> latest = new LinkedHashMap<>();
        ratings.forEach(rated -> latest.merge(
                rated.body().participant(), rated, (one, other) -> order.isLater(other, one) ? other : one));
        return List.copyOf(latest.values());
    }

    String about() {
        return about;
    }

    /** When each rating that waits for the other side is opened anyway. */
    List<Deadline> seals() {
        return areBothSidesIn()
                ? List.of()
                : all.stream()
                        .map(rated ->
                                new Deadline(Due.SEAL_ENDS, rated.body().id(), null, sealEnds(rated), !isSealed(rated)))
                        .toList();
    }

    /** Where everybody's latest rating stands. */
    List<RatingStanding> standings() {
        return all.stream()
                .map(rated -> new RatingStanding(
                        about,
                        rated.body().id(),
                        rated.body().participant(),
                        rated.body().side(),
                        !areBothSidesIn() && isSealed(rated),
                        sealEnds(rated)))
                .toList();
    }

    /** Those that are sealed, earlier ones of the same person too. */
    Stream<Said<ParticipationRated>> sealed() {
        return areBothSidesIn() ? Stream.of() : ever.stream().filter(this::isSealed);
    }

    /** The ratings of one side that count. */
    List<Said<ParticipationRated>> counted(Side side) {
        List<Said<ParticipationRated>> open = of(side).stream()
                .filter(rated -> areBothSidesIn() || !isSealed(rated))
                .toList();
        Predicate<Said<ParticipationRated>> mayBeSeen = rated -> side != Side.EXPERIENCE
                || rated.body().whoSees() == WhoSees.MY_WORKER
                || open.size() >= circumstances.parameters().intValue("gv.smallNumber");
        return open.stream().filter(mayBeSeen).toList();
    }

    boolean areFew(Side side) {
        return of(side).size() < circumstances.parameters().intValue("gv.smallNumber");
    }

    private boolean areBothSidesIn() {
        return !of(Side.EXPERIENCE).isEmpty() && !of(Side.QUALIFICATION).isEmpty();
    }

    private List<Said<ParticipationRated>> of(Side side) {
        return all.stream().filter(rated -> rated.body().side() == side).toList();
    }

    private boolean isSealed(Said<ParticipationRated> rated) {
        return circumstances.now().isBefore(sealEnds(rated));
    }

    private Instant sealEnds(Said<ParticipationRated> rated) {
        LocalDate day = circumstances.calendar().dateOf(rated.happenedAt());
        return circumstances
                .calendar()
                .endOf(day.plusDays(circumstances.parameters().intValue("tk.seal.days")));
    }
}
