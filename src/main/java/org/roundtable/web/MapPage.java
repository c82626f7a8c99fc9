package org.roundtable.web;

import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.assurance.AuditingInstance;
import org.roundtable.assurance.CasePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where a case is on its way, as a picture with "you are here" and as a list that says the same. */
@Controller
class MapPage {

    private final AuditingInstance auditing;
    private final PageWords words;

    MapPage(AuditingInstance auditing, PageWords words) {
        this.auditing = auditing;
        this.words = words;
    }

    /** @throws NotForYou for everybody who does not work on the case */
    @GetMapping("/roundtable/cases/{id}/map")
    ModelAndView show(Viewer viewer, @PathVariable String id) {
        if (viewer.takesPart()) {
            throw new NotForYou();
        }
        CasePath path = auditing.path(viewer, id);
        return new ModelAndView("roundtable/case-map")
                .addObject("id", id)
                .addObject("caseTitle", path.view().inHand().title())
                .addObject("mayPrint", path.view().access().isStaff())
                .addObject("phases", new WhereWeAre(path.view(), words).rows())
                .addObject("runs", new RunsInAudit(path.view(), path.runs(), words).all());
    }
}
