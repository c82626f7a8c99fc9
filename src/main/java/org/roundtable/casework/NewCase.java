package org.roundtable.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Opening.InitiatedBy;
import org.roundtable.casefile.entry.Opening.ReductionLink;
import org.roundtable.casefile.entry.People.Language;
import org.roundtable.participation.EngagementLevel;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Phase;

/**
 * What is asked before the first conversation: at most twelve answers, four of them about the person it is about.
 *
 * @param organisation the file of the organisation that it belongs to
 * @param hostCase the host's own key for its case, where there is one
 */
public record NewCase(
        String organisation,
        @Nullable String hostCase,
        String title,
        String purpose,
        EngagementLevel level,
        InitiatedBy initiatedBy,
        Phase entryPhase,
        @Nullable LocalDate endsOn,
        ReductionLink reductionLink,
        boolean participationConditional,
        @Nullable NewPerson person) {

    /** Whom it is about. */
    public record NewPerson(String name, @Nullable LocalDate birthDate, PartyType partyType, Language language) {}
}
