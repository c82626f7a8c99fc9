package org.roundtable.casefile.state;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.participation.HartBand;
import org.roundtable.participation.Lundy;

/**
 * How one side rates how far something was done together: each rater's latest view, counted.
 *
 * @param raters how many people rated
 * @param bands how many of them placed it in each band of Hart's ladder, which is ordinal and so has no median
 * @param shier the median of Shier's levels
 * @param together the median of togetherness, from 0 to 4
 * @param levels how many of them chose each of Shier's levels
 * @param togetherness how many of them chose each step from apart to together
 * @param lundy how many of them said of each of Lundy's four that it was so, or that none was
 * @param lundyRaters how many people said so of any
 */
public record SideRatings(
        int raters,
        Map<HartBand, Integer> bands,
        @Nullable Double shier,
        @Nullable Double together,
        Map<Integer, Integer> levels,
        Map<Integer, Integer> togetherness,
        Map<Lundy, Integer> lundy,
        int lundyRaters) {}
