package org.roundtable.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        VerifyingRecord.End end = verifying.end(viewer, id);
        return new ModelAndView("roundtable/manage-verify")
                .addObject("id", id)
                .addObject("rows", rows(words, end))
                .addObject("anchor", line(end));
    }

    /** Where the record ends, and what its end can be compared with. */
    static List<SummaryRow> rows(PageWords words, VerifyingRecord.End end) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(SummaryRow.of(words.of("manage.record.entries"), words.of("manage.number", end.entries())));
        rows.add(SummaryRow.of(words.of("manage.record.head"), end.hash()));
        rows.add(SummaryRow.of(
                words.of("manage.record.anchor"),
                end.anchor()
                        .map(anchor -> kept(words, end, anchor))
                        .orElseGet(() -> words.of("manage.record.anchor.none"))));
        return rows;
    }

    private static String kept(PageWords words, VerifyingRecord.End end, Anchor anchor) {
        String covered = end.covered() == 0 ? "none-of-these" : end.covered() < end.entries() ? "some" : "all";
        return words.of("manage.record.anchor." + covered, words.moment(anchor.at()), end.covered(), end.entries());
    }

    /** The line as it is compared with what was kept elsewhere. */
    static @Nullable String line(VerifyingRecord.End end) {
        return end.anchor().map(Anchor::line).orElse(null);
    }
}
