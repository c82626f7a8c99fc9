package org.roundtable.rules;

/** A fact that a rule of a test asks first; the broken one throws. */
public final class Tripwire {

    private final String rule;
    private final boolean broken;

    Tripwire(String rule, boolean broken) {
        this.rule = rule;
        this.broken = broken;
    }

    public String getRule() {
        return rule;
    }

    public boolean isSound() {
        if (broken) {
            throw new IllegalStateException("This rule throws");
        }
        return true;
    }
}
