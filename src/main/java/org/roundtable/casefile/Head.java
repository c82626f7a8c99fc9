package org.roundtable.casefile;

import org.jspecify.annotations.Nullable;

/** Where a file ends: the number of its last entry and the end of its chain. */
record Head(String caseFile, long seq, byte @Nullable [] hash) {}
