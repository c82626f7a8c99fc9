package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.KeptDraft;
import org.roundtable.casework.ReadingCase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * What was written for a joint record, once more as a whole before it is saved. Until then it is a draft; saving it takes the draft away in the
 * same act, so that pressing twice, going back or loading again makes no second record.
 */
@Controller
@RequestMapping("/roundtable/cases/{id}/check/{draft}")
class CheckPages {

    private final ReadingCase reading;
    private final DraftForms drafts;
    private final List<CheckedForm> forms;

    CheckPages(ReadingCase reading, DraftForms drafts, List<CheckedForm> forms) {
        this.reading = reading;
        this.drafts = drafts;
        this.forms = forms;
    }

    static String path(String caseFile, String draft) {
        return "/roundtable/cases/" + caseFile + "/check/" + draft;
    }

    @GetMapping
    Object check(Viewer viewer, @PathVariable String id, @PathVariable String draft, HttpServletRequest request) {
        CaseView view = reading.of(viewer, id);
        Optional<KeptDraft> kept = drafts.find(viewer, id, draft);
        if (kept.isEmpty()) {
            return Redirect.to(saved(view, draft, request));
        }
        ModelAndView page = new ModelAndView("roundtable/check");
        page.addObject("id", id);
        page.addObject("caseTitle", view.inHand().title());
        page.addObject("checked", form(kept.get()).check(view, kept.get()));
        page.addObject("action", path(id, draft));
        page.addObject("back", back(view));
        return page;
    }

    @PostMapping
    Object save(Viewer viewer, @PathVariable String id, @PathVariable String draft, HttpServletRequest request) {
        CaseView view = reading.of(viewer, id);
        Object answer = drafts.find(viewer, id, draft)
                .flatMap(kept -> form(kept).save(view, kept))
                .orElseGet(() -> Redirect.to(saved(view, draft, request)));
        if (answer instanceof RedirectView on && on.getUrl() != null) {
            LastSaved.keep(request, draft, on.getUrl());
        }
        return answer;
    }

    private CheckedForm form(KeptDraft draft) {
        return forms.stream().filter(form -> form.holds(draft)).findFirst().orElseThrow(NotForYou::new);
    }

    private static String saved(CaseView view, String draft, HttpServletRequest request) {
        return LastSaved.place(request, draft).orElseGet(() -> back(view));
    }

    private static String back(CaseView view) {
        return view.inHand().header().organisation() == null ? "/roundtable/work" : "/roundtable/cases/" + view.id();
    }
}
