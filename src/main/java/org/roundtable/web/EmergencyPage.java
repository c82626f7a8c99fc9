package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.OpeningInEmergency;
import org.roundtable.casework.OpeningInEmergency.Wanted;
import org.roundtable.casework.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opening a file that one has no part in, because it can not wait. */
@Controller
@RequestMapping("/roundtable/emergency")
class EmergencyPage {

    private static final String KEY = "access.emergency";

    private final OpeningInEmergency opening;
    private final PageWords words;

    EmergencyPage(OpeningInEmergency opening, PageWords words) {
        this.opening = opening;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
        return page(Sent.NOTHING, List.of());
    }

    @PostMapping
    Object open(Viewer viewer, HttpServletRequest request) {
        Sent sent = Sent.of(request);
        try {
            Answers answers = new Answers(sent);
            Wanted wanted = new Wanted(
                    sent.text("case").orElse(""),
                    answers.day("born"),
                    sent.text("reason").orElse(""));
            answers.mustBeComplete();
            return Redirect.to("/roundtable/cases/" + opening.open(viewer, wanted));
        } catch (EntryRefused refused) {
            ModelAndView again = page(sent, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(Sent sent, List<Problem> problems) {
        Questions ask = new Questions(words, sent, problems);
        List<FormField> fields = List.of(
                ask.of("case", FieldKind.TEXT, KEY + ".case"),
                ask.of("born", FieldKind.DATE, KEY + ".born"),
                ask.of("reason", FieldKind.TEXTAREA, KEY + ".reason"));
        return QuestionsPage.of(KEY, fields, "/roundtable/emergency", "/roundtable/work")
                .addObject("what", words.of(KEY + ".what", opening.lasts().toHours()));
    }
}
