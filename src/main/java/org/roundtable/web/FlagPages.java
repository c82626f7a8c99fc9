package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.entry.Noticing.Severity;
import org.roundtable.casefile.state.Threshold;
import org.roundtable.casework.AnsweringFlag;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;
import org.roundtable.casework.ReadingCase;
import org.roundtable.flag.Flag;
import org.roundtable.flag.FlagState;
import org.roundtable.rules.RuleBook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was noticed in a case: all of it, and each flag with what can be done about it. */
@Controller
class FlagPages {

    private static final String FLAGS = "/roundtable/cases/{id}/flags";

    private final ReadingCase reading;
    private final AnsweringFlag answering;
    private final PageWords words;
    private final NextForms forms;
    private final RuleBook rules;

    FlagPages(ReadingCase reading, AnsweringFlag answering, PageWords words, NextForms forms, RuleBook rules) {
        this.reading = reading;
        this.answering = answering;
        this.words = words;
        this.forms = forms;
        this.rules = rules;
    }

    @GetMapping(FLAGS)
    String all(Viewer viewer, @PathVariable String id, Model model) {
        CaseView view = reading.of(viewer, id);
        FlagCards cards = cards(view);
        model.addAttribute("id", id);
        model.addAttribute("caseTitle", view.inHand().title());
        model.addAttribute("standing", cards.groups(in(view, false)));
        model.addAttribute("aside", cards.groups(in(view, true)));
        return "roundtable/flags";
    }

    /** Opening it is noted once: that it was seen is part of the story. */
    @GetMapping(FLAGS + "/{flag}")
    ModelAndView one(Viewer viewer, @PathVariable String id, @PathVariable String flag) {
        Flag shown = reading.flag(viewer, id, flag);
        answering.seen(viewer, flag);
        return page(viewer, shown, null, List.of());
    }

    @PostMapping(FLAGS + "/{flag}")
    Object setAside(Viewer viewer, @PathVariable String id, @PathVariable String flag, HttpServletRequest request) {
        String reason = Sent.of(request).text("reason").orElse("");
        Flag shown = reading.flag(viewer, id, flag);
        try {
            answering.setAside(viewer, flag, reason);
            return Redirect.to("/roundtable/cases/" + id);
        } catch (EntryRefused refused) {
            ModelAndView again = page(viewer, shown, reason, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(Viewer viewer, Flag flag, @Nullable String reason, List<Problem> problems) {
        CaseView view = reading.of(viewer, flag.caseFile());
        if (view.access().viewer().takesPart()) {
            throw new NotForYou();
        }
        FormField field = reason(reason, problems);
        ModelAndView page = new ModelAndView("roundtable/flag");
        page.addObject("id", view.id());
        page.addObject("caseTitle", view.inHand().title());
        page.addObject("card", cards(view).of(flag));
        page.addObject("flag", flag);
        page.addObject("until", flag.setAsideUntil() == null ? null : words.day(flag.setAsideUntil()));
        page.addObject("asideDays", asideDays(view));
        page.addObject("maySetAside", maySetAside(view, flag));
        page.addObject("field", field);
        page.addObject("errors", FormError.in(List.of(field)));
        return page;
    }

    private static int asideDays(CaseView view) {
        return view.state()
                .facts(Threshold.class)
                .filter(threshold -> threshold.name().equals("gv.setAside.days"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private FormField reason(@Nullable String typed, List<Problem> problems) {
        return FormField.of("reason", FieldKind.TEXTAREA, words.of("practice.flag.reason"))
                .withHint(words.of("practice.flag.reason.hint", AnsweringFlag.SHORTEST_REASON))
                .withValue(typed)
                .withError(problems.stream()
                        .findFirst()
                        .map(problem -> words.of(problem.message(), AnsweringFlag.SHORTEST_REASON))
                        .orElse(null));
    }

    private boolean maySetAside(CaseView view, Flag flag) {
        boolean stands = flag.state() == FlagState.OPEN || flag.state() == FlagState.SEEN;
        boolean never = flag.severity() == Severity.URGENT
                || rules.rules().stream().anyMatch(rule -> rule.code().equals(flag.code()) && !rule.maySetAside());
        return stands && !never && view.access().isStaff();
    }

    private FlagCards cards(CaseView view) {
        return new FlagCards(view, new Story(view, words), words, forms, rules);
    }

    private static List<Flag> in(CaseView view, boolean aside) {
        return view.allFlags().stream()
                .filter(flag -> (flag.state() == FlagState.SET_ASIDE) == aside)
                .toList();
    }
}
