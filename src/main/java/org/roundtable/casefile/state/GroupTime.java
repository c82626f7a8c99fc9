package org.roundtable.casefile.state;

/**
 * What a group does together beside its work.
 *
 * @param workIsNear whether a meeting to work or to decide is near or was held
 * @param gettingToKnow how many meetings were held to get to know each other, or to find a way into the topic
 * @param waysIn how many of them to find a way into the topic
 */
public record GroupTime(boolean workIsNear, long gettingToKnow, long waysIn) {}
