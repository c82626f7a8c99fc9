package org.roundtable.casefile.state;

import java.util.Set;
import org.roundtable.casefile.entry.People.Route;

/**
 * How many of those with experience are in several other groups too, by their own account.
 *
 * @param people those with experience who take part
 * @param routesTried how many ways of reaching new people were tried lately that nobody had come by
 * @param routesLeft the ways that nobody has come by and that were not tried
 */
public record AlsoElsewhere(int people, int percent, int routesTried, Set<Route> routesLeft) {}
