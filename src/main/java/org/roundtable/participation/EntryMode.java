package org.roundtable.participation;

/** Whose hand an entry came from. */
public enum EntryMode {
    /** A practitioner or manager speaking for themselves. */
    BY_STAFF,
    /** The person themselves, on their own device or a handed one. */
    SELF,
    WITH_CHOSEN_HELPER,
    BY_STAFF_AT_PERSONS_WORDS,
    BY_STAFF_FROM_MEMORY,
    /** The product itself: a flag, a timer, a threshold birthday. */
    BY_SYSTEM
}
