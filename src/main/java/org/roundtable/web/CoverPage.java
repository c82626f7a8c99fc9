package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.roundtable.access.Viewer;
import org.roundtable.casework.Covering;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who does my work while I am away, and whose I do. */
@Controller
@RequestMapping("/roundtable/work/cover")
class CoverPage {

    private static final String PATH = "/roundtable/work/cover";

    private final Covering covering;
    private final PageWords words;

    CoverPage(Covering covering, PageWords words) {
        this.covering = covering;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Viewer viewer) {
        return page(viewer, Sent.NOTHING, List.of());
    }

    @PostMapping
    Object arrange(Viewer viewer, HttpServletRequest request) {
        Sent sent = Sent.of(request);
        Answers answers = new Answers(sent);
        try {
            covering.arrange(viewer, sent.text("cover").orElse(null), answers.day("from"), answers.day("until"));
            return Redirect.to(PATH);
        } catch (EntryRefused refused) {
            ModelAndView again = page(viewer, sent, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    @PostMapping("/{cover}/end")
    Object end(Viewer viewer, @PathVariable String cover) {
        covering.end(viewer, cover);
        return Redirect.to(PATH);
    }

    private ModelAndView page(Viewer viewer, Sent sent, List<Problem> problems) {
        Questions ask = new Questions(words, sent, problems);
        List<FormField> fields = List.of(
                ask.of("from", FieldKind.DATE, "practice.cover.from"),
                ask.of("until", FieldKind.DATE, "practice.cover.until"),
                ask.of("cover", FieldKind.SELECT, "practice.cover.who")
                        .withChoices(covering.colleagues(viewer).stream()
                                .map(user -> FieldChoice.of(user.name(), user.displayName()))
                                .toList()));
        ModelAndView page = new ModelAndView("roundtable/cover");
        page.addObject("lines", new CoverLines(words, PATH).of(viewer, covering.of(viewer)));
        page.addObject("fields", fields);
        page.addObject("errors", FormError.in(fields));
        return page;
    }
}
