package org.roundtable.casefile.state;

import org.roundtable.participation.PartyType;

/**
 * Somebody said that they need an interpreter or want an advocate, and none is expected at a meeting at which they are.
 *
 * @param known whether they had said so before the meeting began
 */
public record HelperMissing(String meeting, String participant, PartyType helper, boolean known) {}
