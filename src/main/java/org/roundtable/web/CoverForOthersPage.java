package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.access.Viewer;
import org.roundtable.casework.Covering;
import org.roundtable.casework.Covering.Away;
import org.roundtable.casework.Covering.Wanted;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;
import org.roundtable.host.HostUser;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a manager arranges cover for somebody who can not: suddenly away, or gone. */
@Controller
@RequestMapping("/roundtable/manage/cover")
class CoverForOthersPage {

    private static final String PATH = "/roundtable/manage/cover";

    private final Covering covering;
    private final PageWords words;

    CoverForOthersPage(Covering covering, PageWords words) {
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
            covering.arrangeFor(
                    viewer,
                    new Wanted(
                            sent.text("absent").orElse(null),
                            reason(sent),
                            sent.text("cover").orElse(null),
                            answers.day("from"),
                            answers.day("until")));
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

    private static @Nullable Away reason(Sent sent) {
        return Arrays.stream(Away.values())
                .filter(away -> sent.text("reason").filter(away.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    private ModelAndView page(Viewer viewer, Sent sent, List<Problem> problems) {
        Questions ask = new Questions(words, sent, problems);
        List<FormField> fields = List.of(
                ask.of("absent", FieldKind.SELECT, "practice.cover.absent")
                        .withChoices(names(covering.overseen(viewer))),
                ask.of("reason", FieldKind.RADIOS, "practice.cover.reason")
                        .withChoices(Arrays.stream(Away.values())
                                .map(away -> FieldChoice.of(away.name(), words.of("practice.cover.reason." + away)))
                                .toList()),
                ask.of("from", FieldKind.DATE, "practice.cover.from"),
                ask.of("until", FieldKind.DATE, "practice.cover.until"),
                ask.of("cover", FieldKind.SELECT, "practice.cover.whoFor")
                        .withChoices(names(covering.colleagues(viewer))));
        return new ModelAndView("roundtable/cover-for-others")
                .addObject("lines", new CoverLines(words, PATH).of(viewer, covering.of(viewer)))
                .addObject("fields", fields)
                .addObject("errors", FormError.in(fields));
    }

    private static List<FieldChoice> names(List<HostUser> users) {
        return users.stream()
                .map(user -> FieldChoice.of(user.name(), user.displayName()))
                .toList();
    }
}
