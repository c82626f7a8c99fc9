package org.roundtable.casefile.state;

/**
 * How far people with experience say that they were involved in a decision, as rated since it was last made or confirmed.
 *
 * @param shier the median of Shier's levels
 */
public record LevelExperienced(String decision, double shier) {}
