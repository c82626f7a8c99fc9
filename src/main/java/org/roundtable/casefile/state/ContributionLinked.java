package org.roundtable.casefile.state;

import org.roundtable.participation.Side;

/** What somebody said went into a decision, whoever drew the line between them. */
public record ContributionLinked(String contribution, String participant, Side side, String decision) {}
