package org.roundtable.web;

import org.roundtable.access.Viewer;
import org.roundtable.assurance.AuditingInstance;
import org.roundtable.assurance.InstanceAudit;
import org.roundtable.assurance.VerifyingRecord;
import org.roundtable.casefile.Malformed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One instance, read-only. */
@Controller
class InstancePage {

    private final AuditingInstance auditing;
    private final VerifyingRecord verifying;
    private final PageWords words;

    InstancePage(AuditingInstance auditing, VerifyingRecord verifying, PageWords words) {
        this.auditing = auditing;
        this.verifying = verifying;
        this.words = words;
    }

    @GetMapping(InstanceListPage.PATH + "/{id}")
    ModelAndView show(Viewer viewer, @PathVariable String id) {
        try {
            VerifyingRecord.End end = verifying.end(viewer, id);
            return page(auditing.of(viewer, id))
                    .addObject("record", VerifyPage.rows(words, end))
                    .addObject("anchor", VerifyPage.line(end));
        } catch (Malformed damaged) {
            // A record that cannot be read is one to verify.
            return new ModelAndView(Redirect.to(InstanceListPage.PATH + "/" + id + "/verify"));
        }
    }

    private ModelAndView page(InstanceAudit audit) {
        AuditWords audited = new AuditWords(audit, words);
        HowItWasDone done = new HowItWasDone(audit, audited);
        FlagsInAudit flags = new FlagsInAudit(audit, audited);
        return new ModelAndView("roundtable/manage-instance")
                .addObject("id", audit.view().id())
                .addObject("title", audited.title())
                .addObject("summary", new InstanceSummary(audit, audited).rows())
                .addObject("takenIn", new InstanceSummary(audit, audited).takenIn())
                .addObject("runs", new RunsInAudit(audit.view(), audit.runs(), words).all())
                .addObject("phases", new InstanceSummary(audit, audited).phases())
                .addObject("flags", flags.standing())
                .addObject("cleared", flags.cleared())
                .addObject("concernsLate", audit.concernsLate())
                .addObject("concerns", flags.concerns())
                .addObject("decisions", done.decisions())
                .addObject("answers", done.answers())
                .addObject("agreements", done.agreements())
                .addObject("smallNumber", audit.smallNumber())
                .addObject("ratings", new RatingsInAudit(audit, audited).all());
    }
}
