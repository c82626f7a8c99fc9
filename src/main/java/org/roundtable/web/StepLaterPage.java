package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.TalkingFirst;
import org.roundtable.process.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Not yet, we need to talk first: until when a step waits. */
@Controller
@RequestMapping("/roundtable/steps/{step}/later")
class StepLaterPage {

    private static final String FOLLOW_UP = "followUpOn";
    private static final String REASON = "reason";

    private final ReadingCase reading;
    private final StepWords steps;
    private final TalkingFirst talking;
    private final PageWords words;

    StepLaterPage(ReadingCase reading, StepWords steps, TalkingFirst talking, PageWords words) {
        this.reading = reading;
        this.steps = steps;
        this.talking = talking;
        this.words = words;
    }

    @GetMapping
    ModelAndView askUntilWhen(Viewer viewer, @PathVariable String step) {
        return page(viewer, reading.step(viewer, step), Sent.NOTHING, List.of());
    }

    @PostMapping
    Object putOff(Viewer viewer, @PathVariable String step, HttpServletRequest request) {
        WorkItem item = reading.step(viewer, step);
        Sent sent = Sent.of(request);
        try {
            talking.until(viewer, step, day(sent), sent.text(REASON).orElse(null));
            return Redirect.to("/roundtable/work");
        } catch (EntryRefused refused) {
            ModelAndView again = page(viewer, item, sent, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(Viewer viewer, WorkItem item, Sent sent, List<Problem> problems) {
        CaseView shown = reading.of(viewer, item.caseFile());
        if (item.concern() != null || !item.isOpen()) {
            throw new NotForYou();
        }
        Questions ask = new Questions(words, sent, problems);
        List<FormField> fields = List.of(
                ask.of(FOLLOW_UP, FieldKind.DATE, "practice.later.when"),
                ask.of(REASON, FieldKind.TEXT, "practice.later.reason").asOptional());
        ModelAndView page = new ModelAndView("roundtable/step-later");
        page.addObject("caseTitle", shown.inHand().title());
        page.addObject("step", steps.row(item, null));
        page.addObject("fields", fields);
        page.addObject("errors", FormError.in(fields));
        return page;
    }

    private static @Nullable LocalDate day(Sent sent) {
        try {
            return LocalDate.of(part(sent, ".year"), part(sent, ".month"), part(sent, ".day"));
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return null;
        }
    }

    private static int part(Sent sent, String name) {
        return Integer.parseInt(sent.text(FOLLOW_UP + name).orElse(""));
    }
}
