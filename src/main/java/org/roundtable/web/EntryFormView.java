package org.roundtable.web;

import org.roundtable.casefile.entry.Opening.OrganisationSetUp;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.KeptDraft;
import org.roundtable.casework.RoundtableProperties;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page with one form on it; where somebody is worried, what to do first stands above it. */
final class EntryFormView {

    private final PageWords words;
    private final RoundtableProperties properties;

    EntryFormView(PageWords words, RoundtableProperties properties) {
        this.words = words;
        this.properties = properties;
    }

    ModelAndView of(EntryPage form, CaseView view, String action, String back) {
        ModelAndView page = new ModelAndView("roundtable/entry");
        page.addObject("form", form);
        page.addObject("errors", form.errors());
        page.addObject("caseTitle", view.inHand().title());
        page.addObject("id", view.id());
        page.addObject("action", action);
        page.addObject("back", back);
        page.addObject("worried", form.kind().equals("ConcernRaised"));
        page.addObject("dutyLine", dutyLine(view));
        return page;
    }

    /** The form as somebody left it, with when that was. */
    ModelAndView withDraft(ModelAndView page, KeptDraft draft) {
        page.addObject("draftSaved", words.moment(draft.savedAt()));
        page.addObject("draft", draft.id());
        return page;
    }

    /** Who said something newer, and when; what was typed stays, and saving it replaces theirs. */
    ModelAndView afterConflict(ModelAndView page, CaseView view, Newer newer) {
        page.setStatus(HttpStatus.CONFLICT);
        page.addObject("conflict", words.of("entry.conflict.revision"));
        page.addObject(
                "conflictWho", words.of("practice.conflict.who", words.user(newer.by()), words.moment(newer.at())));
        page.addObject("conflictPath", "/roundtable/cases/" + view.id() + "#entry-" + newer.name());
        return page;
    }

    /** The organisation's own number, else the one that is configured. */
    String dutyLine(CaseView view) {
        return view.inHand()
                .organisation()
                .latest(OrganisationSetUp.class)
                .map(setUp -> setUp.body().dutyLine())
                .filter(number -> number != null && !number.isBlank())
                .orElse(properties.dutyLine());
    }
}
