package org.roundtable.web;

import java.util.List;
import java.util.stream.Stream;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.MyWork;
import org.roundtable.casework.MyWork.Waiting;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My work: what keeps people safe first, then what is due, then what waits until people have talked. */
@Controller
class MyWorkPage {

    private final MyWork work;
    private final StepWords steps;

    MyWorkPage(MyWork work, StepWords steps) {
        this.work = work;
        this.steps = steps;
    }

    @GetMapping("/roundtable/work")
    String show(Viewer viewer, @RequestParam(defaultValue = "1") int page, Model model) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
        MyWork.Page shown = work.of(viewer, page);
        model.addAttribute("work", shown);
        model.addAttribute("safety", rows(shown.safety()));
        model.addAttribute("now", rows(shown.now()));
        model.addAttribute("later", rows(shown.later()));
        return "roundtable/work";
    }

    private List<TaskRow> rows(List<Waiting> waiting) {
        return waiting.stream().map(this::row).toList();
    }

    private TaskRow row(Waiting waiting) {
        String hint = Stream.of(waiting.person(), waiting.caseTitle())
                .filter(part -> part != null && !part.isBlank())
                .reduce((person, title) -> person + " · " + title)
                .orElse(null);
        return steps.row(waiting.step(), hint);
    }
}
