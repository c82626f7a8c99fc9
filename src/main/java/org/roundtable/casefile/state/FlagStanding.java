package org.roundtable.casefile.state;

import org.roundtable.casefile.entry.Noticing.Severity;

/**
 * A flag as it stood before this look at the case.
 *
 * @param open whether its rule still concluded it
 * @param seen whether somebody whom it is meant for has opened it, or set it aside
 */
public record FlagStanding(String flag, String code, Severity severity, boolean open, boolean seen) {}
