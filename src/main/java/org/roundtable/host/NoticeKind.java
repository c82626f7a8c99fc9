package org.roundtable.host;

/** Why somebody is told that something waits: a kind, and never of whom it is or what was said. */
public enum NoticeKind {
    /** Something urgent was noticed in a case. */
    URGENT_FLAG,
    /** A concern was raised, and waits for somebody who receives concerns. */
    CONCERN_RAISED,
    /** A step about a concern is late, for whoever oversees the case. */
    SAFEGUARDING_LATE,
    /** A colleague handed a step over. */
    STEP_HANDED_OVER,
    /** A person corrected what was written down of their words, for whoever wrote it. */
    WORDS_CORRECTED,
    /** A file was opened in an emergency, and waits for a review. */
    OPENED_IN_EMERGENCY,
    /** Somebody tried many names at the way in for emergencies and found nothing, for those who oversee. */
    TRIED_IN_EMERGENCY,
    /** A change of the rule book was proposed, and waits for a second person to approve it. */
    RULE_CHANGE_PROPOSED,
    /** Somebody is to do a colleague's work from some day on, or has somebody who does theirs. */
    COVER_ARRANGED,
    /** The first day of it has come. */
    COVER_BEGINS,
    /** It ended before its last day. */
    COVER_ENDED,
    /** There is something new for somebody who takes part. */
    NEWS_FOR_PERSON
}
