package org.roundtable.casefile.state;

import org.roundtable.casefile.entry.Including.ReachGroup;

/**
 * A group that was to be part of it, and to which nobody has said that they belong.
 *
 * @param counted whether enough people were asked, without their names; otherwise nobody knows
 */
public record GroupMissing(String inclusion, ReachGroup group, boolean counted) {}
