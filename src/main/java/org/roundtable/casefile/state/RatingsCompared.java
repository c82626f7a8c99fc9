package org.roundtable.casefile.state;

import java.util.Collections;
import org.roundtable.participation.HartBand;

/**
 * How the two sides rate the same thing, side by side and never averaged. Ratings that are still sealed are in neither, nor those
 * that people with experience kept to counts where there are too few to count.
 *
 * @param about the decision, or the run of a phase
 * @param reflectedOn whether the group talked about it after both sides had rated
 */
public record RatingsCompared(String about, SideRatings experience, SideRatings qualification, boolean reflectedOn) {

    /** Which side sees more done together. */
    public enum Higher {
        EXPERIENCE,
        QUALIFICATION,
        NEITHER
    }

    /** Whether both sides placed it on Hart's ladder, and in no band do they meet. */
    public boolean isWithoutCommonBand() {
        return !experience.bands().isEmpty()
                && !qualification.bands().isEmpty()
                && Collections.disjoint(
                        experience.bands().keySet(), qualification.bands().keySet());
    }

    public boolean isShierRatedByBoth() {
        return experience.shier() != null && qualification.shier() != null;
    }

    /** How far apart the medians of Shier's levels lie; nothing between sides that did not both rate. */
    public double shierGap() {
        return Math.abs(median(qualification) - median(experience));
    }

    public Higher higherByShier() {
        return higher(Double.compare(median(experience), median(qualification)));
    }

    /** By Hart's bands one side sees it higher only if it does so throughout. */
    public Higher higherByBand() {
        if (lowest(experience).compareTo(highest(qualification)) > 0) {
            return Higher.EXPERIENCE;
        }
        return lowest(qualification).compareTo(highest(experience)) > 0 ? Higher.QUALIFICATION : Higher.NEITHER;
    }

    private static Higher higher(int comparison) {
        if (comparison == 0) {
            return Higher.NEITHER;
        }
        return comparison > 0 ? Higher.EXPERIENCE : Higher.QUALIFICATION;
    }

    private double median(SideRatings side) {
        return isShierRatedByBoth() && side.shier() != null ? side.shier() : 0;
    }

    private static HartBand lowest(SideRatings side) {
        return Collections.min(side.bands().keySet());
    }

    private static HartBand highest(SideRatings side) {
        return Collections.max(side.bands().keySet());
    }
}
