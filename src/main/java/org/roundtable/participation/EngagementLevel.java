package org.roundtable.participation;

/** How many people a piece of work is about (Clark). */
public enum EngagementLevel {
    INDIVIDUAL_CARE,
    SMALL_GROUP,
    SERVICE,
    COMMUNITY,
    WHOLE_SYSTEM,
    RESEARCH
}
