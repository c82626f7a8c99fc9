package org.roundtable.casefile.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to talk about how each side saw it, and the group has not talked since.
 *
 * @param about the decision, or the run of a phase; nothing where whoever asked named neither
 */
public record TalkWanted(String asked, String participant, @Nullable String about, Instant since) {}
