package org.roundtable.web;

import java.util.List;
import java.util.stream.Stream;
import org.roundtable.access.Viewer;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.ReadingCase;
import org.roundtable.casework.WhoLooked;
import org.roundtable.casework.WhoLooked.Looked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who has looked at a case: for its team and those who oversee it, and for the person it is about. */
@Controller
class WhoLookedPages {

    private final ReadingCase reading;
    private final OwnCases mine;
    private final WhoLooked looked;
    private final PageWords words;

    WhoLookedPages(ReadingCase reading, OwnCases mine, WhoLooked looked, PageWords words) {
        this.reading = reading;
        this.mine = mine;
        this.looked = looked;
        this.words = words;
    }

    @GetMapping("/roundtable/cases/{id}/looked")
    ModelAndView atCase(Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "1") int page) {
        WhoLooked.Page found = looked.of(viewer, id, page);
        CaseView view = reading.of(viewer, id);
        return new ModelAndView("roundtable/looked")
                .addObject("id", id)
                .addObject("caseTitle", view.inHand().title())
                .addObject("columns", columns())
                .addObject("rows", found.looks().stream().map(this::row).toList())
                .addObject(
                        "partly",
                        !view.access().isSafeguarding() && !view.access().isManager())
                .addObject("page", found.page())
                .addObject("pages", found.more() ? found.page() + 1 : found.page());
    }

    @GetMapping("/roundtable/me/looked")
    ModelAndView atMine(Viewer viewer) {
        mine.of(viewer);
        return new ModelAndView("roundtable/me/looked")
                .addObject(
                        "rows",
                        looked.atMine(viewer).stream()
                                .map(look -> SummaryRow.of(look.name(), words.day(look.day())))
                                .toList());
    }

    private List<String> columns() {
        return Stream.of("who", "at", "when")
                .map(column -> words.of("access.looked." + column))
                .toList();
    }

    private List<TableCell> row(Looked look) {
        return List.of(
                TableCell.of(look.name()),
                TableCell.of(words.of("access.looked." + look.what())),
                TableCell.of(words.moment(look.at())));
    }
}
