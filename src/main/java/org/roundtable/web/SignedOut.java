package org.roundtable.web;

/** Nobody is signed in, or not any more. */
final class SignedOut extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SignedOut() {
        super("Nobody is signed in", null, false, false);
    }
}
