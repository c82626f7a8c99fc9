package org.roundtable.casefile.state;

/**
 * What makes it possible to work together should be settled by now: work with a group has begun, or its organisation has had the time to
 * prepare. It is never asked for one person's care.
 *
 * @param of the opening of the case, or the organisation
 */
public record GroundworkDue(String of) {}
