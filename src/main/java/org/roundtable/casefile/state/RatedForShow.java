package org.roundtable.casefile.state;

/**
 * Somebody with experience rated it as for show, and the group has not yet talked about it and agreed a change. Who it was is not
 * said.
 *
 * @param about the decision, or the run of a phase
 * @param fewRaters whether fewer than {@code gv.smallNumber} people rated, so that a number would point at somebody
 */
public record RatedForShow(String about, boolean fewRaters) {}
