package org.roundtable.web;

import java.util.List;
import java.util.stream.Stream;
import org.roundtable.access.Viewer;
import org.roundtable.casework.RecordingBurden;
import org.roundtable.casework.RecordingBurden.OfCase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What recording asked of whoever is signed in, for their eyes alone. */
@Controller
class BurdenPage {

    private final RecordingBurden burden;
    private final PageWords words;

    BurdenPage(RecordingBurden burden, PageWords words) {
        this.burden = burden;
        this.words = words;
    }

    @GetMapping("/roundtable/work/burden")
    ModelAndView show(Viewer viewer) {
        List<OfCase> cases = burden.of(viewer);
        return new ModelAndView("roundtable/burden")
                .addObject(
                        "sum",
                        words.of(
                                "burden.sum",
                                cases.stream().mapToInt(OfCase::forms).sum(),
                                cases.stream().mapToInt(OfCase::answers).sum(),
                                cases.stream().mapToLong(OfCase::minutes).sum()))
                .addObject(
                        "columns",
                        Stream.of("case", "forms", "answers", "minutes")
                                .map(column -> words.of("burden." + column))
                                .toList())
                .addObject("rows", cases.stream().map(BurdenPage::row).toList());
    }

    private static List<TableCell> row(OfCase one) {
        return List.of(
                new TableCell(one.title(), "/roundtable/cases/" + one.caseFile()),
                TableCell.of(String.valueOf(one.forms())),
                TableCell.of(String.valueOf(one.answers())),
                TableCell.of(String.valueOf(one.minutes())));
    }
}
