package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.state.RatingStanding;
import org.roundtable.casefile.state.RatingsCompared;
import org.roundtable.casefile.state.SideRatings;
import org.roundtable.casefile.state.Threshold;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Labels;
import org.roundtable.casework.ReadingCase;
import org.roundtable.participation.Phase;
import org.roundtable.participation.Side;
import org.roundtable.web.SideAnswers.Question;
import org.roundtable.web.SidesShown.Answered;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How both sides saw it, as those who work on the case read it: in counts, and nothing of it while it is sealed. */
@Controller
class SidesPage {

    private final ReadingCase reading;
    private final PageWords words;

    SidesPage(ReadingCase reading, PageWords words) {
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/roundtable/cases/{id}/both-sides")
    ModelAndView show(Viewer viewer, @PathVariable String id) {
        CaseView view = reading.of(viewer, id);
        return new ModelAndView("roundtable/sides")
                .addObject("id", id)
                .addObject("caseTitle", view.inHand().title())
                .addObject("talks", new TalksWanted(view, words).rows())
                .addObject(
                        "sides",
                        view.state()
                                .facts(RatingStanding.class)
                                .map(RatingStanding::about)
                                .distinct()
                                .map(about -> of(view, about))
                                .toList());
    }

    private SidesShown of(CaseView view, String about) {
        Labels labels = words.labels(view);
        Optional<RatingsCompared> compared = view.state()
                .facts(RatingsCompared.class)
                .filter(both -> both.about().equals(about))
                .findFirst();
        return new SidesShown(
                labels.knows(about) ? labels.of(about) : words.choice(Phase.valueOf(about)),
                state(view, about, compared),
                compared.map(both -> questions(view, both)).orElse(List.of()),
                compared.filter(both -> view.access().isTeam() && !both.reflectedOn())
                        .map(both -> new PageLink(
                                words.of("practice.sides.talk"),
                                "/roundtable/cases/" + view.id() + "/record/JointReflectionHeld"))
                        .orElse(null));
    }

    private List<String> state(CaseView view, String about, Optional<RatingsCompared> compared) {
        List<String> lines = new ArrayList<>();
        view.state()
                .facts(RatingStanding.class)
                .filter(standing -> standing.about().equals(about) && standing.sealed())
                .map(RatingStanding::opensAt)
                .max(java.time.Instant::compareTo)
                .ifPresent(until -> lines.add(words.of("practice.sides.sealed", words.day(until))));
        compared.filter(RatingsCompared::reflectedOn)
                .ifPresent(talked -> lines.add(words.of("practice.sides.reflected")));
        return lines;
    }

    private List<Answered> questions(CaseView view, RatingsCompared both) {
        return new SideAnswers(words.entries())
                .questions().stream()
                        .map(question -> new Answered(
                                question.label(),
                                Stream.concat(
                                                row(view, question, both.experience(), Side.EXPERIENCE),
                                                row(view, question, both.qualification(), Side.QUALIFICATION))
                                        .toList()))
                        .filter(answered -> !answered.rows().isEmpty())
                        .toList();
    }

    /** Whoever works on the case may see what was said to “my worker”; others see counts of enough people only. */
    private Stream<SummaryRow> row(CaseView view, Question question, SideRatings side, Side whose) {
        int enough = view.access().isTeam() ? 1 : smallNumber(view);
        int answered = question.count(side);
        if (answered == 0) {
            return Stream.of();
        }
        if (answered < enough) {
            return Stream.of(SummaryRow.of(words.choice(whose), words.of("practice.sides.few", enough)));
        }
        return Stream.of(SummaryRow.of(
                words.choice(whose),
                view.access().isTeam() ? question.said(side).orElse("") : shares(SideAnswers.common(question, side))));
    }

    private String shares(String common) {
        return common.isEmpty() ? words.of("practice.sides.mixed") : words.of("practice.sides.half", common);
    }

    private static int smallNumber(CaseView view) {
        return view.state()
                .facts(Threshold.class)
                .filter(threshold -> threshold.name().equals("gv.smallNumber"))
                .mapToInt(threshold -> (int) threshold.value())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
