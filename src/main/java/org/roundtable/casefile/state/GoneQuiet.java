package org.roundtable.casefile.state;

/**
 * Somebody who used to come has missed meetings without a word, and nothing came from their own hand since.
 *
 * @param meeting the last that they missed
 * @param missed how many in a row
 * @param child whether they are a child
 * @param concernEver whether a concern about them was ever raised
 */
public record GoneQuiet(String participant, String meeting, int missed, boolean child, boolean concernEver) {}
