package org.roundtable.casefile.state;

import java.time.Instant;

/**
 * Somebody waits for what they asked about what is kept about them.
 *
 * @param asked the thing that they asked by
 * @param toSee whether they want to see it; else they say that it is wrong
 * @param checked whether it was looked for others and for serious harm, so that it may be given
 */
public record OwnRecordAsked(
        String asked, String participant, boolean toSee, boolean checked, Instant since, Instant dueAt) {}
