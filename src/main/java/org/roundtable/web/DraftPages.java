package org.roundtable.web;

import org.roundtable.access.NotForYou;
import org.roundtable.access.Viewer;
import org.roundtable.casework.KeepingDrafts;
import org.roundtable.casework.KeptDraft;
import org.roundtable.casework.ReadingCase;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a draft away for good. */
@Controller
class DraftPages {

    private final KeepingDrafts drafts;
    private final ReadingCase reading;

    DraftPages(KeepingDrafts drafts, ReadingCase reading) {
        this.drafts = drafts;
        this.reading = reading;
    }

    @PostMapping("/roundtable/drafts/{id}/discard")
    Object discard(Viewer viewer, @PathVariable String id) {
        KeptDraft draft = drafts.find(viewer, id).orElseThrow(NotForYou::new);
        drafts.discard(viewer, id);
        boolean ofACase = reading.of(viewer, draft.caseFile()).inHand().header().organisation() != null;
        return Redirect.to(ofACase ? "/roundtable/cases/" + draft.caseFile() : "/roundtable/work");
    }
}
