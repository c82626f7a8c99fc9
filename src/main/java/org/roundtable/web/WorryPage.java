package org.roundtable.web;

import org.roundtable.access.Viewer;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.ReadingCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** After a worry was passed on: that it is saved, who reads it, and what not to wait for. It says nothing of the worry itself. */
@Controller
class WorryPage {

    private final ReadingCase reading;
    private final EntryFormView view;

    WorryPage(ReadingCase reading, EntryFormView view) {
        this.reading = reading;
        this.view = view;
    }

    @GetMapping("/roundtable/cases/{id}/worry-passed-on")
    String show(Viewer viewer, @PathVariable String id, Model model) {
        CaseView shown = reading.of(viewer, id);
        model.addAttribute("id", id);
        model.addAttribute("caseTitle", shown.inHand().title());
        model.addAttribute("dutyLine", view.dutyLine(shown));
        return "roundtable/worry";
    }
}
