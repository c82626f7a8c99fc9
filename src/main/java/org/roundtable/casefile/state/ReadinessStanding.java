package org.roundtable.casefile.state;

/**
 * What was looked at before people were asked to give their time, here or in the organisation.
 *
 * @param bothSides whether people with experience and staff looked at readiness, no longer ago than {@code rd.readiness.repeat.days}
 *     when the work began
 * @param staffHeard whether staff were asked what they hope for and worry about
 * @param sponsorNamed whether a sponsor or manager is named
 * @param sponsorAnswered whether a senior person said what they will back
 */
public record ReadinessStanding(boolean bothSides, boolean staffHeard, boolean sponsorNamed, boolean sponsorAnswered) {}
