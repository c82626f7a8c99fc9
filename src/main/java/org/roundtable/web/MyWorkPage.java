package org.roundtable.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.Labels;
import org.roundtable.casework.MyWork;
import org.roundtable.casework.MyWork.Urgent;
import org.roundtable.casework.MyWork.Waiting;
import org.roundtable.flag.Flag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My work: what keeps people safe first, then what is due, then what waits until people have talked. */
@Controller
class MyWorkPage {

    private final MyWork work;
    private final EmergenciesToReview emergencies;
    private final DraftList drafts;
    private final StepWords steps;
    private final PageWords words;

    MyWorkPage(MyWork work, EmergenciesToReview emergencies, DraftList drafts, StepWords steps, PageWords words) {
        this.drafts = drafts;
        this.work = work;
        this.emergencies = emergencies;
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
        model.addAttribute("urgent", urgent(shown.urgent()));
        model.addAttribute("safety", rows(shown.safety()));
        model.addAttribute("now", rows(shown.now()));
        model.addAttribute("later", rows(shown.later()));
        model.addAttribute("drafts", drafts.rows(viewer));
        model.addAttribute("emergencies", emergencies.rows(viewer));
        return "roundtable/work";
    }

    /** What says much the same of one case is one line. */
    private List<TaskRow> urgent(List<Urgent> urgent) {
        Map<String, List<Urgent>> alike = urgent.stream()
                .collect(Collectors.groupingBy(
                        one -> one.flag().caseFile() + " " + one.flag().code(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream().map(this::row).toList();
    }

    private TaskRow row(List<Urgent> alike) {
        Urgent first = alike.get(0);
        Flag together = FlagCards.together(alike.stream().map(Urgent::flag).toList());
        String path = "/roundtable/cases/" + first.inHand().file().id();
        Labels labels = words.labels(first.inHand(), first.shown());
        return new TaskRow(
                words.flags().of(together, labels).noticed(),
                alike.size() == 1 ? path + "/flags/" + first.flag().id() : path + "#safety",
                first.inHand().title(),
                words.of("layout.flag.urgent"),
                "red");
    }

    private List<TaskRow> rows(List<Waiting> waiting) {
        return steps.toldApart(
                waiting.stream().map(Waiting::step).toList(),
                waiting.stream().map(this::row).toList());
    }

    private TaskRow row(Waiting waiting) {
        Labels labels = words.labels(waiting.inHand(), waiting.shown());
        return steps.row(
                waiting.step(),
                steps.hint(waiting.step(), labels, waiting.inHand().title()));
    }
}
