package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.entry.Feedbacks.Channel;
import org.roundtable.casefile.entry.Feedbacks.Reaction;

/**
 * What somebody says about the answer that they were given, and what was done about it since.
 *
 * @param channel how they were told
 * @param spokenWith whether somebody has talked with them about having felt used
 * @param takenUp whether it was taken up since, openly as a tension or in a reflection
 */
public record ReactionStanding(
        String feedback,
        String participant,
        Reaction reaction,
        @Nullable Channel channel,
        boolean spokenWith,
        boolean takenUp) {}
