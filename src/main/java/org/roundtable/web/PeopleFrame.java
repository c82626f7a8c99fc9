package org.roundtable.web;

import org.jspecify.annotations.Nullable;
import org.roundtable.participation.Nation;

/**
 * What stands around a page for somebody taking part; the model attribute {@code frame}. Where it is missing, the page still says
 * where to get help.
 *
 * @param worried    where "I'm worried" leads; none when the link that brought the person here is not valid
 * @param stepBack   where "Step back" leads; none likewise
 * @param anotherWay where somebody says that they want this on paper, in large print, in signs, or read with them; none likewise
 * @param nation     where the person's case is, as numbers differ; none where that is not known
 * @param dutyLine   the telephone number of the local duty line
 * @param dutyHours  when somebody answers it, in words
 * @param wayOut     where "Leave this page quickly" leads: a page of ours that ends the visit and leads on, or any harmless site
 * @param styleSheet a host's own style sheet that sets {@code --roundtable-*}
 */
record PeopleFrame(
        @Nullable String worried,
        @Nullable String stepBack,
        @Nullable String anotherWay,
        @Nullable Nation nation,
        @Nullable String dutyLine,
        @Nullable String dutyHours,
        @Nullable String wayOut,
        boolean notForLiveUse,
        @Nullable String styleSheet) {}
