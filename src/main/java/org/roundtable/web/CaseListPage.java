package org.roundtable.web;

import java.util.List;
import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casefile.CaseFileStatus;
import org.roundtable.casework.MyCases;
import org.roundtable.host.HostRole;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My cases, open or closed, those in which something happened last first. */
@Controller
class CaseListPage {

    private static final String CASES = "/roundtable/cases";
    private static final String CLOSED = CASES + "/closed";

    private final MyCases cases;
    private final PageWords words;

    CaseListPage(MyCases cases, PageWords words) {
        this.cases = cases;
        this.words = words;
    }

    @GetMapping(CASES)
    String open(Viewer viewer, @RequestParam(defaultValue = "1") int page, Model model) {
        return show(viewer, CaseFileStatus.OPEN, page, model);
    }

    @GetMapping(CLOSED)
    String closed(Viewer viewer, @RequestParam(defaultValue = "1") int page, Model model) {
        return show(viewer, CaseFileStatus.CLOSED, page, model);
    }

    private String show(Viewer viewer, CaseFileStatus standing, int page, Model model) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
        MyCases.Page shown = cases.of(viewer, standing, page);
        boolean closed = standing == CaseFileStatus.CLOSED;
        model.addAttribute("cases", shown);
        model.addAttribute("rows", shown.lines().stream().map(this::row).toList());
        model.addAttribute("path", closed ? CLOSED : CASES);
        model.addAttribute("mayOpen", viewer.has(HostRole.PRACTITIONER));
        model.addAttribute(
                "tabs",
                List.of(
                        new NavigationLink("practice.cases.open", CASES, !closed),
                        new NavigationLink("practice.cases.closed", CLOSED, closed)));
        return "roundtable/cases";
    }

    private TaskRow row(MyCases.Line line) {
        String phase = line.phase() == null ? "" : words.choice(line.phase());
        String people = line.people().isEmpty() ? null : String.join(", ", line.people());
        TaskRow row = new TaskRow(line.title(), CASES + "/" + line.id(), people, phase, null);
        return line.urgent() == 0 ? row : urgent(row);
    }

    /** The tag takes the place of the phase, which then stands in the hint. */
    private TaskRow urgent(TaskRow row) {
        TaskRow withPhase = row.status().isEmpty() ? row : row.withMore(row.status());
        return new TaskRow(row.title(), row.path(), withPhase.hint(), words.of("layout.flag.urgent"), "red");
    }
}
