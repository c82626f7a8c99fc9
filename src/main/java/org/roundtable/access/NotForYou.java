package org.roundtable.access;

/** What one may not see looks exactly like what does not exist. */
public final class NotForYou extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotForYou() {
        super("There is nothing here", null, false, false);
    }
}
