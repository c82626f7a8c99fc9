package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.EntryRefused;
import org.roundtable.casework.Problem;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.SharingWork;
import org.roundtable.process.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who does one step: taking it on, handing it back, and handing it over to a colleague who could do it. */
@Controller
@RequestMapping("/roundtable/steps/{step}")
class StepSharing {

    private final ReadingCase reading;
    private final SharingWork sharing;
    private final PageWords words;

    StepSharing(ReadingCase reading, SharingWork sharing, PageWords words) {
        this.reading = reading;
        this.sharing = sharing;
        this.words = words;
    }

    @PostMapping("/take")
    Object take(Viewer viewer, @PathVariable String step) {
        sharing.takeOn(viewer, Set.of(open(viewer, step).id()));
        return Redirect.to(path(step));
    }

    @PostMapping("/back")
    Object back(Viewer viewer, @PathVariable String step) {
        sharing.handBack(viewer, Set.of(open(viewer, step).id()));
        return Redirect.to(path(step));
    }

    @GetMapping("/over")
    ModelAndView ask(Viewer viewer, @PathVariable String step) {
        return page(viewer, open(viewer, step), Sent.NOTHING, List.of());
    }

    @PostMapping("/over")
    Object handOver(Viewer viewer, @PathVariable String step, HttpServletRequest request) {
        WorkItem item = open(viewer, step);
        Sent sent = Sent.of(request);
        try {
            sharing.handOver(viewer, Set.of(step), sent.text("to").orElse(null));
            return Redirect.to("/roundtable/work");
        } catch (EntryRefused refused) {
            ModelAndView again = page(viewer, item, sent, refused.problems());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private ModelAndView page(Viewer viewer, WorkItem item, Sent sent, List<Problem> problems) {
        FormField to = new Questions(words, sent, problems)
                .of("to", FieldKind.SELECT, "practice.share.to")
                .withChoices(sharing.colleagues(viewer, item).stream()
                        .map(user -> FieldChoice.of(user.name(), user.displayName()))
                        .toList());
        return QuestionsPage.of("practice.share", List.of(to), path(item.id()) + "/over", path(item.id()));
    }

    private WorkItem open(Viewer viewer, String step) {
        WorkItem item = reading.step(viewer, step);
        if (!item.isOpen()) {
            throw new NotForYou();
        }
        return item;
    }

    private static String path(String step) {
        return "/roundtable/steps/" + step;
    }
}
