package org.roundtable.web;

import java.util.List;

/**
 * The ratings of one thing on a page, both sides side by side.
 *
 * @param tables one for each question that enough people of a side answered; none where too few did
 */
record RatingsShown(String about, List<PageTable> tables, boolean reflectedOn) {}
