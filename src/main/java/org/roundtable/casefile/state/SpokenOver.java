package org.roundtable.casefile.state;

/**
 * Somebody was spoken over when they said something.
 *
 * @param heardSince whether they have since been heard directly on the same topic, or say that they are content with the words
 */
public record SpokenOver(String contribution, String participant, boolean heardSince) {}
