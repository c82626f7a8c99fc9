package org.roundtable.casefile.state;

/** A meeting with people with experience that is near or was held, and is not their first. */
public record MeetingAgain(String meeting) {}
