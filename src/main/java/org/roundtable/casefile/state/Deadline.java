package org.roundtable.casefile.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moment by which something is due, with all its pauses; computed once, here. The earliest one to come is the next look at a case.
 *
 * @param subject the thing that is due
 * @param participant whom it is owed to, where it is owed to one person
 */
public record Deadline(Due what, String subject, @Nullable String participant, Instant at, boolean passed) {}
