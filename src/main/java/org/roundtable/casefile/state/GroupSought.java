package org.roundtable.casefile.state;

import org.roundtable.casefile.entry.Including.ReachGroup;

/** A group that is to be part of it, by the plan. */
public record GroupSought(String inclusion, ReachGroup group) {}
