package org.roundtable.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a process on a page: as a picture, and the same as a list.
 *
 * @param svg the picture, made by us from a model with every text escaped; none where the model has no diagram
 */
record RunShown(
        String name,
        String since,
        String state,
        @Nullable String colour,
        String whereItIs,
        @Nullable String svg,
        List<StepShown> steps) {

    /**
     * A step of it.
     *
     * @param hint whose it is, when it was done, by when it is due
     */
    record StepShown(String name, String state, @Nullable String colour, String hint) {}
}
