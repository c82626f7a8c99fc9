package org.roundtable.web;

import org.roundtable.access.OneTimeLinks.Given;
import org.roundtable.access.OneTimeLinks.Standing;

/**
 * A link or a code that somebody was given, as the practitioner reads of it; what it says is shown to nobody again.
 *
 * @param id by which it is taken back
 * @param waiting whether it still opens something, or something began with it: it can be taken back
 */
record GivenShown(String id, String what, String state, boolean waiting) {

    static GivenShown of(Given given, PageWords words) {
        return new GivenShown(
                given.id(),
                words.of("practice.given." + given.kind(), words.moment(given.givenAt()), words.user(given.givenBy())),
                words.of("practice.given." + given.standing(), words.moment(given.until())),
                given.standing() == Standing.WAITING || given.standing() == Standing.USED);
    }
}
