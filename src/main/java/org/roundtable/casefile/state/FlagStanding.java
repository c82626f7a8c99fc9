package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Noticing.Severity;

/**
 * A flag as it stood before this look at the case.
 *
 * @param concern the concern that it is about, if it is: whoever is implicated in that is told nothing of it
 * @param open whether its rule still concluded it
 * @param seen whether somebody whom it is meant for has opened it, or set it aside
 */
public record FlagStanding(
        String flag, String code, @Nullable String concern, Severity severity, boolean open, boolean seen) {}
