package org.roundtable.web;

/** Somebody is signed in to the host whom it does not name as a user of ours: signing in again would change nothing. */
final class UnknownUser extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownUser() {
        super("Signed in, and no user here", null, false, false);
    }
}
