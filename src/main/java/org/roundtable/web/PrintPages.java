package org.roundtable.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.Labels;
import org.roundtable.casework.LocalHelp;
import org.roundtable.casework.ReadingCase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pages for paper: an agreement to sign, a letter that tells somebody what came of what they said, a case on one page. */
@Controller
@RequestMapping("/roundtable/cases/{id}/print")
class PrintPages {

    private final ReadingCase reading;
    private final PageWords words;
    private final EntryFormView numbers;
    private final Clock clock;

    PrintPages(ReadingCase reading, PageWords words, EntryFormView numbers, Clock clock) {
        this.reading = reading;
        this.words = words;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Somebody who is asked to sign, and what they answered; nothing where the line is for their pen. */
    record Signatory(String name, @Nullable String answer) {}

    @GetMapping("/agreement/{agreement}")
    ModelAndView agreement(Viewer viewer, @PathVariable String id, @PathVariable String agreement) {
        CaseView view = forStaff(viewer, id);
        AgreementDrafted text = view.shown()
                .said(AgreementDrafted.class, agreement)
                .map(Said::body)
                .orElseThrow(NotForYou::new);
        ModelAndView page = page("agreement", view);
        page.addObject("kind", words.choice(text.kind()));
        page.addObject("version", text.version());
        page.addObject("text", text.text());
        page.addObject("review", text.reviewOn() == null ? null : words.day(text.reviewOn()));
        page.addObject("signatories", signatories(view, text));
        return page;
    }

    private List<Signatory> signatories(CaseView view, AgreementDrafted text) {
        Labels labels = words.labels(view);
        return text.signatories().stream()
                .filter(labels::knows)
                .map(one -> new Signatory(labels.of(one), answer(view, text, one)))
                .toList();
    }

    private @Nullable String answer(CaseView view, AgreementDrafted text, String participant) {
        return view.shown()
                .said(AgreementSigned.class, text.id() + "+" + text.version() + "+" + participant)
                .map(said -> words.choice(said.body().answer()) + ", " + words.day(said.happenedAt()))
                .orElse(null);
    }

    @GetMapping("/letter/{feedback}/{participant}")
    ModelAndView letter(
            Viewer viewer, @PathVariable String id, @PathVariable String feedback, @PathVariable String participant) {
        CaseView view = forStaff(viewer, id);
        FeedbackDrafted answer = view.shown()
                .said(FeedbackDrafted.class, feedback)
                .map(Said::body)
                .filter(drafted -> drafted.to().contains(participant))
                .orElseThrow(NotForYou::new);
        ModelAndView page = page("letter", view);
        page.addObject("name", view.inHand().name(participant).orElse(words.of("practice.somebody")));
        page.addObject("answer", answer);
        page.addObject("several", new WordsAnswered(view, answer, participant).areOfSeveral());
        page.addObject("outcome", words.choice(answer.outcome()));
        page.addObject("from", words.user(viewer.user()));
        page.addObject("wish", new ToldHow(view, words).wish(participant));
        return page;
    }

    @GetMapping("/map")
    ModelAndView map(Viewer viewer, @PathVariable String id) {
        CaseView view = forStaff(viewer, id);
        ModelAndView page = page("map", view);
        page.addObject("phases", new WhereWeAre(view, words).rows());
        page.addObject("who", new WhoIsWho(view, words).rows());
        page.addObject("meetings", new MeetingList(view, words).rows());
        page.addObject("promises", new Promises(view, words, clock).rows());
        return page;
    }

    private CaseView forStaff(Viewer viewer, String id) {
        CaseView view = reading.of(viewer, id);
        if (!view.access().isStaff()) {
            throw new NotForYou();
        }
        return view;
    }

    private ModelAndView page(String what, CaseView view) {
        ModelAndView page = new ModelAndView("roundtable/print-" + what);
        page.addObject("id", view.id());
        page.addObject("caseTitle", view.inHand().title());
        page.addObject("today", words.day(clock.instant()));
        page.addObject("dutyLine", numbers.dutyLine(view));
        page.addObject("help", place(view));
        return page;
    }

    private static LocalHelp.Place place(CaseView view) {
        OrganisationSetUp setUp = view.inHand()
                .organisation()
                .latest(OrganisationSetUp.class)
                .map(Said::body)
                .orElse(null);
        return LocalHelp.Place.of(view.inHand().header().nation(), setUp);
    }
}
