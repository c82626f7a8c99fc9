package org.roundtable.participation;

/** How a decision was made, with the level of Shier's pathway (2001) it stands for. */
public enum DecisionMode {
    /** No views were sought: below the pathway. */
    ADULTS_WITHOUT_VIEWS(0),
    /** Views were heard and not weighed. */
    ADULTS_AFTER_LISTENING(1),
    /** Views were weighed: the minimum of Article 12. */
    ADULTS_AFTER_WEIGHING(3),
    /** People were in the room; professionals had the last word. */
    TOGETHER_ADULT_CASTING(4),
    /** Power and responsibility were shared. */
    SHARED_EQUALLY(5),
    /** People with experience led, with support. */
    EXPERTS_LED_WITH_SUPPORT(5),
    /** A child was left to carry it alone: not on the pathway at all. */
    CHILD_ALONE(-1);

    private final int shierLevel;

    DecisionMode(int shierLevel) {
        this.shierLevel = shierLevel;
    }

    /** Shier's level 0 to 5, or -1 where the mode is not on the pathway. */
    public int shierLevel() {
        return shierLevel;
    }

    /** Whether the mode claims that people with experience decided too. */
    public boolean isShared() {
        return shierLevel >= 4;
    }
}
