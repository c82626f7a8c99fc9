package org.roundtable.casefile.state;

/**
 * Somebody's last check-ins were all low, in mood or in feeling safe; a question that was skipped neither makes nor breaks a run.
 *
 * @param checkIn the last of them
 * @param count how many in a row
 */
public record LowRun(String participant, String checkIn, int count) {}
