package org.roundtable.participation;

/** When the people affected were first asked about a decision. */
public enum AskStage {
    BEFORE_OPTIONS,
    SHAPING_OPTIONS,
    CHOOSING_FROM_OPTIONS,
    AFTER_DRAFT_DECISION,
    AFTER_FINAL_DECISION,
    NOT_ASKED;

    /** Whether it was already settled when people were asked, or they were not asked at all. */
    public boolean isTooLate() {
        return ordinal() >= AFTER_DRAFT_DECISION.ordinal();
    }
}
