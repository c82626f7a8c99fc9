package org.roundtable.casefile.state;

/** What was written last about who the work is for. */
public record WhoItIsFor(String inclusion, boolean reasonMissing) {}
