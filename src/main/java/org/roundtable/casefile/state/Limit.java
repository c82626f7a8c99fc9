package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;

/**
 * A limit that others have set to somebody's part, and how far it was weighed with them (Vis et al. on protection and
 * protectionism).
 *
 * @param limit the concern, the weighing or the step-back that it rests on
 * @param reasonGiven whether it is on file why it was set
 * @param viewHeard whether the person's own view of it is on file
 * @param whyNotAsked whether a reason is on file why they could not be asked
 * @param secondView whether somebody other than whoever set it has looked at it too
 */
public record Limit(
        String limit,
        @Nullable String participant,
        boolean reasonGiven,
        boolean viewHeard,
        boolean whyNotAsked,
        boolean secondView) {}
