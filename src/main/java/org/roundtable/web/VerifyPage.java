package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import org.roundtable.access.Viewer;
import org.roundtable.assurance.VerifyingRecord;
import org.roundtable.casefile.Anchor;
import org.roundtable.casefile.ChainFault;
import org.roundtable.casefile.Verification;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Verifying one record with one button. The answer is shown at once and never carried in an address, where anybody could write it;
 * sending the form again only verifies again.
 */
@Controller
@RequestMapping("/roundtable/manage/{id}/verify")
class VerifyPage {

    private final VerifyingRecord verifying;
    private final PageWords words;

    VerifyPage(VerifyingRecord verifying, PageWords words) {
        this.verifying = verifying;
        this.words = words;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable String id) {
        return page(viewer, id);
    }

    @PostMapping
    ModelAndView verify(Viewer viewer, @PathVariable String id) {
        Verification.Outcome outcome = verifying.verify(viewer, id);
        ChainFault fault = outcome.fault();
        String told = fault == null
                ? words.of("manage.verify.holds.text", outcome.entries())
                : words.of("manage.verify.fault.text", fault.seq(), words.of("chain.fault." + fault.what()));
        return page(viewer, id).addObject("holds", outcome.holds()).addObject("told", told);
    }

    private ModelAndView page(Viewer viewer, String id) {
        return new ModelAndView("roundtable/manage-verify")
                .addObject("id", id)
                .addObject("rows", rows(words, verifying.end(viewer, id)));
    }

    /** Where the record ends, and what its end can be compared with. */
    static List<SummaryRow> rows(PageWords words, VerifyingRecord.End end) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(words.of("manage.record.entries"), words.of("manage.number", end.entries())));
        rows.add(SummaryRow.of(words.of("manage.record.head"), end.hash()));
        rows.add(SummaryRow.of(
                words.of("manage.record.anchor"),
                end.anchor().map(Anchor::line).orElseGet(() -> words.of("manage.record.anchor.none"))));
        return rows;
    }
}
