package org.roundtable.casefile.state;

import org.jspecify.annotations.Nullable;

/**
 * The place of a meeting, and whether it works for people with experience who are expected there.
 *
 * @param place the first meeting there, by which the place goes
 * @param participant who says that it does not work for them; nobody where nobody was asked
 */
public record PlaceNotRight(String place, String meeting, @Nullable String participant) {}
