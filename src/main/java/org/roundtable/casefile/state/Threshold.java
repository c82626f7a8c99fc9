package org.roundtable.casefile.state;

/**
 * The figure that an organisation has set for a parameter, as the fact that rules read:
 * {@code Threshold( name == "tk.notice.workingDays", $enough : value )}.
 */
public record Threshold(String name, int value) {}
