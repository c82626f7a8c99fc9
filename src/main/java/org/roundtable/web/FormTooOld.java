package org.roundtable.web;

/** A form came without the sign that it is the page's own, from somebody who is signed in: the page was open for too long. */
final class FormTooOld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormTooOld() {
        super("A form is too old", null, false, false);
    }
}
