package org.roundtable.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Optional;
import org.roundtable.access.OneTimeLinks.CameIn;
import org.roundtable.access.Viewer;
import org.roundtable.participation.EntryMode;

/**
 * Somebody taking part on this device, because of a link or because a practitioner handed it to them. As long as a visit lasts, every
 * page for staff is closed on the device.
 */
final class Visit {

    static final String ATTRIBUTE = "roundtable.viewer";

    /** Whose hand fills in the forms of this visit: asked once. */
    private static final String HAND = "roundtable.hand";

    /** Nobody has said yet that the device is in the right hands. */
    private static final String UNCONFIRMED = "roundtable.unconfirmed";

    /** The link, the code or the handing over that it began with, which can be taken back. */
    private static final String LINK = "roundtable.link";

    private Visit() {}

    static Optional<Viewer> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Viewer viewer
                ? Optional.of(viewer)
                : Optional.empty();
    }

    /** Whatever was in the session goes, the sign-in of whoever handed the device over too: they sign in again when they have it back. */
    private static void begin(HttpServletRequest request, Viewer participant) {
        HttpSession session = request.getSession(true);
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        session.setAttribute(ATTRIBUTE, participant);
        request.changeSessionId();
    }

    /** By a link, a code or a handed device: it lasts no longer than these stand. */
    static void begin(HttpServletRequest request, CameIn came) {
        begin(request, came.viewer());
        request.getSession(true).setAttribute(LINK, came.link());
    }

    static Optional<String> link(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LINK) instanceof String link
                ? Optional.of(link)
                : Optional.empty();
    }

    /** On a device that somebody gets from another hand: before anything is shown they say that it is they. */
    static void handOver(HttpServletRequest request, CameIn came) {
        begin(request, came);
        request.getSession(true).setAttribute(UNCONFIRMED, true);
    }

    static void confirm(HttpServletRequest request) {
        request.getSession(true).removeAttribute(UNCONFIRMED);
    }

    static boolean isConfirmed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null || session.getAttribute(UNCONFIRMED) == null;
    }

    static Optional<EntryMode> hand(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HAND) instanceof EntryMode mode
                ? Optional.of(mode)
                : Optional.empty();
    }

    static void fillsIn(HttpServletRequest request, EntryMode hand) {
        request.getSession(true).setAttribute(HAND, hand);
    }

    /**
     * Nothing of it is left on the device. A practitioner who handed it over signs in again, so that nobody who holds it then is in
     * their place.
     */
    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) != null) {
            session.invalidate();
        }
    }
}
