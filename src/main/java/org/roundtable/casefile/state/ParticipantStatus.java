package org.roundtable.casefile.state;

/** Where somebody stands in one piece of work; a pause or leaving never takes anything away. */
public enum ParticipantStatus {
    IDENTIFIED,
    INVITED,
    CONSIDERING,
    ACTIVE,
    PAUSED,
    LEFT,
    DECLINED,
    COMPLETED
}
