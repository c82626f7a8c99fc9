package org.roundtable.web;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flag as it is shown: what was noticed, why it matters, the facts it rests on, one next step, and what clears it.
 *
 * @param id       tells the cards of a page apart
 * @param severity {@code urgent}, {@code warning} or {@code info}
 * @param source   where the reason comes from
 * @param nextPath where the next step is taken
 * @param actions  what else can be done with the flag
 */
record FlagCard(
        String id,
        String severity,
        String noticed,
        String why,
        @Nullable String source,
        List<FlagFact> facts,
        String nextStep,
        @Nullable String nextPath,
        String clearsWhen,
        @Nullable ZonedDateTime since,
        List<PageLink> actions) {}
