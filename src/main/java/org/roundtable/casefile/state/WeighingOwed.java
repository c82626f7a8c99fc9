package org.roundtable.casefile.state;

/**
 * Somebody whose view has to be weighed in a decision that was made: a child whom it affects (Article 12), or anybody whose personal
 * plan it is.
 */
public record WeighingOwed(String decision, String participant, boolean child) {}
