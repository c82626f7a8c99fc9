package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.Entry;
import org.roundtable.casefile.entry.People.Language;
import org.roundtable.casefile.entry.People.LanguageChosen;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.casework.Draft;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;
import org.roundtable.participation.EntryMode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms of somebody taking part, one for each kind that people record themselves, and the thanks after each. */
@Controller
class PersonFormPages {

    private static final String FORM = "/roundtable/me/{kind:[A-Z][A-Za-z]+}";

    private final OwnCases mine;
    private final PersonForms forms;

    PersonFormPages(OwnCases mine, PersonForms forms) {
        this.mine = mine;
        this.forms = forms;
    }

    @GetMapping(FORM)
    ModelAndView ask(Viewer viewer, @PathVariable String kind, HttpServletRequest request) {
        MyCase my = mine.of(viewer);
        PersonForm form = PersonForm.of(kind, my).orElseThrow(NotForYou::new);
        Sent sent = new AnsweredBefore(my).under(Sent.of(request), form).with(form.filled());
        if (!form.isAboutSomething(sent)) {
            return new ModelAndView(Redirect.to("/roundtable/me"));
        }
        PersonFormView pages = new PersonFormView(my, form, Visit.hand(request));
        boolean first = pages.asksWhoSeesFirst() && !pages.isWhoSeesChosen(sent);
        return page(first ? pages.whoSees(sent) : pages.page(sent, List.of()));
    }

    @PostMapping(FORM)
    ModelAndView send(
            Viewer viewer, @PathVariable String kind, HttpServletRequest request, HttpServletResponse response) {
        MyCase my = mine.of(viewer);
        PersonForm form = PersonForm.of(kind, my).orElseThrow(NotForYou::new);
        Sent sent = Sent.of(request).with(form.filled());
        Optional<EntryMode> hand = hand(sent).or(() -> Visit.hand(request));
        PersonFormView pages = new PersonFormView(my, form, hand);
        if (pages.asksWhoSeesFirst() && !pages.isWhoSeesChosen(sent)) {
            return page(pages.whoSees(sent));
        }
        Supplier<String> recording = () -> recorded(viewer, form, sent, hand, request, response);
        try {
            return form.kind().declaration().joint()
                    ? checked(viewer, pages, sent, request, recording)
                    : new ModelAndView(Redirect.to(recording.get()));
        } catch (EntryRefused refused) {
            return again(pages, sent, refused.problems());
        }
    }

    /** What several people rest on is seen as a whole before it is sent, and sent once however often it is pressed. */
    private ModelAndView checked(
            Viewer viewer, PersonFormView pages, Sent sent, HttpServletRequest request, Supplier<String> recording) {
        String once = PersonCheck.once(sent);
        if (PersonCheck.isChecked(sent) || LastSaved.place(request, once).isPresent()) {
            return new ModelAndView(Redirect.to(LastSaved.once(request, once, recording)));
        }
        if (PersonCheck.isToChange(sent)) {
            return page(pages.page(sent, List.of()));
        }
        List<Problem> problems = forms.problems(viewer, pages.form(), sent, pages.hand());
        if (!problems.isEmpty()) {
            throw new EntryRefused(problems);
        }
        return new ModelAndView("roundtable/me/check").addObject("check", PersonCheck.of(pages, sent));
    }

    private String recorded(
            Viewer viewer,
            PersonForm form,
            Sent sent,
            Optional<EntryMode> hand,
            HttpServletRequest request,
            HttpServletResponse response) {
        Entry entry = forms.record(viewer, form, sent, hand);
        hand(sent).ifPresent(chosen -> Visit.fillsIn(request, chosen));
        speak(entry, request, response);
        return "/roundtable/me/thanks/" + entry.name();
    }

    @GetMapping("/roundtable/me/thanks/{entry:[0-9a-f]{12}}")
    ModelAndView thanks(Viewer viewer, @PathVariable String entry) {
        return new ModelAndView("roundtable/me/thanks").addObject("thanks", new MyThanks(mine.of(viewer)).of(entry));
    }

    private static ModelAndView page(PersonPage page) {
        return new ModelAndView("roundtable/me/form").addObject("form", page).addObject("errors", page.errors());
    }

    /** Everything that was typed is still there. */
    private static ModelAndView again(PersonFormView pages, Sent sent, List<Problem> problems) {
        ModelAndView again = page(pages.page(sent, problems));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private static Optional<EntryMode> hand(Sent sent) {
        return sent.text(Draft.MODE).flatMap(name -> PersonQuestions.HANDS.stream()
                .filter(hand -> hand.name().equals(name))
                .findFirst());
    }

    /** Whoever chooses a language, or asks for easy read, reads on in it, where we have it. */
    private static void speak(Entry entry, HttpServletRequest request, HttpServletResponse response) {
        if (entry.body() instanceof LanguageChosen chosen && chosen.language() != Language.OTHER) {
            PageLanguage.keep(
                    chosen.language() == Language.WELSH ? PageLanguage.WELSH : PageLanguage.ENGLISH, request, response);
        }
        if (entry.body() instanceof SupportNeedsAsked needs && needs.asksForEasyRead()) {
            EasyRead.keep(true, request, response);
        }
    }
}
