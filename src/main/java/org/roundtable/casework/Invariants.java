package org.roundtable.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casefile.Said;
import org.roundtable.casefile.entry.Agreements.AgreementDrafted;
import org.roundtable.casefile.entry.Agreements.AgreementSigned;
import org.roundtable.casefile.entry.Decisions.DecisionMade;
import org.roundtable.casefile.entry.EntryBody;
import org.roundtable.casefile.entry.Feedbacks.FeedbackDrafted;
import org.roundtable.casefile.entry.Feedbacks.FeedbackGiven;
import org.roundtable.casefile.entry.Judging.ParticipationRated;
import org.roundtable.casefile.entry.People.ParticipantAdded;
import org.roundtable.casefile.entry.Safeguarding.CheckInMade;
import org.roundtable.casefile.entry.Voice.WordsConfirmed;
import org.roundtable.casefile.entry.Voice.WordsCorrected;
import org.roundtable.casefile.state.Parameters;
import org.roundtable.participation.EntryMode;
import org.roundtable.participation.Side;

/** What an entry may not say, whatever form it came from. Concerns and protective limits never come here. */
final class Invariants {

    private final CaseFile file;
    private final Parameters parameters;
    private final RoleHolders holders;

    Invariants(CaseFile file, Parameters parameters, RoleHolders holders) {
        this.file = file;
        this.parameters = parameters;
        this.holders = holders;
    }

    /** @throws EntryRefused when one is broken */
    void check(EntryBody body, EntryMode mode) {
        List<Problem> problems = new ArrayList<>();
        if (mode == EntryMode.BY_STAFF_FROM_MEMORY && mustBeTheirOwn(body)) {
            problems.add(new Problem(Draft.MODE, "entry.problem.fromMemory"));
        }
        if (body instanceof AgreementDrafted drafted && !bothSides(drafted.signatories())) {
            problems.add(new Problem("signatories", "entry.problem.bothSidesSign"));
        }
        if (body instanceof DecisionMade made && made.decidedBy().isEmpty()) {
            problems.add(new Problem("decidedBy", "entry.problem.whoDecided"));
        }
        if (body instanceof FeedbackGiven given && !saysWhyNot(given)) {
            problems.add(new Problem("whyNot", "entry.problem.whyNot"));
        }
        holders.problem(body).ifPresent(message -> problems.add(new Problem("user", message)));
        if (!problems.isEmpty()) {
            throw new EntryRefused(problems);
        }
    }

    /** INV-15: nobody signs, rates, checks in or stands by their words for somebody else from memory. */
    private static boolean mustBeTheirOwn(EntryBody body) {
        return body instanceof AgreementSigned
                || body instanceof ParticipationRated
                || body instanceof CheckInMade
                || body instanceof WordsConfirmed
                || body instanceof WordsCorrected;
    }

    /** INV-12: an agreement is between people with experience and professionals. */
    private boolean bothSides(Set<String> signatories) {
        Set<Side> sides = file.said(ParticipantAdded.class)
                .map(Said::body)
                .filter(added -> signatories.contains(added.id()))
                .map(ParticipantAdded::side)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
        return sides.contains(Side.EXPERIENCE) && sides.contains(Side.QUALIFICATION);
    }

    /** INV-10: an answer that says no, or in part, is told with its reason. */
    private boolean saysWhyNot(FeedbackGiven given) {
        return file.said(FeedbackDrafted.class, given.feedback())
                .map(Said::body)
                .filter(drafted -> drafted.outcome().needsAReason())
                .map(drafted -> drafted.whyNot() != null
                        && drafted.whyNot().strip().length() >= parameters.intValue("fb.whyNot.minChars"))
                .orElse(true);
    }
}
