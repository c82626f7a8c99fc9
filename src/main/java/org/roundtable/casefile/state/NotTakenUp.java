package org.roundtable.casefile.state;

/**
 * What somebody said was not followed by a decision that was made.
 *
 * @param reasonMissing whether neither the decision nor the answer to these words gives a reason of {@code fb.whyNot.minChars}
 */
public record NotTakenUp(String contribution, String participant, String decision, boolean reasonMissing) {}
