package org.roundtable.casefile.state;

import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.People.CommunicationNeed;
import org.roundtable.casefile.entry.People.SupportNeedsAsked;
import org.roundtable.participation.Answer;

/** How long somebody needs to form a view (TK-02): longer with an interpreter, an advocate, or needs that take time. */
public final class Notice {

    private Notice() {}

    /** The working days that one person needs at least. */
    public static int workingDays(CaseFile file, Circumstances circumstances, String participant) {
        int days = circumstances.parameters().workingDays("tk.notice.workingDays");
        boolean longer = file.said(SupportNeedsAsked.class, participant)
                .map(Said::body)
                .filter(Notice::needsMoreTime)
                .isPresent();
        return longer ? days * circumstances.parameters().intValue("tk.notice.factor") : days;
    }

    private static boolean needsMoreTime(SupportNeedsAsked needs) {
        return needs.interpreterNeeded() == Answer.YES
                || needs.advocateWanted() == Answer.YES
                || needs.communicationNeeds().stream().anyMatch(CommunicationNeed::needsMoreTime);
    }
}
