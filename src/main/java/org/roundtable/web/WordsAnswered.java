package org.roundtable.web;

import java.util.List;
import java.util.Objects;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Voice.ContributionMade;
import org.roundtable.casework.CaseView;

/** Whose words an answer is about: nobody is told that they said what somebody else said. */
record WordsAnswered(CaseView view, FeedbackDrafted answer, String participant) {

    /** Whether somebody else's words are among them; whose is not told. */
    boolean areOfSeveral() {
        return answer.contributions().isEmpty()
                ? answer.to().size() > 1
                : view.inHand()
                        .file()
                        .said(ContributionMade.class)
                        .map(Said::body)
                        .anyMatch(said -> answer.contributions().contains(said.id())
                                && !said.participant().equals(participant));
    }

    /** Their own among them, in the order in which they said them. */
    List<Said<ContributionMade>> own() {
        return view.shown()
                .said(ContributionMade.class)
                .filter(said -> said.body().participant().equals(participant) && isAnswered(said.body()))
                .toList();
    }

    private boolean isAnswered(ContributionMade said) {
        return answer.contributions().contains(said.id())
                || said.decision() != null && Objects.equals(said.decision(), answer.decision());
    }
}
