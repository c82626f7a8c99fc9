package org.roundtable.casefile.state;

import org.roundtable.casefile.entry.Voice.Audience;

/** Words went further than the person allowed, or under a name that they did not want shown there. */
public record SharedTooFar(String sharing, String contribution, String participant, Audience audience) {}
