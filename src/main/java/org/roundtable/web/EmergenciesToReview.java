package org.roundtable.web;

import java.util.List;
import org.roundtable.access.Viewer;
import org.roundtable.casework.OpeningInEmergency;
import org.roundtable.casework.OpeningInEmergency.ToReview;

/** The files that were opened in an emergency and wait for a word of whoever looks at the list. */
record EmergenciesToReview(OpeningInEmergency opening, PageWords words) {

    List<TaskRow> rows(Viewer viewer) {
        return opening.toReview(viewer).stream().map(this::row).toList();
    }

    private TaskRow row(ToReview opened) {
        return new TaskRow(
                words.of("access.review.link"),
                "/roundtable/cases/" + opened.caseFile() + "/record/EmergencyReviewed?emergency=" + opened.id(),
                words.of("access.review.one", opened.by(), opened.caseTitle(), words.moment(opened.at())),
                "",
                null);
    }
}
