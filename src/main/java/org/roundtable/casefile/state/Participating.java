package org.roundtable.casefile.state;

import java.time.Instant;
import org.roundtable.casefile.entry.People.ContactWish;
import org.roundtable.participation.AgeBand;
import org.roundtable.participation.PartyType;
import org.roundtable.participation.Side;

/**
 * Somebody in the work as they are now.
 *
 * @param since when the status began
 */
public record Participating(
        String participant,
        PartyType partyType,
        Side side,
        AgeBand ageBand,
        boolean child,
        ParticipantStatus status,
        Instant since,
        ContactWish contactWish) {}
