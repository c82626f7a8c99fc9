package org.roundtable.process;

import java.util.Optional;
import org.roundtable.participation.Phase;

/**
 * A task in a process of the host that its model says belongs to co-production.
 *
 * @param phase the phase that it is part of
 * @param entryKind the entry that doing it makes
 */
public record WatchedTask(
        String processKey, String activity, String name, Optional<Phase> phase, Optional<String> entryKind) {}
