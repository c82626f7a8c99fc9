package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.roundtable.access.Viewer;
import org.roundtable.casework.Covering;
import org.roundtable.casework.Covering.Cover;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;
import org.roundtable.host.HostRole;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
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
    private final HostUsers users;
    private final PageWords words;

    CoverPage(Covering covering, HostUsers users, PageWords words) {
        this.covering = covering;
        this.users = users;
        this.words = words;
    }

    /** One absence in a line, which can be ended. */
    record Line(String text, String endPath) {}

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
        List<Line> lines =
                covering.of(viewer).stream().map(cover -> line(viewer, cover)).toList();
        Questions ask = new Questions(words, sent, problems);
        List<FormField> fields = List.of(
                ask.of("from", FieldKind.DATE, "practice.cover.from"),
                ask.of("until", FieldKind.DATE, "practice.cover.until"),
                ask.of("cover", FieldKind.SELECT, "practice.cover.who")
                        .withChoices(colleagues(viewer)
                                .map(user -> FieldChoice.of(user.name(), user.displayName()))
                                .toList()));
        ModelAndView page = new ModelAndView("roundtable/cover");
        page.addObject("lines", lines);
        page.addObject("fields", fields);
        page.addObject("errors", FormError.in(fields));
        return page;
    }

    private Stream<HostUser> colleagues(Viewer viewer) {
        return users.all().stream()
                .filter(user -> !user.name().equals(viewer.user()))
                .filter(user -> user.roles().contains(HostRole.PRACTITIONER)
                        || user.roles().contains(HostRole.SAFEGUARDING));
    }

    private Line line(Viewer viewer, Cover cover) {
        boolean mine = cover.absent().equals(viewer.user());
        return new Line(
                words.of(
                        mine ? "practice.cover.mine" : "practice.cover.theirs",
                        words.user(mine ? cover.cover() : cover.absent()),
                        words.day(cover.from()),
                        words.day(cover.until())),
                PATH + "/" + cover.id() + "/end");
    }
}
