package org.roundtable.web;

import org.jspecify.annotations.Nullable;

/**
 * A flag as it is shown to those who only look: what was noticed, why it matters, what would clear it, and what became of it.
 *
 * @param setAside until when it was set aside, and why
 */
record FlagShown(
        String severity,
        String tag,
        String noticed,
        String why,
        String clears,
        String since,
        @Nullable String setAside) {}
