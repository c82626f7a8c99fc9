package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.casefile.entry.Decisions.DecisionAsked;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.Opening.PhaseStarted;
import org.roundtable.casefile.state.RatingStanding;
import org.roundtable.casefile.state.RatingsCompared;
import org.roundtable.casefile.state.SideRatings;
import org.roundtable.casefile.state.TalkWanted;
import org.roundtable.casefile.state.Threshold;
import org.roundtable.participation.Phase;
import org.roundtable.web.SideAnswers.Question;
import org.roundtable.web.SidesShown.Answered;

/**
 * What somebody taking part sees of how both sides rated: their own answers always; the others’ once the seal is open, and of people
 * with experience only in counts of enough people.
 */
record MySides(MyCase mine) {

    List<SidesShown> all() {
        return mine.facts(RatingStanding.class)
                .filter(standing -> !standing.sealed() || isMine(standing))
                .map(RatingStanding::about)
                .distinct()
                .map(this::of)
                .toList();
    }

    private SidesShown of(String about) {
        Optional<RatingStanding> my = mine.facts(RatingStanding.class)
                .filter(standing -> standing.about().equals(about) && isMine(standing))
                .findFirst();
        Optional<RatingsCompared> compared = mine.facts(RatingsCompared.class)
                .filter(both -> both.about().equals(about))
                .findFirst();
        return new SidesShown(
                label(about),
                state(about, my, compared),
                questions(my, compared),
                compared.filter(this::isToTalkAbout).map(both -> talk(about)).orElse(null));
    }

    private boolean isMine(RatingStanding standing) {
        return standing.participant().equals(mine.me());
    }

    private String label(String about) {
        return mine.labels().knows(about)
                ? mine.labels().of(about)
                : mine.words().choice(Phase.valueOf(about));
    }

    private List<String> state(String about, Optional<RatingStanding> my, Optional<RatingsCompared> compared) {
        List<String> lines = new ArrayList<>();
        my.filter(RatingStanding::sealed)
                .ifPresentOrElse(
                        shut -> lines.add(
                                mine.words().of("sides.sealed", mine.words().day(shut.opensAt()))),
                        () -> lines.add(mine.words().of("sides.open")));
        asked(about)
                .ifPresent(wanted ->
                        lines.add(mine.words().of("sides.asked", mine.words().day(wanted.since()))));
        compared.filter(RatingsCompared::reflectedOn)
                .ifPresent(talked -> lines.add(mine.words().of("sides.talked")));
        return lines;
    }

    private Optional<TalkWanted> asked(String about) {
        return mine.facts(TalkWanted.class)
                .filter(wanted -> wanted.participant().equals(mine.me()) && isAbout(wanted, about))
                .findFirst();
    }

    /** A phase of which no run was recorded can not be named by whoever asks. */
    private boolean isAbout(TalkWanted wanted, String about) {
        return wanted.about() == null ? !mine.labels().knows(about) : about.equals(wanted.about());
    }

    private boolean isToTalkAbout(RatingsCompared both) {
        return both.experience().raters() > 0
                && both.qualification().raters() > 0
                && !both.reflectedOn()
                && asked(both.about()).isEmpty();
    }

    private PageLink talk(String about) {
        if (mine.shown().said(DecisionAsked.class, about).isPresent()) {
            return new PageLink(mine.words().of("sides.talk"), "/roundtable/me/RatingTalkAsked?decision=" + about);
        }
        String run = mine.shown().said(PhaseStarted.class, about).isPresent() ? "?phaseRun=" + about : "";
        return new PageLink(mine.words().of("sides.talk"), "/roundtable/me/RatingTalkAsked" + run);
    }

    private List<Answered> questions(Optional<RatingStanding> my, Optional<RatingsCompared> compared) {
        Optional<ParticipationRated> rated = my.flatMap(standing ->
                mine.shown().said(ParticipationRated.class, standing.rating()).map(said -> said.body()));
        return new SideAnswers(mine.words().entries())
                .questions().stream()
                        .map(question -> new Answered(question.label(), rows(question, rated, compared)))
                        .filter(answered -> !answered.rows().isEmpty())
                        .toList();
    }

    private List<SummaryRow> rows(
            Question question, Optional<ParticipationRated> rated, Optional<RatingsCompared> compared) {
        Stream<SummaryRow> own = rated.map(question.own()).stream().map(answer -> row("mine", answer));
        Stream<SummaryRow> ours =
                compared.map(RatingsCompared::experience).flatMap(side -> ours(question, side)).stream();
        Stream<SummaryRow> theirs = compared.map(RatingsCompared::qualification).flatMap(question::said).stream()
                .map(answers -> row("theirs", answers));
        return Stream.of(own, theirs, ours)
                .flatMap(rows -> rows)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Too few would tell who said what; where it is only the person themselves, their own answer stands above. */
    private Optional<SummaryRow> ours(Question question, SideRatings side) {
        int answered = question.count(side);
        if (answered == 0 || mine.isOneToOne()) {
            return Optional.empty();
        }
        int enough = mine.facts(Threshold.class)
                .filter(threshold -> threshold.name().equals("gv.smallNumber"))
                .mapToInt(threshold -> (int) threshold.value())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return answered < enough
                ? Optional.of(row("ours", mine.words().of("sides.few", enough)))
                : Optional.of(row("ours", half(SideAnswers.common(question, side))));
    }

    /** Whoever is one of five must not work out what the other four said. */
    private String half(String common) {
        return common.isEmpty() ? mine.words().of("sides.mixed") : mine.words().of("sides.half", common);
    }

    private SummaryRow row(String whose, String answer) {
        return SummaryRow.of(mine.words().of("sides." + whose), answer);
    }
}
