package org.roundtable.web;

import java.util.List;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.Labels;
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
    private final PageWords words;

    MyWorkPage(MyWork work, StepWords steps, PageWords words) {
        this.work = work;
        this.steps = steps;
        this.words = words;
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
        Labels labels = words.labels(waiting.inHand(), waiting.shown());
        return steps.row(
                waiting.step(),
                steps.hint(waiting.step(), labels, waiting.inHand().title()));
    }
}
