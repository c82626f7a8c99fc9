package org.roundtable.access;

import java.util.Comparator;
import java.util.Optional;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Judging.CoAssessmentHeld;
import org.roundtable.casefile.entry.Voice.Audience;
import org.roundtable.casefile.entry.Voice.ContributionMade;

/** How far people's words may go, also where somebody else repeats them: never further than whoever said them wished. */
record HowFar(CaseFile file) {

    /**
     * Nothing where an entry holds none of their words; where nobody said how far, what was said together stays among those who work
     * together.
     */
    Optional<Audience> wordsOf(EntryBody body) {
        if (body instanceof ContributionMade said) {
            return Optional.of(said.mayGoTo());
        }
        if (body instanceof FeedbackDrafted answer) {
            return Optional.of(answer.contributions().stream()
                    .map(this::ofWords)
                    .min(Comparator.naturalOrder())
                    .orElse(Audience.GROUP));
        }
        return body instanceof CoAssessmentHeld ? Optional.of(Audience.GROUP) : Optional.empty();
    }

    /** Words about safety, and words that were taken back, go nowhere. */
    private Audience ofWords(String contribution) {
        return file.said(ContributionMade.class, contribution)
                .map(Said::body)
                .filter(said -> !said.aboutSafety())
                .map(ContributionMade::mayGoTo)
                .orElse(Audience.FACILITATOR);
    }
}
