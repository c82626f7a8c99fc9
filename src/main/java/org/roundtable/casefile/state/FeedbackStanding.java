package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is written.
 *
 * @param reasonMissing whether it says no without a reason of {@code fb.whyNot.minChars}, and so cannot be told as the answer
 */
public record FeedbackStanding(String feedback, @Nullable String decision, boolean reasonMissing) {}
