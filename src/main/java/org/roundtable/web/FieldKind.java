package org.roundtable.web;

/** How a question is asked on a page. */
enum FieldKind {
    TEXT,
    NUMBER,
    /** Any number of words: nobody's are cut. */
    TEXTAREA,
    RADIOS,
    /** Radios side by side, for two or three short answers. */
    RADIOS_INLINE,
    CHECKBOXES,
    /** Check boxes with one person each. */
    PARTICIPANTS,
    /** For lists too long for radios. */
    SELECT,
    /** Day, month and year, sent as {@code name.day}, {@code name.month}, {@code name.year}. */
    DATE,
    /** A date and, as {@code name.time}, an hour and minute. */
    DATE_TIME,
    /** Answers {@code yes} and {@code no}. */
    YES_NO,
    /** Answers {@code yes}, {@code no} and {@code not-asked}. */
    YES_NO_NOT_ASKED,
    FILE,
    HIDDEN,
    /** No question: words to read, mostly shown when a choice reveals them. */
    NOTE
}
