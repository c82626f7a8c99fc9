package org.roundtable.casefile.state;

import org.roundtable.casefile.entry.People.Route;

/**
 * How those with experience came to be part of it, as far as that is on file.
 *
 * @param people of whom it is known
 * @param most the way by which most of them came
 * @param percent how many came by it
 * @param othersTried how many other ways were tried
 * @param percentChosen how many were chosen by workers
 * @param newcomer whether taking part is new to one of them, by their own account
 * @param openWay whether a way was used or tried that anybody can take
 */
public record WaysIn(
        int people, Route most, int percent, int othersTried, int percentChosen, boolean newcomer, boolean openWay) {}
