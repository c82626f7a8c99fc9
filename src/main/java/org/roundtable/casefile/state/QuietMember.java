package org.roundtable.casefile.state;

/**
 * Somebody was at the last meetings and nothing that they said is on file, while others spoke.
 *
 * @param meeting the last of these meetings
 */
public record QuietMember(String participant, String meeting, int meetings) {}
